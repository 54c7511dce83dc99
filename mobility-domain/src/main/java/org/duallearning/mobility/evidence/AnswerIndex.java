package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.outcome.QuestionSubject;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.Scale;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The answers by what was asked, read once. An answer counts if the catalogue asks it so and it is on its scale; of two
 * answers by one role about one stay, that of the respondent whose code comes first, and of two waves compared, that of the first
 * who answered in both. Read only once made.
 */
final class AnswerIndex {
    /** Where there is no answer. */
    static final int NO_ANSWER = Integer.MIN_VALUE;

    private final Map<LearnerId, List<Integer>> staysOf = new HashMap<>();
    private final List<Participant> participants;
    private final Map<Asked, Column> columns = new HashMap<>();
    private final Map<Asked, Map<String, SchoolAnswer>> schoolAnswers = new HashMap<>();
    private final Map<Asked, Set<String>> respondents = new HashMap<>();

    /** What was asked of whom and when; without a question, all of it. */
    private record Asked(String question, RespondentRole role, SurveyWave wave) {}

    /**
     * The answers that are compared, each as {@link #positions} gives them.
     *
     * @param before in the earlier wave
     * @param after in the later wave
     */
    record Pair(IntUnaryOperator before, IntUnaryOperator after) {}

    /** The positions of the answers about each participant, and who gave them. */
    private static final class Column {
        private final int[] positions;
        private final @Nullable String[] respondents;
        private final Map<Integer, SortedMap<String, Integer>> ofSeveral = new HashMap<>();

        Column(int participants) {
            positions = new int[participants];
            Arrays.fill(positions, NO_ANSWER);
            respondents = new String[participants];
        }

        void put(int participant, int position, String respondent) {
            String before = respondents[participant];
            if (before != null) {
                SortedMap<String, Integer> all =
                        ofSeveral.computeIfAbsent(participant, any -> new TreeMap<>(given(participant)));
                all.put(respondent, position);
            }
            if (before == null || respondent.compareTo(before) < 0) {
                positions[participant] = position;
                respondents[participant] = respondent;
            }
        }

        /** The answers about a participant by who gave them, in the order of their codes. */
        private SortedMap<String, Integer> given(int participant) {
            SortedMap<String, Integer> several = ofSeveral.get(participant);
            if (several != null) {
                return several;
            }
            String only = respondents[participant];
            return new TreeMap<>(only == null ? Map.of() : Map.of(only, positions[participant]));
        }

        /** The first who answered here and elsewhere too; empty if nobody did. */
        Optional<String> inBoth(Column other, int participant) {
            String first = respondents[participant];
            if (first == null || first.equals(other.respondents[participant])) {
                return Optional.ofNullable(first);
            }
            Set<String> others = other.given(participant).keySet();
            return given(participant).keySet().stream().filter(others::contains).findFirst();
        }

        /** The answer of a respondent; without one, at most that the question does not apply. */
        int position(int participant, @Nullable String respondent) {
            if (respondent != null) {
                return given(participant).getOrDefault(respondent, NO_ANSWER);
            }
            return positions[participant] == Scale.NOT_APPLICABLE ? Scale.NOT_APPLICABLE : NO_ANSWER;
        }
    }

    /**
     * An answer about a school.
     *
     * @param school the school; null if unknown
     * @param position where the answer is on the scale
     */
    record SchoolAnswer(@Nullable OrganisationId school, int position) {}

    AnswerIndex(List<Participant> participants, List<SurveyAnswer> answers, QuestionCatalogue catalogue) {
        this.participants = participants;
        for (int i = 0; i < participants.size(); i++) {
            staysOf.computeIfAbsent(participants.get(i).learner(), learner -> new ArrayList<>(1))
                    .add(i);
        }
        for (SurveyAnswer answer : answers) {
            RespondentRole role = answer.role();
            if (role != null) {
                add(answer, role, catalogue);
            }
        }
    }

    private void add(SurveyAnswer answer, RespondentRole role, QuestionCatalogue catalogue) {
        SurveyWave wave = answer.key().wave();
        respondents
                .computeIfAbsent(new Asked("", role, wave), asked -> new HashSet<>())
                .add(answer.key().respondent());
        Question question = catalogue.find(answer.key().question()).orElse(null);
        String value = answer.value();
        if (question == null || value == null || !question.isAsked(role, wave)) {
            return;
        }
        OptionalInt position = question.scale().position(value);
        if (position.isEmpty()) {
            return;
        }
        Asked asked = new Asked(question.id(), role, wave);
        if (question.subject() == QuestionSubject.SCHOOL) {
            schoolAnswers
                    .computeIfAbsent(asked, any -> new HashMap<>())
                    .put(answer.key().respondent(), new SchoolAnswer(answer.school(), position.getAsInt()));
            return;
        }
        int stay = stayOf(learnerOf(answer), answer.edition());
        if (stay >= 0) {
            columns.computeIfAbsent(asked, any -> new Column(participants.size()))
                    .put(stay, position.getAsInt(), answer.key().respondent());
        }
    }

    /** Whom an answer is about: a learner who names nobody speaks for itself. */
    static @Nullable LearnerId learnerOf(SurveyAnswer answer) {
        String respondent = answer.key().respondent();
        return answer.learner() == null && answer.role() == RespondentRole.LEARNER && !respondent.isBlank()
                ? new LearnerId(respondent)
                : answer.learner();
    }

    /** The stay of a learner in an edition; without an edition, the only stay. Which of two is never guessed: -1. */
    int stayOf(@Nullable LearnerId learner, @Nullable EditionId edition) {
        List<Integer> stays = learner == null ? List.of() : staysOf.getOrDefault(learner, List.of());
        if (edition == null) {
            return stays.size() == 1 ? stays.get(0) : -1;
        }
        return stays.stream()
                .filter(stay -> participants.get(stay).edition().equals(edition))
                .findFirst()
                .orElse(-1);
    }

    /** For each participant, where the answer is on its scale, or {@link #NO_ANSWER}. */
    IntUnaryOperator positions(String question, RespondentRole role, SurveyWave wave) {
        Column column = columns.get(new Asked(question, role, wave));
        return column == null ? participant -> NO_ANSWER : participant -> column.positions[participant];
    }

    /**
     * For each participant, the answers in two waves that can be compared, for one person gave both. Learners speak for themselves
     * under any code.
     */
    Pair pair(String question, RespondentRole role, SurveyWave from, SurveyWave to) {
        Column before = columns.get(new Asked(question, role, from));
        Column after = columns.get(new Asked(question, role, to));
        if (role == RespondentRole.LEARNER || before == null || after == null) {
            return new Pair(positions(question, role, from), positions(question, role, to));
        }
        return new Pair(
                participant -> before.position(
                        participant, before.inBoth(after, participant).orElse(null)),
                participant -> after.position(
                        participant, before.inBoth(after, participant).orElse(null)));
    }

    /** The answers about schools. */
    Collection<SchoolAnswer> aboutSchools(String question, RespondentRole role, SurveyWave wave) {
        return schoolAnswers
                .getOrDefault(new Asked(question, role, wave), Map.of())
                .values();
    }

    /** How many answered anything. */
    int respondents(RespondentRole role, SurveyWave wave) {
        return respondents.getOrDefault(new Asked("", role, wave), Set.of()).size();
    }
}
