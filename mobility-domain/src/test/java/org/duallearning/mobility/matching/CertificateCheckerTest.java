package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.matching.CertificateProblem.Code.BLOCKING_PAIR;
import static org.duallearning.mobility.matching.CertificateProblem.Code.NODE_WITH_ROOM_PRICED;
import static org.duallearning.mobility.matching.CertificateProblem.Code.NOT_BEST_FREE_PLACE;
import static org.duallearning.mobility.matching.CertificateProblem.Code.NOT_BEST_STABLE;
import static org.duallearning.mobility.matching.CertificateProblem.Code.OVER_CAPACITY;
import static org.duallearning.mobility.matching.CertificateProblem.Code.PAIR_NOT_ADMISSIBLE;
import static org.duallearning.mobility.matching.CertificateProblem.Code.PAIR_OVERPRICED;
import static org.duallearning.mobility.matching.CertificateProblem.Code.PAIR_UNDERPRICED;
import static org.duallearning.mobility.matching.CertificateProblem.Code.PRICE_NOT_ALLOWED;
import static org.duallearning.mobility.matching.CertificateProblem.Code.UNKNOWN_LEARNER;
import static org.duallearning.mobility.matching.CertificateProblem.Code.UNPLACED_LEARNER_PRICED;
import static org.duallearning.mobility.matching.CertificateProblem.Code.WRONG_CERTIFICATE;
import static org.duallearning.mobility.matching.CertificateProblem.Code.WRONG_ORDER;
import static org.duallearning.mobility.matching.CertificateProblem.Code.WRONG_TOTAL;

import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.junit.jupiter.api.Test;

class CertificateCheckerTest {

    /** Two want the one seat of P; only one of them may also go to Q, where there is room to spare. */
    private static final MatchingProblem PROBLEM = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
            .place("P", 1)
            .place("Q", 2)
            .learner("Ann")
            .learner("Bob")
            .pair("Ann", "P", 1, 9)
            .pair("Ann", "Q", 2, 5)
            .pair("Bob", "P", 1, 7)
            .build();

    private static final Map<String, String> BEST = Map.of("Ann", "Q", "Bob", "P");
    private static final Certificate PROOF =
            prices(Map.of("Ann", List.of(1L, 5L), "Bob", List.of(1L, 3L)), Map.of("P", List.of(0L, 4L)));

    @Test
    void soundPricesProveTheBestMatching() {
        assertThat(codes(BEST, PROOF)).isEmpty();
    }

    @Test
    void aMatchingThatIsNotFeasibleIsRefusedFirst() {
        assertThat(codes(Map.of("Zoe", "P"), PROOF)).containsExactly(UNKNOWN_LEARNER);
        assertThat(codes(Map.of("Bob", "Q"), PROOF)).containsExactly(PAIR_NOT_ADMISSIBLE);
        assertThat(codes(Map.of("Bob", "nowhere"), PROOF)).containsExactly(PAIR_NOT_ADMISSIBLE);
        assertThat(codes(Map.of("Ann", "P", "Bob", "P"), PROOF)).containsExactly(OVER_CAPACITY);
    }

    @Test
    void noPricesProveAMatchingThatIsNotBest() {
        assertThat(codes(Map.of("Ann", "P"), PROOF)).contains(UNPLACED_LEARNER_PRICED);
        assertThat(codes(Map.of("Ann", "P"), prices(Map.of("Ann", List.of(1L, 9L)), Map.of())))
                .containsExactly(PAIR_UNDERPRICED);
    }

    @Test
    void everyTamperedPriceIsFound() {
        assertThat(codes(BEST, prices(Map.of("Ann", List.of(1L, 5L), "Bob", List.of(1L, 3L)), Map.of())))
                .contains(PAIR_UNDERPRICED);
        assertThat(codes(
                        BEST,
                        prices(Map.of("Ann", List.of(1L, 6L), "Bob", List.of(1L, 3L)), Map.of("P", List.of(0L, 4L)))))
                .containsExactly(PAIR_OVERPRICED);
        assertThat(codes(
                        BEST,
                        prices(
                                Map.of("Ann", List.of(1L, 4L), "Bob", List.of(1L, 3L)),
                                Map.of("P", List.of(0L, 5L), "Q", List.of(0L, 1L)))))
                .contains(NODE_WITH_ROOM_PRICED);
        assertThat(codes(
                        BEST,
                        prices(Map.of("Ann", List.of(1L, 5L), "Bob", List.of(1L, 8L)), Map.of("P", List.of(0L, -1L)))))
                .contains(PRICE_NOT_ALLOWED);
    }

