package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow problem with side conditions, as plain numbers. Immutable; the arrays are handed over for good.
 *
 * <p>Every group becomes a node of the forest, behind the nodes that were there, so that a flow can be made to fill it to its
 * minimum. A capacity that crosses a group, having places in it and outside, cannot stay in the forest then and becomes a
 * share of all learners, behind the shares that were there. A capacity that others imply is left out.
 */
public final class BranchProblem {

    /** Gains are counted in thousandths, so that a flow can be led by less than any gain. */
    static final int THOUSANDTHS = 1000;

    final SideConditions conditions;
    final int places;
    final int[] parent;
    final int[] capacity;
    final int[] pairStart;
    final int[] pairPlace;
    final int[] pairLearner;
    final int levels;
    final long baseGain;
    final int[] pairLevel;
    final long[] pairValue;
    /** What each pair gains beside, a vector each over these levels; null for nothing. */
    private final long @Nullable [] pairVectors;

    /** All that each pair gains, a vector each; level 0 is left for obligations. */
    final long[] gains;
    /** The shares for which each pair counts. */
    final int[][] pairShares;

    /** The node of each group. */
    final int[] groupNode;
    /** The nodes that became shares, in the order of these. */
    private final int[] sharedNode;

    /** The places below each node that was there. */
    private record Container(int node, BitSet places, boolean isGroup, int depth) {}

    /**
     * Takes learners, forest, pairs and gains as {@link org.duallearning.mobility.matching.flow.AssignmentNetwork} does.
     *
     * @param levels the levels of the gains
     * @param baseGain what every pair gains at the first of them
     * @param pairVectors what each pair gains beside, a vector each, one after the other; null for nothing
     */
    public BranchProblem(
            int places,
            int[] parent,
            int[] capacity,
            int[] pairStart,
            int[] pairPlace,
            int levels,
            long baseGain,
            int[] pairLevel,
            long[] pairValue,
            long @Nullable [] pairVectors,
            SideConditions given) {
        this.places = places;
        this.pairStart = pairStart;
        this.pairPlace = pairPlace;
        this.levels = levels;
        this.baseGain = baseGain * THOUSANDTHS;
        this.pairLevel = pairLevel;
        this.pairValue = inThousandths(pairValue);
        this.pairVectors = pairVectors == null ? null : inThousandths(pairVectors);
        this.pairLearner = new int[pairPlace.length];
        for (int learner = 0; learner + 1 < pairStart.length; learner++) {
            Arrays.fill(pairLearner, pairStart[learner], pairStart[learner + 1], learner);
        }
        List<Container> limits = new ArrayList<>();
        List<Container> crossing = new ArrayList<>();
        for (int node = places; node < parent.length; node++) {
            Container limit = new Container(node, below(node, parent, places), false, depth(node, parent));
            if (!isImplied(limit, parent, capacity)) {
                (crosses(limit, given) ? crossing : limits).add(limit);
            }
        }
        this.groupNode = new int[given.groups()];
        this.capacity = Arrays.copyOf(capacity, parent.length + given.groups());
        for (int group = 0; group < given.groups(); group++) {
            groupNode[group] = parent.length + group;
            this.capacity[groupNode[group]] = learners();
            limits.add(new Container(groupNode[group], bits(given.groupPlaces[group]), true, 0));
        }
        this.parent = nested(limits, places, this.capacity.length);
        this.sharedNode = crossing.stream().mapToInt(Container::node).toArray();
        this.conditions = withShares(given, crossing, capacity);
        this.gains = gains();
        this.pairShares = new int[pairPlace.length][];
        Arrays.setAll(pairShares, pair -> conditions.sharesOf(pairLearner[pair], pairPlace[pair]));
    }

    private static long[] inThousandths(long[] values) {
        return Arrays.stream(values)
                .map(value -> Math.multiplyExact(value, THOUSANDTHS))
                .toArray();
    }

    boolean hasPair(int learner, int place) {
        for (int pair = pairStart[learner]; pair < pairStart[learner + 1]; pair++) {
            if (pairPlace[pair] == place) {
                return true;
            }
        }
        return false;
    }

    /** Throws {@link ArithmeticException} rather than overflow. */
    private long[] gains() {
        long[] all = new long[Math.multiplyExact(pairPlace.length, width())];
        for (int pair = 0; pair < pairPlace.length; pair++) {
            int first = pair * width() + 1;
            all[first] = baseGain;
            all[first + pairLevel[pair]] = Math.addExact(all[first + pairLevel[pair]], pairValue[pair]);
            for (int k = 0; pairVectors != null && k < levels; k++) {
                all[first + k] = Math.addExact(all[first + k], pairVectors[pair * levels + k]);
            }
        }
        return all;
    }

    int learners() {
        return pairStart.length - 1;
    }

    /** The length of a vector: obligations, and then the levels of the gains. */
    int width() {
        return 1 + levels;
    }

    /** Returns the conditions, with the shares that were nodes. */
    public SideConditions conditions() {
        return conditions;
    }

    /** Returns the share that a node became, or -1. */
    public int shareOfNode(int node) {
        for (int i = 0; i < sharedNode.length; i++) {
            if (sharedNode[i] == node) {
                return conditions.shares() - sharedNode.length + i;
            }
        }
        return -1;
    }

