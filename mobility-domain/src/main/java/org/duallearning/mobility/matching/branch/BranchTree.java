package org.duallearning.mobility.matching.branch;

import java.util.List;
import java.util.Map;

/** How a problem was split into cases, and why no case holds anything better than what was found. Immutable. */
public sealed interface BranchTree {

    /**
     * A case that was split.
     *
     * @param on what it was split on
     * @param branches the cases, in the order that {@link Split} gives
     */
    record Inner(Split on, List<BranchTree> branches) implements BranchTree {
        /** Copies the list. */
        public Inner {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A case from which pairs are left out that prices show to lose too much.
     *
     * @param prices the prices
     * @param rest the case without these pairs
     */
    record Narrowed(Bound prices, BranchTree rest) implements BranchTree {}

    /**
     * A case that prices bound. A price is a vector, level by level; who or what is not named has the price zero.
     *
     * @param nodes prices of the nodes of the flow
     * @param shares prices of the shares, not below zero
     */
    record Bound(Map<Integer, long[]> nodes, Map<Integer, long[]> shares) implements BranchTree {
        /** Copies the maps. */
        public Bound {
            nodes = Map.copyOf(nodes);
            shares = Map.copyOf(shares);
        }
    }

    /**
     * A case in which more learners of a share must be at its places than may be.
     *
     * @param share the share
     */
    record Contradiction(int share) implements BranchTree {}
}
