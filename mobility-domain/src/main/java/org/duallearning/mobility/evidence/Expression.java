package org.duallearning.mobility.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.notation.Codes;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyWave;
import org.jspecify.annotations.Nullable;

/** How an indicator is worked out from records. Immutable and thread-safe. */
public sealed interface Expression {
    /** The formula as it is written in a book of indicators. */
    String text();

    /** The marks that a sentence about it may hold, such as {@code share} for {@code {share}}. */
    Set<String> marks();

    /**
     * How many gave an answer that passes a test. Whoever gave none is missing.
     *
     * @param question the question
     * @param role who answers
     * @param wave when
     * @param test what the answer must be
     */
    record ShareOfAnswers(String question, RespondentRole role, SurveyWave wave, AnswerTest test)
            implements Expression {
        @Override
        public String text() {
            return "share of %s by %s at %s %s".formatted(question, Codes.word(role), Codes.word(wave), test.text());
        }

        @Override
        public Set<String> marks() {
            return SHARE;
        }
    }

    /**
     * How many have an activity on record. Nothing on record counts as none done.
     *
     * @param kinds the kinds of activity, in their order
     */
    record ShareWithActivity(List<ActivityKind> kinds) implements Expression {
        /** Copies the list. */
        public ShareWithActivity {
            kinds = List.copyOf(kinds);
        }

        /** Whether an activity is of one of the kinds; one of an unknown kind is not. */
        public boolean includes(Activity activity) {
            return activity.kind() != null && kinds.contains(activity.kind());
        }

        @Override
        public String text() {
            return "share with activity " + words(kinds);
        }

        @Override
        public Set<String> marks() {
            return SHARE;
        }
    }

    /**
     * How many answered higher in a later wave than in an earlier one. Several questions are taken together: the sums are
     * compared of those that were answered both times.
     *
     * @param questions the questions, on a scale with an order
     * @param role who answers
     * @param from the earlier wave
     * @param to the later wave
     */
    record PairedChange(List<String> questions, RespondentRole role, SurveyWave from, SurveyWave to)
            implements Expression {
        /** Copies the list. */
        public PairedChange {
            questions = List.copyOf(questions);
        }

        @Override
        public String text() {
            return "change of %s by %s from %s to %s"
                    .formatted(String.join(", ", questions), Codes.word(role), Codes.word(from), Codes.word(to));
        }

        @Override
        public Set<String> marks() {
            return CHANGE;
        }
    }

    /**
     * How many activities there were, how many people they reached, or in how many forums they were.
     *
     * @param measure what is counted
     * @param kinds the kinds of activity
     * @param audiences who was reached; empty for anybody
     */
    record ActivityTotal(Measure measure, List<ActivityKind> kinds, List<Audience> audiences) implements Expression {
        /** Copies the lists. */
        public ActivityTotal {
            kinds = List.copyOf(kinds);
            audiences = List.copyOf(audiences);
        }

        /** What is counted of activities. */
        public enum Measure {
            /** The activities. */
            NUMBER,
            /** The people reached; who was reached twice counts twice. */
            REACH,
            /** The forums, each once however it is written in capitals or small letters. */
            FORUMS
        }

        /** Whether an activity is of one of the kinds, for one of the audiences; what is unknown is not. */
        public boolean includes(Activity activity) {
            boolean reached = activity.audience() != null && audiences.contains(activity.audience());
            return activity.kind() != null && kinds.contains(activity.kind()) && (audiences.isEmpty() || reached);
        }

        /** What the total of some activities comes to, whichever they are. */
        public Figure.Amount of(List<Activity> activities) {
            return switch (measure) {
                case NUMBER -> new Figure.Amount(activities.size(), activities.size(), 0);
                case REACH -> {
                    List<Integer> known = known(activities, Activity::reach);
                    long sum = known.stream().mapToLong(Integer::longValue).sum();
                    yield new Figure.Amount(sum, activities.size(), activities.size() - known.size());
                }
                case FORUMS -> {
                    List<String> known = known(activities, Activity::forumKey);
                    long different = known.stream().distinct().count();
                    yield new Figure.Amount(different, activities.size(), activities.size() - known.size());
                }
            };
        }

        private static <T> List<T> known(List<Activity> activities, Function<Activity, @Nullable T> part) {
            return activities.stream()
                    .flatMap(activity -> Stream.ofNullable(part.apply(activity)))
                    .toList();
        }

        @Override
        public String text() {
            String all = "%s of activities %s".formatted(Codes.word(measure), words(kinds));
            return audiences.isEmpty() ? all : all + " for " + words(audiences);
        }

        @Override
        public Set<String> marks() {
            return AMOUNT;
        }
    }

    /**
     * How many recommendations came as far as a status.
     *
     * @param status the status
     */
    record RecommendationsAt(RecommendationStatus status) implements Expression {
        @Override
        public String text() {
            return "recommendations at " + Codes.word(status);
        }

        @Override
        public Set<String> marks() {
            return SHARE;
        }
    }

    /** How many recommendations rest on an indicator of which something can be stated; how many do is no such indicator. */
    record RecommendationsWithEvidence() implements Expression {
        @Override
        public String text() {
            return "recommendations with evidence";
        }

        @Override
        public Set<String> marks() {
            return SHARE;
        }
    }

    /** How many learners were sent to partners and received from them. */
    record Reciprocity() implements Expression {
        @Override
        public String text() {
            return "exchanges";
        }

        @Override
        public Set<String> marks() {
            return EXCHANGES;
        }
    }

    /** How many learners went, set against how many were to go. */
    record ParticipantsAgainstTarget() implements Expression {
        @Override
        public String text() {
            return "participants against target";
        }

        @Override
        public Set<String> marks() {
            return TARGET;
        }
    }

    /** Marks of a share. */
    Set<String> SHARE = Set.of("population", "denominator", "numerator", "missing", "not-applicable", "share");

    /** Marks of a change. */
    Set<String> CHANGE =
            Stream.concat(SHARE.stream(), Stream.of("equal", "fell")).collect(Collectors.toUnmodifiableSet());

    /** Marks of an amount. */
    Set<String> AMOUNT = Set.of("amount", "records", "missing");

    /** Marks of participants and their target. */
    Set<String> TARGET = Set.of("amount", "target", "share");

    /** Marks of exchanges. */
    Set<String> EXCHANGES = Set.of("sent", "received");

    private static String words(List<? extends Enum<?>> constants) {
        return constants.stream().map(Codes::word).collect(Collectors.joining(", "));
    }
}
