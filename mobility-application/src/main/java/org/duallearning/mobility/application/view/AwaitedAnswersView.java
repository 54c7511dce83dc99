package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose answers were due, and whether they came. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param on the day by which they were due
 * @param catalogue the version of the catalogue of questions
 * @param schools the schools, by id; those of learners without a school come last
 */
public record AwaitedAnswersView(
        String project, String provenance, LocalDate on, String catalogue, List<SchoolView> schools) implements Marked {
    /** Copies the list. */
    public AwaitedAnswersView {
        schools = List.copyOf(schools);
    }

    /** The same of one school only; empty if nothing is due from it. */
    public Optional<AwaitedAnswersView> ofSchool(String id) {
        return schools.stream()
                .filter(each -> id.equals(each.school()))
                .findFirst()
                .map(school -> new AwaitedAnswersView(project, provenance, on, catalogue, List.of(school)));
    }

    /**
     * What is due from a school.
     *
     * @param school the school; null if unknown
     * @param name its name; null if unknown
     * @param asked what was asked of whom and when
     */
    public record SchoolView(
            @Nullable String school, @Nullable String name, List<AskedView> asked) {
        /** Copies the list. */
        public SchoolView {
            asked = List.copyOf(asked);
        }
    }

    /**
     * The answers of one role in one wave.
     *
     * @param wave when it was asked
     * @param role who was asked
     * @param due about how many learners
     * @param complete about how many all questions but optional ones are answered
     * @param partly about which learners some are answered
     * @param nothing about which learners none is on file, by id
     * @param unlikely about which learners one counts that is of an unlikely day for its wave, by id
     * @param notCounted about which learners one is on file that counts nowhere, by id: of a day that cannot be of its wave, or without an
     *     edition though the learner had several stays
     */
    public record AskedView(
            String wave,
            String role,
            int due,
            int complete,
            List<PartView> partly,
            List<String> nothing,
            List<String> unlikely,
            List<String> notCounted) {
        /** Copies the lists. */
        public AskedView {
            partly = List.copyOf(partly);
            nothing = List.copyOf(nothing);
            unlikely = List.copyOf(unlikely);
            notCounted = List.copyOf(notCounted);
        }
    }

    /**
     * A learner about whom some questions are answered.
     *
     * @param learner the learner
     * @param missing the questions that are not, but for optional ones, by id
     */
    public record PartView(String learner, List<String> missing) {
        /** Copies the list. */
        public PartView {
            missing = List.copyOf(missing);
        }
    }
}
