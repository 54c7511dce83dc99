package org.duallearning.mobility.matching;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who goes where. Immutable and thread-safe.
 *
 * @param mechanism how it was decided
 * @param placement the place of every placed learner, in id order of the learners
 * @param unplaced why each of the others has no place, in id order
 * @param totalWeight sum of the weights of the pairs made; null unless the problem seeks the greatest weight
 * @param totalCost sum of the costs of the pairs made; null unless the problem seeks the least cost
 * @param rankSum sum of the ranks of the pairs made
 * @param optimal whether {@link CertificateChecker} found the mechanism's promise proven
 * @param certificate the proof
 */
public record Matching(
        Mechanism mechanism,
        Map<String, String> placement,
        List<UnplacedReason> unplaced,
        @Nullable Long totalWeight,
        @Nullable Long totalCost,
        long rankSum,
        boolean optimal,
        Certificate certificate) {

    /** Copies the placement and the reasons. */
    public Matching {
        placement = SortedCopies.ofPlacement(placement);
        unplaced = List.copyOf(unplaced);
    }

    /** The same, once its certificate was checked in another way than its mechanism's. */
    Matching calledOptimal(boolean proven) {
        return new Matching(mechanism, placement, unplaced, totalWeight, totalCost, rankSum, proven, certificate);
    }

    /** How many learners have a place. */
    public int placed() {
        return placement.size();
    }

    /** How many learners there are. */
    public int learners() {
        return placement.size() + unplaced.size();
    }

    /** The place of a learner; empty for one who is unplaced or unknown. */
    public Optional<String> placeOf(String learner) {
        return Optional.ofNullable(placement.get(learner));
    }

    /** The place of every learner, null for the unplaced, in id order. */
    public Map<String, @Nullable String> places() {
        TreeMap<String, @Nullable String> places = new TreeMap<>(IdOrder.BY_CODE_POINT);
        unplaced.forEach(reason -> places.put(reason.learner(), null));
        places.putAll(placement);
        return Collections.unmodifiableSortedMap(places);
    }

    /**
     * The matching that a stored or sent document tells of, with sums and reasons worked out again and the certificate
     * checked.
     *
     * @throws IllegalArgumentException if the placement is not feasible in the problem; {@link CertificateChecker} says why
     */
    public static Matching restored(
            MatchingProblem problem, Mechanism mechanism, Map<String, String> placement, Certificate certificate) {
        int[] placeOf = CertificateChecker.feasiblePlaceOf(problem, placement);
        return of(mechanism, problem, placeOf, certificate);
    }

    /** Looks at an assignment of learners to places (by number, -1 for none): totals, reasons, and whether it is proven. */
    static Matching of(Mechanism mechanism, MatchingProblem problem, int[] placeOf, Certificate certificate) {
        Map<String, String> placement = new TreeMap<>(IdOrder.BY_CODE_POINT);
        ProblemIndex index = problem.index();
        long value = 0;
        long rankSum = 0;
        for (int l = 0; l < placeOf.length; l++) {
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1]; e++) {
                if (index.pairPlace[e] == placeOf[l]) {
                    MatchingPair pair = problem.pairs().get(e);
                    placement.put(pair.learner(), pair.place());
                    value += pair.value();
                    rankSum += pair.rank();
                }
            }
        }
        Objective objective = problem.objective();
        return new Matching(
                mechanism,
                placement,
                UnplacedReasons.of(mechanism, problem, placeOf),
                objective == Objective.GREATEST_WEIGHT ? value : null,
                objective == Objective.LEAST_COST ? value : null,
                rankSum,
                CertificateChecker.problems(problem, mechanism, placement, certificate)
                        .isEmpty(),
                certificate);
    }
}
