package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Remedies against trying everything, on two thousand candidacies with which something is wrong. */
class RemedyMinimalityTest {

    private static final long SEED = 20190301;
    private static final int COUNT = Integer.getInteger("mobility.remedies", 2_000);
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void whereOneOrTwoFactsCanFlipTheVerdictTheSmallestWayIsFoundAndElsewhereNone() {
        RemedyOracle oracle = new RemedyOracle(BOOK);
        RandomFacts random = new RandomFacts(SEED);
        List<EligibilityFacts> candidacies = Stream.generate(random::next)
                .filter(facts -> BOOK.verdict(facts) != Verdict.ELIGIBLE)
                .limit(COUNT)
                .toList();

        candidacies.parallelStream().forEach(facts -> check(facts, oracle));
    }

    private static void check(EligibilityFacts facts, RemedyOracle oracle) {
        Optional<Remedy> remedy = BOOK.remedy(facts);
        Map<Verdict, RemedyOracle.Size> smallest = oracle.smallest(facts);
        Optional<RemedyOracle.Size> toEligible = Optional.ofNullable(smallest.get(Verdict.ELIGIBLE));
        Optional<RemedyOracle.Size> expected = toEligible.isPresent() || BOOK.verdict(facts) == Verdict.REFER
                ? toEligible
                : Optional.ofNullable(smallest.get(Verdict.REFER));
        remedy.ifPresent(found -> assertThat(BOOK.verdict(RemedyOracle.changed(facts, found.changes())))
                .as("%s of%n%s", found, facts.text())
                .isEqualTo(found.becomes()));
        Optional<RemedyOracle.Size> ofOneOrTwo =
                remedy.filter(found -> found.changes().size() <= 2).map(found -> RemedyOracle.Size.of(found.changes()));
        boolean eligibleByThree = remedy.filter(found -> found.changes().size() == 3)
                .filter(found -> found.becomes() == Verdict.ELIGIBLE)
                .isPresent();
        if (eligibleByThree) {
            assertThat(toEligible).as("%s of%n%s", remedy, facts.text()).isEmpty();
        } else {
            assertThat(ofOneOrTwo).as("%s of%n%s", remedy, facts.text()).isEqualTo(expected);
            expected.ifPresent(size -> assertThat(remedy.orElseThrow().becomes())
                    .isEqualTo(toEligible.isPresent() ? Verdict.ELIGIBLE : Verdict.REFER));
        }
    }
}
