package org.duallearning.mobility.matching;

/** A placement of greatest gain, with its proof. */
final class Optimum {
    private final MatchingProblem problem;
    private final Gains gains;
    private final int[] placeOf;
    private final Certificate certificate;
    private final long work;
    private final boolean complete;

    Optimum(MatchingProblem problem, Gains gains, int[] placeOf, Certificate certificate, long work, boolean complete) {
        this.problem = problem;
        this.gains = gains;
        this.placeOf = placeOf;
        this.certificate = certificate;
        this.work = work;
        this.complete = complete;
    }

    /** The place of each learner by number, -1 for none. */
    int[] placeOf() {
        return placeOf;
    }

    Certificate certificate() {
        return certificate;
    }

    /** How much work it was, counted in flows. */
    long work() {
        return work;
    }

    /** Whether everything was searched that may be better. */
    boolean isComplete() {
        return complete;
    }

    /** How many learners have a place. */
    int placed() {
        int placed = 0;
        for (int place : placeOf) {
            placed += place >= 0 ? 1 : 0;
        }
        return placed;
    }

    /** The total gain at a level. */
    long total(int level) {
        long total = 0;
        for (int l = 0; l < placeOf.length; l++) {
            int pair = problem.index().pairAt(l, placeOf[l]);
            total += pair < 0 ? 0 : gains.at(pair, level);
        }
        return total;
    }
}
