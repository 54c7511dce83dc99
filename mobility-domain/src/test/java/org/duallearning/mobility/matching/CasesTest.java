package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.BranchCertificate.Bounded;
import org.duallearning.mobility.matching.BranchCertificate.Branch;
import org.duallearning.mobility.matching.BranchCertificate.ByCompany;
import org.duallearning.mobility.matching.BranchCertificate.ByGroup;
import org.duallearning.mobility.matching.BranchCertificate.ByShare;
import org.duallearning.mobility.matching.BranchCertificate.Impossible;
import org.duallearning.mobility.matching.BranchCertificate.Narrowed;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.junit.jupiter.api.Test;

/** Which cases prove a matching, and how few it takes where prices can lead the flow. */
class CasesTest {
    private static final Bounded NO_PRICES = new Bounded(Map.of(), Map.of(), Map.of(), Map.of());

    /** Friends of whom one wishes Lille and the other Ghent a little more; both regions have room for both. */
    private static MatchingProblem friends() {
        return MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .learner("ann")
                .learner("ben")
                .place("bakery", 2)
                .place("hotel", 2)
                .pair("ann", "bakery", 1, 100)
                .pair("ann", "hotel", 2, 90)
                .pair("ben", "hotel", 1, 100)
                .pair("ben", "bakery", 2, 70)
                .together("ann", "ben")
                .build();
    }

    /** Three of a class of whom two may go to Lille; the third fits the hotel less. */
    private static MatchingProblem aClass() {
        MatchingProblemBuilder builder = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .place("bakery", 3)
                .place("hotel", 3)
                .share(new MatchingShare("6A", List.of("ann", "ben", "cas"), List.of("bakery"), 2));
        for (String learner : List.of("ann", "ben", "cas")) {
            builder.learner(learner).pair(learner, "bakery", 1, 100);
        }
        return builder.pair("ann", "hotel", 2, 60)
                .pair("ben", "hotel", 2, 80)
                .pair("cas", "hotel", 2, 70)
                .build();
    }

    /** One learner too few for a group of three, who fit there better. */
    private static MatchingProblem aGroup() {
        return MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .learner("ann")
                .learner("ben")
                .place("bakery", 3)
                .place("hotel", 3)
                .group(new MatchingGroup("Lille", List.of("bakery"), 3))
                .pair("ann", "bakery", 1, 100)
                .pair("ann", "hotel", 2, 60)
                .pair("ben", "bakery", 1, 100)
                .build();
    }

    private static Branch proof(Matching matching) {
        return ((BranchCertificate) matching.certificate()).root();
    }

    private static List<Code> problems(MatchingProblem problem, Map<String, String> placement, Branch root) {
        return CertificateChecker.problems(problem, Mechanism.MOST_FIT, placement, new BranchCertificate(root)).stream()
                .map(CertificateProblem::code)
                .toList();
    }

    private static Bounded price(String place, long thousandths) {
        return new Bounded(Map.of(place, List.of(0L, thousandths)), Map.of(), Map.of(), Map.of());
    }

    private static Bounded sharePrice(long thousandths) {
        return new Bounded(Map.of(), Map.of(), Map.of(), Map.of("6A", List.of(0L, thousandths)));
    }

    @Test
    void friendsAreLedToTheRegionThatIsBestForBothWithoutASplit() {
        Matching matching = Mechanism.MOST_FIT.match(friends());

        assertThat(matching.placement()).isEqualTo(Map.of("ann", "hotel", "ben", "hotel"));
        assertThat(matching.optimal()).isTrue();
        assertThat(proof(matching)).isInstanceOf(Bounded.class);
    }

    @Test
    void aClassLimitAsksAPriceThatSendsAwayWhoLosesLeastWithoutASplit() {
        Matching matching = Mechanism.MOST_FIT.match(aClass());

        assertThat(matching.placement()).isEqualTo(Map.of("ann", "bakery", "ben", "hotel", "cas", "bakery"));
        assertThat(proof(matching)).isInstanceOfSatisfying(Bounded.class, bounded -> {
            assertThat(bounded.shares()).containsOnlyKeys("6A");
            assertThat(bounded.shares().get("6A").get(1)).isBetween(20_000L, 30_000L);
        });
    }

