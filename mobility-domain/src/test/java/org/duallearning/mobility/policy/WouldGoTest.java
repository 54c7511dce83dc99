package org.duallearning.mobility.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.EvidenceRecords;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.evidence.Indicator;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.IndicatorValue;
import org.duallearning.mobility.evidence.Participant;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.policy.WouldGo.Overlap;
import org.duallearning.mobility.project.EditionId;
import org.junit.jupiter.api.Test;

class WouldGoTest {
    private static final EditionId SPRING = new EditionId("2018-spring");
    private static final Indicator SATISFIED =
            IndicatorBook.standard().find("satisfied").orElseThrow();

    /** Anna and Bram went with a candidacy, Cleo without one; Dora and Ends stayed. */
    private static final List<Participant> WENT =
            Stream.of("anna", "bram", "cleo").map(WouldGoTest::participant).toList();

    private static final Set<CandidacyKey> JUDGED = Set.of(key("anna"), key("bram"), key("dora"), key("ends"));

    private static CandidacyKey key(String learner) {
        return new CandidacyKey(new LearnerId(learner), SPRING);
    }

    private static Participant participant(String learner) {
        return new Participant(
                new LearnerId(learner), SPRING, null, null, new Participation(ReportingGroup.SAO, null, null));
    }

    private static SurveyAnswer satisfaction(String learner, String value) {
        return new SurveyAnswer(
                new SurveyAnswerKey(learner, SurveyWave.AFTER, "satisfaction"),
                RespondentRole.LEARNER,
                new LearnerId(learner),
                null,
                SPRING,
                value,
                null);
    }

    private static Evaluation evaluation() {
        return IndicatorBook.standard()
                .evaluate(new EvidenceRecords(
                        null,
                        WENT,
                        List.of(satisfaction("anna", "5"), satisfaction("bram", "1"), satisfaction("cleo", "5")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void whoWouldGoAndWentIsKnownAndTheOthersAreCounted() {
        WouldGo wouldGo = new WouldGo(Set.of(key("anna"), key("dora")), JUDGED);

        assertThat(wouldGo.with(WENT)).isEqualTo(new Overlap(2, 1, 1, 1, 1));
        assertThat(wouldGo.includes(participant("anna"))).isTrue();
        assertThat(wouldGo.includes(participant("bram"))).isFalse();
        assertThat(wouldGo.includes(participant("cleo"))).isFalse();
    }

    @Test
    void anIndicatorIsOfThoseInBothAlone() {
        IndicatorValue value = new WouldGo(Set.of(key("anna"), key("dora")), JUDGED).value(evaluation(), SATISFIED);

        Figure.Share share = (Figure.Share) value.figure();
        assertThat(share.population()).isEqualTo(1);
        assertThat(share.numerator()).isEqualTo(1);
        assertThat(share.missing()).isZero();
        assertThat(value.claim().state()).isEqualTo(Claim.State.STATED_WITH_WARNING);
    }

    @Test
    void ofWhomNobodyWentNothingIsStated() {
        IndicatorValue value = new WouldGo(Set.of(key("dora"), key("ends")), JUDGED).value(evaluation(), SATISFIED);

        assertThat(value.claim()).isEqualTo(new Claim(Claim.State.REFUSED, List.of(Claim.Reason.NO_POPULATION)));
    }

    @Test
    void whoWouldGoIsAmongThoseJudged() {
        assertThatThrownBy(() -> new WouldGo(Set.of(key("cleo")), JUDGED)).hasMessageContaining("judged");
    }
}
