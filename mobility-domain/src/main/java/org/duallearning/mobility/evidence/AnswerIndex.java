package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.outcome.QuestionSubject;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The answers by what was asked, read once. An answer counts if the catalogue asks it so and it is on its scale; of two
 * answers by one role about one stay, that of the respondent whose code comes first. Read only once made.
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

    /** The positions of the answers about each participant, and who gave them. */
    private static final class Column {
        private final int[] positions;
        private final @Nullable String[] respondents;

        Column(int participants) {
            positions = new int[participants];
            Arrays.fill(positions, NO_ANSWER);
            respondents = new String[participants];
        }

        void put(int participant, int position, String respondent) {
            String before = respondents[participant];
            if (before == null || respondent.compareTo(before) < 0) {
                positions[participant] = position;
                respondents[participant] = respondent;
            }
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
