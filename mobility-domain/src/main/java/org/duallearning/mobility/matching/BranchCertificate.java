package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Map;

/**
 * Cases that prove a matching under side conditions optimal. Immutable and thread-safe.
 *
 * <p>Every case is split into cases that cover all of it, or narrowed to what could be better, or bounded by prices as in
 * {@link PriceCertificate}, here in thousandths, or impossible.
 * Level 0 of these prices counts obligations of the case, such as the minimum of a group that is open in it; the levels of the
 * mechanism follow. Learners' prices follow from the others and are left out; those who go together, directly or through
 * others, count as one in the region that leaves them most. A group's price is below zero where it has to be
 * filled.
 *
 * @param root the case of everything
 */
public record BranchCertificate(Branch root) implements Certificate {

    /** A case. */
    public sealed interface Branch {}

    /**
     * A group that is closed, or open with at least its minimum.
     *
     * @param group the group
     * @param closed the case where nobody is there
     * @param open the case where at least the minimum is
     */
    public record ByGroup(String group, Branch closed, Branch open) implements Branch {}

    /**
     * A learner who is outside the places of a share, or inside.
     *
     * @param share the share, or a limit that crosses a group
     * @param learner the learner
     * @param outside the case where the learner is elsewhere or nowhere
     * @param inside the case where the learner is at one of the places
     */
    public record ByShare(String share, String learner, Branch outside, Branch inside) implements Branch {}

    /**
     * Learners who go together and are all in one region, or none of them is there.
     *
     * @param first the one of them whose id comes first
     * @param place the place of the region whose id comes first
     * @param there the case where all are in the region
     * @param elsewhere the case where none is
     */
    public record ByCompany(String first, String place, Branch there, Branch elsewhere) implements Branch {}

    /**
     * A case without the pairs that prices show to lose too much: a better matching makes none of them.
     *
     * @param prices the prices
     * @param rest the case without these pairs
     */
    public record Narrowed(Bounded prices, Branch rest) implements Branch {}

    /**
     * A case in which no matching is better, by these prices.
     *
     * @param places prices of places
     * @param limits prices of limits
     * @param groups prices of groups
     * @param shares prices of shares
     */
    public record Bounded(
            Map<String, List<Long>> places,
            Map<String, List<Long>> limits,
            Map<String, List<Long>> groups,
            Map<String, List<Long>> shares)
            implements Branch {
        /** Copies the prices; they are kept in id order. */
        public Bounded {
            places = SortedCopies.of(places);
            limits = SortedCopies.of(limits);
            groups = SortedCopies.of(groups);
            shares = SortedCopies.of(shares);
        }
    }

    /**
     * A case in which more learners of a share must be at its places than may be.
     *
     * @param share the share, or a limit that crosses a group
     */
    public record Impossible(String share) implements Branch {}
}