    @Test
    void aPriceOfAClassLimitProvesOnlyWhatItBounds() {
        Map<String, String> best = Map.of("ann", "bakery", "ben", "hotel", "cas", "bakery");

        assertThat(problems(aClass(), best, sharePrice(25_000))).isEmpty();
        assertThat(problems(aClass(), best, sharePrice(20_000))).isEmpty();
        assertThat(problems(aClass(), best, sharePrice(30_000))).isEmpty();
        assertThat(problems(aClass(), best, sharePrice(18_000))).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aClass(), best, sharePrice(32_000))).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aClass(), best, sharePrice(-25_000))).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aClass(), best, NO_PRICES)).containsExactly(Code.CASE_NOT_PROVEN);
    }

    @Test
    void pricesSoHighThatSumsOverflowProveNothing() {
        Map<String, String> best = Map.of("ann", "bakery", "ben", "hotel", "cas", "bakery");

        assertThat(problems(aClass(), best, sharePrice(Long.MAX_VALUE / 2))).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aClass(), best, price("hotel", Long.MIN_VALUE / 2))).containsExactly(Code.CASE_NOT_PROVEN);
    }

    @Test
    void everyCaseOfASplitHasToBeProven() {
        Map<String, String> best = Map.of("ann", "hotel");
        Branch toFew = new ByGroup("Lille", NO_PRICES, NO_PRICES);

        assertThat(problems(aGroup(), best, toFew)).isEmpty();
        assertThat(problems(aGroup(), best, NO_PRICES)).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aGroup(), Map.of(), toFew)).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aGroup(), best, new ByGroup("Lille", NO_PRICES, new Impossible("Lille"))))
                .isNotEmpty();
    }

    @Test
    void aSplitByOneLearnerCoversThatLearnerInsideAndOutside() {
        Map<String, String> best = Map.of("ann", "bakery", "ben", "hotel", "cas", "bakery");
        Branch bound = sharePrice(25_000);

        assertThat(problems(aClass(), best, new ByShare("6A", "ann", bound, bound)))
                .isEmpty();
        assertThat(problems(aClass(), best, new ByShare("6A", "ann", bound, NO_PRICES)))
                .containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aClass(), best, new ByShare("6A", "ben", NO_PRICES, bound)))
                .as("without ben there, nobody is one too many")
                .isEmpty();
        assertThat(problems(aClass(), best, new ByShare("6A", "ben", NO_PRICES, NO_PRICES)))
                .containsExactly(Code.CASE_NOT_PROVEN);
    }

    @Test
    void aCaseIsImpossibleOnlyWhenMoreMustBeThereThanMayBe() {
        Map<String, String> best = Map.of("ann", "bakery", "ben", "hotel", "cas", "bakery");
        Branch bound = sharePrice(25_000);
        Branch allThree = new ByShare(
                "6A",
                "ann",
                bound,
                new ByShare("6A", "ben", bound, new ByShare("6A", "cas", bound, new Impossible("6A"))));

        assertThat(problems(aClass(), best, allThree)).isEmpty();
        assertThat(problems(aClass(), best, new Impossible("6A"))).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(
                        aClass(),
                        best,
                        new ByShare("6A", "ann", bound, new ByShare("6A", "ben", bound, new Impossible("6A")))))
                .containsExactly(Code.CASE_NOT_PROVEN);
    }

    @Test
    void friendsAreThereOrElsewhereAndBothHaveToBeProven() {
        Map<String, String> best = Map.of("ann", "hotel", "ben", "hotel");

        assertThat(problems(friends(), best, NO_PRICES))
                .as("a bound counts friends together")
                .isEmpty();
        assertThat(problems(friends(), best, new ByCompany("ann", "bakery", NO_PRICES, NO_PRICES)))
                .isEmpty();
        assertThat(problems(friends(), Map.of("ann", "bakery", "ben", "bakery"), NO_PRICES))
                .containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(friends(), Map.of("ann", "bakery", "ben", "hotel"), NO_PRICES))
                .containsExactly(Code.COMPANY_APART);
    }

    @Test
    void leavingOutPairsThatLoseTooMuchProvesNothingMoreThanWhatIsLeft() {
        Map<String, String> best = Map.of("ann", "bakery", "ben", "hotel", "cas", "bakery");
        Bounded bound = sharePrice(25_000);

        assertThat(problems(aClass(), best, new Narrowed(bound, NO_PRICES)))
                .as("these prices leave no better pair")
                .isEmpty();
        assertThat(problems(aClass(), best, new Narrowed(NO_PRICES, NO_PRICES))).containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aClass(), best, new Narrowed(sharePrice(-1), bound)))
                .containsExactly(Code.CASE_NOT_PROVEN);
        assertThat(problems(aClass(), best, new Narrowed(sharePrice(Long.MAX_VALUE / 2), bound)))
                .containsExactly(Code.CASE_NOT_PROVEN);
    }

    @Test
    void casesThatNameWhatIsNotThereAreNoCertificateOfTheProblem() {
        Map<String, String> best = Map.of("ann", "bakery", "ben", "hotel", "cas", "bakery");
        Bounded bound = sharePrice(25_000);

        for (Branch strange : List.<Branch>of(
                price("school", 1),
                new ByGroup("Paris", bound, bound),
                new ByShare("6B", "ann", bound, bound),
                new ByShare("6A", "dan", bound, bound),
                new ByCompany("ann", "bakery", bound, bound),
                new Bounded(Map.of("bakery", List.of(0L, 0L, 1L)), Map.of(), Map.of(), Map.of()))) {
            assertThat(problems(aClass(), best, strange)).as("%s", strange).containsExactly(Code.WRONG_CERTIFICATE);
        }
    }
}
