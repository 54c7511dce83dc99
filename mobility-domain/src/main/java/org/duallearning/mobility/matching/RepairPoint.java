package org.duallearning.mobility.matching;

import org.jspecify.annotations.Nullable;

/** A placement on the way from fewest moves to best fit. */
final class RepairPoint {
    private final int[] placeOf;
    private final int kept;
    private final long[] fit;
    private final RepairCertificate.@Nullable BetterFit proof;

    RepairPoint(int[] placeOf, int kept, long[] fit, RepairCertificate.@Nullable BetterFit proof) {
        this.placeOf = placeOf;
        this.kept = kept;
        this.fit = fit;
        this.proof = proof;
    }

    static RepairPoint of(RepairGains gains, int[] placeOf, RepairCertificate.@Nullable BetterFit proof) {
        long[] fit = new long[gains.fit.levels];
        for (int l = 0; l < placeOf.length; l++) {
            int pair = gains.problem.index().pairAt(l, placeOf[l]);
            for (int k = 0; k < fit.length && pair >= 0; k++) {
                fit[k] += gains.fit.at(pair, k);
            }
        }
        return new RepairPoint(placeOf, gains.kept(placeOf), fit, proof);
    }

    RepairPoint provenBy(RepairCertificate.BetterFit other) {
        return new RepairPoint(placeOf, kept, fit, other);
    }

    int[] placeOf() {
        return placeOf;
    }

    /** How many learners keep the place they were promised. */
    int kept() {
        return kept;
    }

    /** The sum of what the mechanism maximises, level by level. */
    long[] fit() {
        return fit;
    }

    RepairCertificate.@Nullable BetterFit proof() {
        return proof;
    }
}
