package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.eligibility.CompleteFacts.under;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;

import java.io.StringReader;
import java.time.LocalDate;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.junit.jupiter.api.Test;

class RecordedAssessmentTest {

    private static final CandidacyKey CANDIDACY = new CandidacyKey(new LearnerId("L1"), new EditionId("2018-spring"));
    private static final LocalDate DAY = LocalDate.of(2018, 1, 15);
    private static final RuleBook OTHER_BOOK =
            RuleBook.parse(new StringReader(RuleBook.standard().text().replace("at least 20", "at least 25")));

    private static RecordedAssessment recorded(EligibilityFactsBuilder facts) {
        return RecordedAssessment.of(CANDIDACY, 1, RuleBook.standard().assess(facts.build()), DAY);
    }

    @Test
    void theRuleBookOfItsDayMakesItAgain() {
        RecordedAssessment recorded = recorded(under(DUAAL_SO, OAO, "24"));

        Assessment again = recorded.replay(
                RuleBook.parse(new StringReader(RuleBook.standard().text())));

        assertThat(recorded.isReproducedBy(again)).isTrue();
        assertThat(again).isEqualTo(RuleBook.standard().assess(recorded.facts()));
    }

    @Test
    void anotherBookIsRefusedAndDoesNotReproduceIt() {
        RecordedAssessment recorded = recorded(under(DUAAL_SO, OAO, "24"));

        assertThatThrownBy(() -> recorded.replay(OTHER_BOOK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(recorded.ruleBookFingerprint());
        assertThat(recorded.isReproducedBy(OTHER_BOOK.assess(recorded.facts()))).isFalse();
    }

    @Test
    void aPersonDecidesOnWhatIsReferredAndOnNothingElse() {
        PersonalDecision decision =
                new PersonalDecision(true, "The company agreed in writing", DecisionRole.COORDINATOR, DAY);
        RecordedAssessment referred = recorded(under(DUAAL_SO, OAO, "24").endsOn(LocalDate.of(2018, 3, 10)));
        RecordedAssessment eligible = recorded(under(DUAAL_SO, OAO, "24"));

        assertThat(referred.decided(decision).decision()).isEqualTo(decision);
        assertThat(referred.decided(decision).verdict()).isEqualTo(Verdict.REFER);
        assertThatThrownBy(() -> eligible.decided(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ELIGIBLE");
        assertThatThrownBy(() -> new PersonalDecision(true, " ", null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeptBookIsReadAgainFromItsText() {
        KeptRuleBook kept = KeptRuleBook.of(OTHER_BOOK, new KeptRuleBook.Adoption(1, DAY));

        assertThat(kept.book()).isEqualTo(OTHER_BOOK);
        assertThat(kept.fingerprint())
                .isEqualTo(OTHER_BOOK.fingerprint())
                .isNotEqualTo(RuleBook.standard().fingerprint());
        assertThat(KeptRuleBook.of(RuleBook.standard(), null).book()).isSameAs(RuleBook.standard());
    }
}