    /** Returns the node that became a share, or -1 for a share that always was one. */
    public int nodeOfShare(int share) {
        int i = share - (conditions.shares() - sharedNode.length);
        return i < 0 ? -1 : sharedNode[i];
    }

    /** Returns the node of a group. */
    public int nodeOfGroup(int group) {
        return groupNode[group];
    }

    private static BitSet bits(int... members) {
        BitSet bits = new BitSet();
        for (int member : members) {
            bits.set(member);
        }
        return bits;
    }

    private static BitSet below(int node, int[] parent, int places) {
        BitSet below = new BitSet();
        for (int place = 0; place < places; place++) {
            for (int v = place; v >= 0; v = parent[v]) {
                if (v == node) {
                    below.set(place);
                }
            }
        }
        return below;
    }

    private static int depth(int node, int[] parent) {
        int depth = 0;
        for (int v = parent[node]; v >= 0; v = parent[v]) {
            depth++;
        }
        return depth;
    }

    /** Whether a limit says nothing beside the capacities above and below it, and the number of learners. */
    private boolean isImplied(Container limit, int[] parent, int[] capacity) {
        int own = capacity[limit.node()];
        boolean implied =
                limit.places().stream().mapToLong(place -> capacity[place]).sum() <= own || learners() <= own;
        for (int v = parent[limit.node()]; v >= 0 && !implied; v = parent[v]) {
            implied = capacity[v] <= own;
        }
        return implied;
    }

    private static boolean crosses(Container limit, SideConditions given) {
        for (int[] group : given.groupPlaces) {
            BitSet places = bits(group);
            if (places.intersects(limit.places()) && !holds(places, limit.places()) && !holds(limit.places(), places)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(BitSet outer, BitSet inner) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /** Puts each place and container right below the narrowest container around it; of equal ones the group is outermost. */
    private static int[] nested(List<Container> containers, int places, int nodes) {
        List<Container> narrowestFirst = containers.stream()
                .filter(container -> !container.places().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Container container) -> container.places().cardinality())
                        .thenComparing(Container::isGroup)
                        .thenComparing(Comparator.comparingInt(Container::depth).reversed()))
                .toList();
        int[] parent = new int[nodes];
        Arrays.fill(parent, -1);
        for (int place = 0; place < places; place++) {
            parent[place] = around(bits(place), narrowestFirst);
        }
        for (int i = 0; i < narrowestFirst.size(); i++) {
            parent[narrowestFirst.get(i).node()] =
                    around(narrowestFirst.get(i).places(), narrowestFirst.subList(i + 1, narrowestFirst.size()));
        }
        return parent;
    }

    private static int around(BitSet places, List<Container> narrowestFirst) {
        return narrowestFirst.stream()
                .filter(container -> holds(container.places(), places))
                .mapToInt(Container::node)
                .findFirst()
                .orElse(-1);
    }

    private SideConditions withShares(SideConditions given, List<Container> crossing, int[] limitCapacity) {
        int before = given.shares();
        int[][] learners = Arrays.copyOf(given.shareLearners, before + crossing.size());
        int[][] at = Arrays.copyOf(given.sharePlaces, learners.length);
        int[] most = Arrays.copyOf(given.shareMost, learners.length);
        int[] everybody = new int[learners()];
        Arrays.setAll(everybody, learner -> learner);
        for (int i = 0; i < crossing.size(); i++) {
            learners[before + i] = everybody;
            at[before + i] = crossing.get(i).places().stream().toArray();
            most[before + i] = limitCapacity[crossing.get(i).node()];
        }
        return new SideConditions(
                learners(), places, given.groupPlaces, given.groupMinimum, learners, at, most, given.together);
    }

    /** Whether nothing that keeps a bound can be better than some value: whole gains are multiples of a thousand thousandths. */
    boolean isNoBetter(long[] bound, long[] value) {
        long[] whole = bound.clone();
        int last = whole.length - 1;
        whole[last] = Math.floorDiv(whole[last], THOUSANDTHS) * (long) THOUSANDTHS;
        return Levels.compare(whole, value) <= 0;
    }

    /** What some pairs gain beside the level of their own, behind a level for obligations; null for nothing. */
    long @Nullable [] beside(int[] pairs, long @Nullable [] steering) {
        if (pairVectors == null && steering == null) {
            return null;
        }
        int width = width();
        long[] beside = new long[pairs.length * width];
        for (int i = 0; i < pairs.length; i++) {
            if (steering != null) {
                System.arraycopy(steering, pairs[i] * width, beside, i * width, width);
            }
            for (int k = 0; pairVectors != null && k < levels; k++) {
                beside[i * width + 1 + k] += pairVectors[pairs[i] * levels + k];
            }
        }
        return beside;
    }

    /** What an assignment gains in thousandths, level by level; level 0 is left for obligations. */
    long[] value(int[] placeOf) {
        long[] sum = new long[width()];
        for (int pair = 0; pair < pairPlace.length; pair++) {
            if (placeOf[pairLearner[pair]] == pairPlace[pair]) {
                Levels.addFrom(sum, gains, pair * width());
            }
        }
        return sum;
    }
}
