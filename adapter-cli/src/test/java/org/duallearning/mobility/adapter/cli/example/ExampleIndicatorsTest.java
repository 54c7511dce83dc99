package org.duallearning.mobility.adapter.cli.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.ExchangeRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.RecommendationRow;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.EvidenceRecords;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.IndicatorValue;
import org.duallearning.mobility.evidence.Objective;
import org.duallearning.mobility.evidence.Participant;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.stay.Stay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the indicators make of the example. */
class ExampleIndicatorsTest {
    private static final Dossier DOSSIER = DossierFormat.read(Path.of("examples", "erasmus-duaal"));
    private static final Evaluation EVALUATION = IndicatorBook.standard().evaluate(records());

    private static EvidenceRecords records() {
        Map<LearnerId, Learner> learners = all(LearnerRow.class, Learner.class).stream()
                .collect(Collectors.toMap(Learner::id, learner -> learner));
        Map<PlaceId, Place> places =
                all(PlaceRow.class, Place.class).stream().collect(Collectors.toMap(Place::id, place -> place));
        List<Participant> participants = all(StayRow.class, Stay.class).stream()
                .filter(Stay::countsAsParticipant)
                .map(stay -> new Participant(
                        stay.learner(),
                        stay.edition(),
                        learners.get(stay.learner()).school(),
                        places.get(Objects.requireNonNull(stay.place())).country(),
                        new Participation(
                                ReportingGroup.OTHER,
                                learners.get(stay.learner()).system(),
                                null)))
                .toList();
        return new EvidenceRecords(
                all(ProjectRow.class, MobilityProject.class).get(0).targetParticipants(),
                participants,
                all(SurveyRow.class, SurveyAnswer.class),
                all(ActivityRow.class, Activity.class),
                all(RecommendationRow.class, Recommendation.class),
                all(RecommendationStepRow.class, RecommendationStep.class),
                all(ExchangeRow.class, PartnerExchange.class));
    }

    private static <R extends Record, V> List<V> all(Class<R> row, Class<V> type) {
        return DOSSIER.sheets().stream()
                .filter(sheet -> sheet.type() == row)
                .flatMap(sheet -> values(sheet).stream())
                .map(type::cast)
                .toList();
    }

    private static <R extends Record> List<?> values(DossierSheet<R> sheet) {
        return sheet.rows().stream()
                .map(read -> DossierType.of(sheet.type()).toDomain().apply(read.row()))
                .toList();
    }

    private static IndicatorValue value(String id) {
        return EVALUATION.value(IndicatorBook.standard().find(id).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void everyObjectiveHasSomethingToState(Objective objective) {
        assertThat(EVALUATION.stated(objective)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void ninetySixOfTwoHundredWent() {
        Figure.AgainstTarget figure =
                (Figure.AgainstTarget) value("participants").figure();

        assertThat(figure.amount()).isEqualTo(96);
        assertThat(figure.share()).contains(new BigDecimal("0.48"));
    }

    @Test
    void theVastMajorityIsSatisfiedAndNotEverybodyAnswers() {
        Figure.Share share = (Figure.Share) value("satisfied").figure();

        assertThat(share.population()).isEqualTo(96);
        assertThat(share.missing()).isBetween(1, 20);
        assertThat(share.share().orElseThrow()).isGreaterThan(new BigDecimal("0.8"));
    }

    @Test
    void theLanguageOfTheNetherlandsIsNobodysToLearn() {
        Figure.Change change = (Figure.Change) value("language").figure();
        long inTheNetherlands = EVALUATION.participants().stream()
                .filter(participant -> Objects.requireNonNull(participant.hostCountry())
                        .alpha2()
                        .equals("NL"))
                .count();

        assertThat((long) change.rose().notApplicable()).isBetween(1L, inTheNetherlands);
        assertThat(change.rose().numerator()).isPositive();
    }

    @Test
    void whatTheForumsReachedIsNotKnownAndIsNotStated() {
        assertThat(value("reach-dissemination").claim().state()).isEqualTo(Claim.State.REFUSED);
        assertThat(value("forums").figure()).isEqualTo(new Figure.Amount(4, 4, 0));
    }

    @Test
    void theOneRecommendationNamesIndicatorsThatMayBeStated() {
        List<String> evidence = all(RecommendationRow.class, Recommendation.class).stream()
                .flatMap(recommendation -> recommendation.evidence().stream())
                .toList();

        assertThat(evidence)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(value(id).claim().state()).isEqualTo(Claim.State.STATED));
    }
}
