package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.Applicability.APPLIES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every assessment, on a hundred thousand candidacies of every kind. */
class AssessmentPropertiesTest {

    private static final long SEED = 20181001;
    private static final int COUNT = Integer.getInteger("mobility.candidacies", 100_000);
    private static final int VALUES = 3;
    private static final RuleBook BOOK = RuleBook.standard();
    private static List<Assessment> assessments;

    @BeforeAll
    static void assess() {
        RandomFacts random = new RandomFacts(SEED);
        assessments =
                Stream.generate(random::next).limit(COUNT).map(BOOK::assess).toList();
    }

    @Test
    void everyRuleGetsAFindingAndExactlyOneRowDecides() {
        for (Assessment assessment : assessments) {
            assertThat(assessment.findings().stream().map(Finding::rule).toList())
                    .isEqualTo(BOOK.rules());
            assertThat(assessment.findings().stream()
                            .filter(finding -> finding.rule().kind().isRow() && finding.applicability() == APPLIES)
                            .toList())
                    .as("seed %d: %s", SEED, assessment.facts())
                    .containsExactly(assessment.decisive());
        }
    }

    @Test
    void theVerdictIsThatOfTheHeaviestFinding() {
        for (Assessment assessment : assessments) {
            List<Outcome> outcomes =
                    assessment.findings().stream().map(Finding::outcome).toList();
            Verdict heaviest = outcomes.contains(Outcome.VIOLATED)
                    ? Verdict.NOT_ELIGIBLE
                    : outcomes.contains(Outcome.UNKNOWN)
                            ? Verdict.UNDETERMINED
                            : outcomes.contains(Outcome.REFER) ? Verdict.REFER : Verdict.ELIGIBLE;

            assertThat(assessment.verdict())
                    .as("seed %d: %s", SEED, assessment.facts())
                    .isEqualTo(heaviest)
                    .isEqualTo(BOOK.verdict(assessment.facts()));
        }
    }

    @Test
    void theSameFactsWrittenDownAndReadInAnotherOrderBySeveralThreadsGetTheSameAssessments() {
        List<Assessment> shuffled = new ArrayList<>(assessments);
        Collections.shuffle(shuffled, new Random(SEED));
        shuffled.parallelStream().forEach(assessment -> {
            EligibilityFacts read = EligibilityFacts.parse(assessment.facts().text());
            Assessment again = BOOK.assess(read);

            assertThat(read).as("seed %d", SEED).isEqualTo(assessment.facts());
            assertThat(again).as("seed %d: %s", SEED, read).isEqualTo(assessment);
            assertThat(again.fingerprint()).isEqualTo(assessment.fingerprint());
        });
    }

    @Test
    void whatIsSettledStaysSoWhateverBecomesKnown() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (Assessment assessment : assessments) {
            if (assessment.verdict() != Verdict.UNDETERMINED) {
                EligibilityFacts facts = assessment.facts();
                assertThat(assessment.missing()).isEmpty();
                for (Fact column : LegalValues.unknown(facts)) {
                    assertNothingChanges(facts, column, assessment.verdict(), random);
                }
            }
        }
    }

    @Test
    void aColumnThatIsNotMissingChangesNothingWhateverTheOthersHold() {
        SplittableRandom random = new SplittableRandom(SEED);
        RandomFacts fillings = new RandomFacts(SEED);
        for (Assessment assessment : assessments) {
            if (assessment.verdict() == Verdict.UNDETERMINED) {
                EligibilityFacts filled = fillings.filled(assessment.facts());
                for (Fact column : LegalValues.unknown(assessment.facts())) {
                    if (!assessment.missing().contains(column)) {
                        EligibilityFacts facts = filled.with(column, null);
                        assertNothingChanges(facts, column, BOOK.verdict(facts), random);
                    }
                }
            }
        }
    }

    private static void assertNothingChanges(
            EligibilityFacts facts, Fact column, Verdict verdict, SplittableRandom random) {
        List<Object> values = LegalValues.of(column, facts);
        for (int i = 0; i < VALUES; i++) {
            Object value =
                    random.nextInt(4) == 0 ? LegalValues.any(column, facts, random) : LegalValues.pick(values, random);
            assertThat(BOOK.verdict(facts.with(column, value)))
                    .as("seed %d: %s with %s %s", SEED, facts, column, value)
                    .isEqualTo(verdict);
        }
    }
}
