package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lets anybody check that a {@link RepairOption} is as good as it says. Immutable and thread-safe.
 *
 * <p>A repair moves a learner who was promised a place if the learner has another place or none. {@code proof} shows that
 * {@code fewestMoves} is the first of all placements by these numbers, one after the other: of those who are settled, how
 * many keep their place; learners who keep the place they were promised; learners with a place; of those who were promised
 * one, how many have one; then the reserve list in its order (the first on it who has a place, then the second, and so on; 30
 * learners share a level); then the levels of the mechanism. Unless {@code movesFirst}, learners with a place come before
 * learners who keep theirs, so that it proves that to place so many, no fewer can move; placements of more than
 * {@code atMost} learners are then left out.
 *
 * <p>If the option lets more learners move than that, {@code betterFit} proves that the same learners cannot fit better with
 * as few moves.
 *
 * @param settled the learners who had to keep their place, in id order
 * @param movesFirst whether keeping places comes before having places
 * @param atMost how many learners are placed at most; null if there is no such bound
 * @param fewestMoves the placement with the fewest moves, by learner id
 * @param proof prices, or cases of side conditions, that prove it
 * @param betterFit the proof of the option, if it is another placement; null if it is that one, or if no prices prove it
 */
public record RepairCertificate(
        List<String> settled,
        boolean movesFirst,
        @Nullable Integer atMost,
        Map<String, String> fewestMoves,
        Certificate proof,
        @Nullable BetterFit betterFit)
        implements Certificate {

    /** Copies list and map. */
    public RepairCertificate {
        settled = settled.stream().sorted(IdOrder.BY_CODE_POINT).toList();
        fewestMoves = SortedCopies.ofPlacement(fewestMoves);
        Objects.requireNonNull(proof, "proof");
    }

    /** The same certificate for another option with the same learners. */
    RepairCertificate withBetterFit(@Nullable BetterFit other) {
        return new RepairCertificate(settled, movesFirst, atMost, fewestMoves, proof, other);
    }

    /**
     * A price for every learner who keeps a place. Immutable and thread-safe.
     *
     * <p>Each pair of a learner who has a place in {@code fewestMoves} gains 1 (those of the others lose 1) and 1 more if a
     * settled learner keeps a place by it; then, level by level of the mechanism, {@code scale} times its gain, and
     * {@code keepPrice} if a learner keeps a place by it; then {@code tie} if a learner keeps a place by it. The option is
     * proven best by that sum. As the price is not below zero, whatever fits better lets fewer learners keep their place.
     *
     * @param scale at least 1
     * @param keepPrice a number for each level of the mechanism
     * @param tie what decides between equals: 1 to keep most, -1 to keep fewest, 0 nothing
     * @param proof prices, or cases of side conditions
     */
    public record BetterFit(long scale, List<Long> keepPrice, int tie, Certificate proof) {

        /** Copies the list. */
        public BetterFit {
            keepPrice = List.copyOf(keepPrice);
            Objects.requireNonNull(proof, "proof");
        }
    }
}