    @Test
    void pricesOfNobodyWithTooManyLevelsOrTooLargeToAddAreFound() {
        assertThat(codes(BEST, prices(Map.of("Zoe", List.of(1L)), Map.of()))).contains(PRICE_NOT_ALLOWED);
        assertThat(codes(BEST, prices(Map.of("Ann", List.of(1L, 5L, 1L)), Map.of())))
                .contains(PRICE_NOT_ALLOWED);
        assertThat(codes(BEST, prices(Map.of("Bob", List.of(Long.MAX_VALUE)), Map.of("P", List.of(Long.MAX_VALUE)))))
                .contains(PRICE_NOT_ALLOWED);
    }

    @Test
    void aCertificateOfAnotherKindProvesNothing() {
        assertThat(codes(BEST, new StabilityCertificate())).containsExactly(WRONG_CERTIFICATE);
        assertThat(codes(Mechanism.STABLE, BEST, PROOF)).containsExactly(WRONG_CERTIFICATE);
        assertThat(codes(Mechanism.FIRST_COME, BEST, PROOF)).containsExactly(WRONG_CERTIFICATE);
        assertThat(codes(Mechanism.STABLE, BEST, new OrderCertificate(List.of("Ann", "Bob"), null)))
                .containsExactly(WRONG_CERTIFICATE);
        assertThat(codes(Mechanism.FIRST_COME, BEST, new StabilityCertificate()))
                .containsExactly(WRONG_CERTIFICATE);
    }

    @Test
    void sumsAndReasonsAreWorkedOutAgain() {
        Matching right = Mechanism.MOST_PLACED.match(PROBLEM);
        assertThat(CertificateChecker.problems(PROBLEM, right)).isEmpty();
        Matching wrong = new Matching(
                right.mechanism(), right.placement(), right.unplaced(), 13L, null, 3, true, right.certificate());
        assertThat(CertificateChecker.problems(PROBLEM, wrong))
                .extracting(CertificateProblem::code)
                .containsExactly(WRONG_TOTAL);
    }

    @Test
    void aSeatTakenOutOfTurnIsFound() {
        Certificate order = new OrderCertificate(List.of("Ann", "Bob"), null);
        assertThat(codes(Mechanism.FIRST_COME, Map.of("Ann", "P"), order)).isEmpty();
        assertThat(CertificateChecker.problems(PROBLEM, Mechanism.FIRST_COME, BEST, order))
                .containsExactly(new CertificateProblem(NOT_BEST_FREE_PLACE, "Ann", "P"));
        assertThat(codes(Mechanism.FIRST_COME, BEST, new OrderCertificate(List.of("Bob", "Ann"), null)))
                .containsExactly(WRONG_ORDER);
        assertThat(codes(Mechanism.FIRST_COME, Map.of("Ann", "P"), new OrderCertificate(List.of("Ann", "Bob"), 0L)))
                .containsExactly(WRONG_ORDER);
    }

    @Test
    void anUnstableMatchingIsFoundAndSoIsAStableOneThatIsBestForTheOtherSide() {
        MatchingProblem crossed = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .place(new MatchingPlace("P", 1, null, List.of("Bob", "Ann")))
                .place(new MatchingPlace("Q", 1, null, List.of("Ann", "Bob")))
                .choices("Ann", "P", "Q")
                .choices("Bob", "Q", "P")
                .build();
        Certificate none = new StabilityCertificate();
        Map<String, String> learnersBest = Map.of("Ann", "P", "Bob", "Q");
        assertThat(CertificateChecker.problems(crossed, Mechanism.STABLE, learnersBest, none))
                .isEmpty();
        assertThat(CertificateChecker.problems(crossed, Mechanism.STABLE_PLACES, learnersBest, none))
                .containsExactly(
                        new CertificateProblem(NOT_BEST_STABLE, "Ann", "Q"),
                        new CertificateProblem(NOT_BEST_STABLE, "Bob", "P"));
        assertThat(CertificateChecker.problems(crossed, Mechanism.STABLE, Map.of("Ann", "P"), none))
                .contains(new CertificateProblem(BLOCKING_PAIR, "Bob", "Q"));
    }

    private static Certificate prices(Map<String, List<Long>> learners, Map<String, List<Long>> places) {
        return new PriceCertificate(learners, places, Map.of());
    }

    private static List<Code> codes(Map<String, String> placement, Certificate certificate) {
        return codes(Mechanism.MOST_PLACED, placement, certificate);
    }

    private static List<Code> codes(Mechanism mechanism, Map<String, String> placement, Certificate certificate) {
        return CertificateChecker.problems(PROBLEM, mechanism, placement, certificate).stream()
                .map(CertificateProblem::code)
                .toList();
    }
}
