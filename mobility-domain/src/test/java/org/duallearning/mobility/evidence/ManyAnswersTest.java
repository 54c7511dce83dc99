package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.outcome.QuestionSubject;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.junit.jupiter.api.Test;

/** A thousand times more than a project has. */
class ManyAnswersTest {
    private static final int LEARNERS = 100_000;
    private static final int ANSWERS_EACH = 20;
    private static final List<ReportingGroup> GROUPS = List.of(ReportingGroup.values());
    private static final List<DualLearningSystem> SYSTEMS = List.of(DualLearningSystem.values());
    private static final List<String> COUNTRIES = List.of("NL", "DE", "EE", "IT", "AT", "FR", "ES", "PT", "GB");

    @Test
    void everyIndicatorOfAHundredThousandLearnersIsCountedByEveryBreakdown() {
        EvidenceRecords records = records();

        long started = System.nanoTime();
        Evaluation evaluation = IndicatorBook.standard().evaluate(records);
        int values = evaluation.values().size();
        for (Indicator indicator : evaluation.book().indicators()) {
            for (Breakdown breakdown : Breakdown.values()) {
                values += evaluation.by(breakdown, indicator).size();
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);

        System.out.printf("%d learners with %d answers each: %d ms%n", LEARNERS, ANSWERS_EACH, took.toMillis());
        assertThat(values).isGreaterThan(300);
    }

    private static EvidenceRecords records() {
        List<Participant> participants = new ArrayList<>(LEARNERS);
        List<SurveyAnswer> answers = new ArrayList<>(LEARNERS * ANSWERS_EACH);
        List<Question> questions = QuestionCatalogue.standard().questions().stream()
                .filter(question -> question.subject() == QuestionSubject.LEARNER)
                .toList();
        for (int i = 0; i < LEARNERS; i++) {
            LearnerId learner = new LearnerId("L" + i);
            participants.add(new Participant(
                    learner,
                    new EditionId("E" + i % 4),
                    new OrganisationId("S" + i % 300),
                    CountryCode.parse(COUNTRIES.get(i % COUNTRIES.size())).orElseThrow(),
                    new Participation(
                            GROUPS.get(i % GROUPS.size()), SYSTEMS.get(i % SYSTEMS.size()), AgreementType.OAO)));
            int given = 0;
            for (SurveyWave wave : SurveyWave.values()) {
                for (Question question : questions) {
                    if (given < ANSWERS_EACH && question.isAsked(RespondentRole.LEARNER, wave)) {
                        List<String> scale = question.scale().answers();
                        answers.add(new SurveyAnswer(
                                new SurveyAnswerKey("L" + i, wave, question.id()),
                                RespondentRole.LEARNER,
                                learner,
                                null,
                                participants.get(i).edition(),
                                scale.get((i * 31 + given * 7) % Math.min(5, scale.size())),
                                null));
                        given++;
                    }
                }
            }
        }
        return new EvidenceRecords(LEARNERS, participants, answers, List.of(), List.of(), List.of(), List.of());
    }
}
