package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.PartnerExchange;
import org.jspecify.annotations.Nullable;

/** Records of a small project, put together piece by piece. Not thread-safe. */
final class EvidenceSamples {
    static final EditionId SPRING = new EditionId("2018-spring");

    private final List<Participant> participants = new ArrayList<>();
    private final List<SurveyAnswer> answers = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<RecommendationStep> steps = new ArrayList<>();
    private final List<PartnerExchange> exchanges = new ArrayList<>();
    private @Nullable Integer target;

    static Participant participant(String learner, EditionId edition, String school) {
        return new Participant(
                new LearnerId(learner),
                edition,
                new OrganisationId(school),
                CountryCode.parse("FR").orElseThrow(),
                new Participation(ReportingGroup.SAO, DualLearningSystem.DUAAL_SO, AgreementType.SAO));
    }

    /** So many learners, L1 and on, all of one school. */
    EvidenceSamples went(int learners) {
        for (int i = 1; i <= learners; i++) {
            participants.add(participant("L" + i, SPRING, "S1"));
        }
        return this;
    }

    EvidenceSamples went(Participant participant) {
        participants.add(participant);
        return this;
    }

    EvidenceSamples target(int planned) {
        target = planned;
        return this;
    }

    /** A learner's own answer. */
    EvidenceSamples answered(String learner, SurveyWave wave, String question, String value) {
        return answered(learner, RespondentRole.LEARNER, learner, null, wave, question, value);
    }

    EvidenceSamples answered(
            String respondent,
            RespondentRole role,
            @Nullable String learner,
            @Nullable EditionId edition,
            SurveyWave wave,
            String question,
            String value) {
        answers.add(new SurveyAnswer(
                new SurveyAnswerKey(respondent, wave, question),
                role,
                learner == null ? null : new LearnerId(learner),
                null,
                edition,
                value,
                null));
        return this;
    }

    EvidenceSamples atSchool(String respondent, RespondentRole role, String school, String value) {
        answers.add(new SurveyAnswer(
                new SurveyAnswerKey(respondent, SurveyWave.AFTER, "awareness"),
                role,
                null,
                new OrganisationId(school),
                null,
                value,
                null));
        return this;
    }

    EvidenceSamples activity(
            @Nullable String learner,
            @Nullable String school,
            ActivityKind kind,
            Audience audience,
            @Nullable Integer reach,
            @Nullable String forum) {
        activities.add(new Activity(
                new ActivityId("A" + activities.size()),
                learner == null ? null : new LearnerId(learner),
                school == null ? null : new OrganisationId(school),
                null,
                kind,
                audience,
                null,
                reach,
                forum));
        return this;
    }

    EvidenceSamples recommended(String id, List<String> evidence, RecommendationStatus... reached) {
        RecommendationId recommendation = new RecommendationId(id);
        recommendations.add(new Recommendation(recommendation, null, null, null, evidence));
        for (RecommendationStatus status : reached) {
            steps.add(new RecommendationStep(new RecommendationStepKey(recommendation, status), null, null, null));
        }
        return this;
    }

    EvidenceSamples exchanged(String partner, String year, @Nullable Integer sent, @Nullable Integer received) {
        exchanges.add(new PartnerExchange(new OrganisationId(partner), year, sent, received));
        return this;
    }

    EvidenceRecords records() {
        return new EvidenceRecords(target, participants, answers, activities, recommendations, steps, exchanges);
    }

    Evaluation evaluated() {
        return IndicatorBook.standard().evaluate(records());
    }

    IndicatorValue value(String id) {
        return evaluated().value(IndicatorBook.standard().find(id).orElseThrow());
    }
}
