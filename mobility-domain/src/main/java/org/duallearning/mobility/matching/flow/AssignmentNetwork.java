package org.duallearning.mobility.matching.flow;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learners, a forest of capacities and the pairs between learners and its leaves, as plain numbers.
 *
 * <p>Nodes {@code 0 .. places-1} are places, the nodes after them are limits. A learner placed at a place uses one unit of it
 * and of every node above it. The gain of a pair is a vector with one number for each level; vectors are compared level by
 * level, the first difference decides, so that no level can drown another one. A network may also have gains of one level that
 * stand for such vectors ({@link LevelPacking}).
 *
 * <p>The arrays are shared, not copied: whoever makes a network hands them over for good and nobody writes to them.
 */
public final class AssignmentNetwork {

    /** Number of learners. */
    final int learners;
    /** Number of places; they are the first nodes. */
    final int places;
    /** The node above each node, or -1. */
    final int[] parent;
    /** Units each node takes at most. */
    final int[] capacity;
    /** Where the pairs of each learner start; one entry more than there are learners. */
    final int[] pairStart;
    /** The place of each pair; the pairs of a learner are in the learner's own order, best first. */
    final int[] pairPlace;

    /** All nodes, each after the node above it. */
    final int[] topDown;
    /** Where the nodes right below each node start in {@link #child}; one entry more than there are nodes. */
    final int[] childStart;
    /** The nodes right below each node. */
    final int[] child;

    final int levels;
    final int baseLevel;
    final long baseGain;
    final int[] pairLevel;
    final long[] pairValue;
    /** How many of its first units each node gains one for, at level 0. */
    final int[] minimum;
    /** Whether placing a learner gains one more, at level 0. */
    final boolean[] required;
    /** What each pair gains beside, a vector each; null for nothing. */
    private final long @Nullable [] beside;
    /** What a unit of a minimum gains at level 0. */
    final long unit;
    /** Whether {@link #pairValue} is all that pairs gain. */
    private final boolean isSingle;

    /** Takes the forest, the pairs of each learner (best first) and their gains over {@code levels} levels. */
    public AssignmentNetwork(
            int places,
            int[] parent,
            int[] capacity,
            int[] pairStart,
            int[] pairPlace,
            int levels,
            long baseGain,
            int[] pairLevel,
            long[] pairValue) {
        this(
                places,
                parent,
                capacity,
                pairStart,
                pairPlace,
                levels,
                0,
                baseGain,
                pairLevel,
                pairValue,
                new int[parent.length],
                new boolean[pairStart.length - 1],
                null);
    }

    /**
     * Takes obligations as well: level 0 counts those that are met, and the gains of pairs begin after it.
     *
     * @param baseLevel where all pairs gain {@code baseGain}
     * @param minimum how many units each node must take
     * @param required who must be placed
     * @param beside what each pair gains beside, a vector each, one after the other; null for nothing
     */
    public AssignmentNetwork(
            int places,
            int[] parent,
            int[] capacity,
            int[] pairStart,
            int[] pairPlace,
            int levels,
            int baseLevel,
            long baseGain,
            int[] pairLevel,
            long[] pairValue,
            int[] minimum,
            boolean[] required,
            long @Nullable [] beside) {
        this.learners = pairStart.length - 1;
        this.places = places;
        this.parent = parent;
        this.capacity = capacity;
        this.pairStart = pairStart;
        this.pairPlace = pairPlace;
        this.childStart = new int[parent.length + 1];
        this.child = new int[parent.length];
        this.topDown = new int[parent.length];
        this.levels = levels;
        this.baseLevel = baseLevel;
        this.baseGain = baseGain;
        this.pairLevel = pairLevel;
        this.pairValue = pairValue;
        this.minimum = minimum;
        this.required = required;
        this.beside = beside;
        this.unit = 1;
        this.isSingle = false;
        linkChildren();
    }

    private AssignmentNetwork(AssignmentNetwork other, long[] gains, long unit) {
        this.learners = other.learners;
        this.places = other.places;
        this.parent = other.parent;
        this.capacity = other.capacity;
        this.pairStart = other.pairStart;
        this.pairPlace = other.pairPlace;
        this.childStart = other.childStart;
        this.child = other.child;
        this.topDown = other.topDown;
        this.levels = 1;
        this.baseLevel = 0;
        this.baseGain = 0;
        this.pairLevel = other.pairLevel;
        this.pairValue = gains;
        this.minimum = other.minimum;
        this.required = other.required;
        this.beside = null;
        this.unit = unit;
        this.isSingle = true;
    }

    /**
     * The same network with other gains, of one level.
     *
     * @param gains all that each pair gains
     * @param unitGain what a unit of a minimum gains
     */
    AssignmentNetwork withSingleGains(long[] gains, long unitGain) {
        return new AssignmentNetwork(this, gains, unitGain);
    }

    private void linkChildren() {
        int[] free = new int[parent.length + 1];
        int roots = 0;
        for (int v = 0; v < parent.length; v++) {
            if (parent[v] < 0) {
                topDown[roots++] = v;
            } else {
                childStart[parent[v] + 1]++;
            }
        }
        for (int v = 0; v < parent.length; v++) {
            childStart[v + 1] += childStart[v];
            free[v] = childStart[v];
        }
        for (int v = 0; v < parent.length; v++) {
            if (parent[v] >= 0) {
                child[free[parent[v]]++] = v;
            }
        }
        int filled = roots;
        for (int i = 0; i < filled; i++) {
            int v = topDown[i];
            for (int c = childStart[v]; c < childStart[v + 1]; c++) {
                topDown[filled++] = child[c];
            }
        }
    }

    int nodes() {
        return parent.length;
    }

    /** Whether there are no limits or obligations, and a pair gains one weight, perhaps after one for placing the learner. */
    boolean isPlain() {
        boolean weightAlone = levels == 1 && baseGain == 0;
        boolean placedFirst = levels == 2 && baseGain == 1 && baseLevel == 0;
        return (weightAlone || placedFirst)
                && beside == null
                && IntStream.range(0, nodes()).allMatch(v -> parent[v] < 0 && minimum[v] == 0)
                && IntStream.range(0, learners).noneMatch(l -> required[l])
                && Arrays.stream(pairLevel).allMatch(level -> level == levels - 1)
                && Arrays.stream(pairValue).allMatch(value -> value == (int) value);
    }

    /** What placing a learner by one of its pairs gains at a level. */
    long gain(int learner, int pair, int level) {
        if (isSingle) {
            return pairValue[pair];
        }
        return (level == baseLevel ? baseGain : 0)
                + (level == pairLevel[pair] ? pairValue[pair] : 0)
                + (level == 0 && required[learner] ? 1 : 0)
                + (beside == null ? 0 : beside[pair * levels + level]);
    }
}
