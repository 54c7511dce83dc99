package org.duallearning.mobility.matching;

/** A placement of greatest gain, with its proof. */
final class Optimum {
    private final MatchingProblem problem;
    private final Gains gains;
    private final int[] placeOf;
    private final PriceCertificate certificate;

    Optimum(MatchingProblem problem, Gains gains, int[] placeOf, PriceCertificate certificate) {
        this.problem = problem;
        this.gains = gains;
        this.placeOf = placeOf;
        this.certificate = certificate;
    }

    /** The place of each learner by number, -1 for none. */
    int[] placeOf() {
        return placeOf;
    }

    PriceCertificate certificate() {
        return certificate;
    }

    /** The total gain, level by level. */
    long[] total() {
        long[] total = new long[gains.levels];
        ProblemIndex index = problem.index();
        for (int l = 0; l < placeOf.length; l++) {
            int pair = index.pairAt(l, placeOf[l]);
            for (int k = 0; k < gains.levels && pair >= 0; k++) {
                total[k] += gains.at(pair, k);
            }
        }
        return total;
    }
}
