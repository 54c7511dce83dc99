package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a repair maximises, and by which pairs learners keep the place they were promised. */
final class RepairGains {

    /** How many learners on the reserve list share a level: the first counts more than all after it together. */
    static final int RESERVE_PER_LEVEL = 30;

    private static final int NOT_RESERVE = -1;

    final MatchingProblem problem;
    /** How well a placement fits, by what the mechanism maximises. */
    final Gains fit;
    /** What the mechanism maximises when nothing was promised. */
    final Gains promise;
    /** By which pair each learner keeps the promised place, or -1 if nothing was promised or the place is gone. */
    final int[] stay;

    private final Map<String, String> confirmed;
    private final boolean[] promised;
    private final boolean[] settled;
    /** The place of each learner on the reserve list, from 0. */
    private final int[] reserve;

    private final int reserveLevels;

    RepairGains(RepairInput input) {
        this.problem = input.problem();
        this.confirmed = input.confirmed();
        this.fit = Gains.ofEveryRank(input.mechanism(), problem);
        this.promise = Gains.of(input.mechanism(), problem);
        ProblemIndex index = problem.index();
        int learners = problem.learners().size();
        this.stay = new int[learners];
        this.promised = new boolean[learners];
        this.settled = new boolean[learners];
        this.reserve = new int[learners];
        Arrays.fill(stay, -1);
        Arrays.fill(reserve, NOT_RESERVE);
        input.confirmed().forEach((learner, place) -> {
            int l = index.learnerOf.getOrDefault(learner, -1);
            promised[l] = true;
            stay[l] = stayPair(index, l, index.placeOf.getOrDefault(place, -1));
            settled[l] = stay[l] >= 0 && input.settled().contains(learner);
        });
        this.reserveLevels = (orderReserve(index) + RESERVE_PER_LEVEL - 1) / RESERVE_PER_LEVEL;
    }

    private static int stayPair(ProblemIndex index, int learner, int place) {
        for (int v = place; v >= 0; v = index.parent[v]) {
            if (index.capacity[v] == 0) {
                return -1;
            }
        }
        return place < 0 ? -1 : index.pairAt(learner, place);
    }

    private int orderReserve(ProblemIndex index) {
        int next = 0;
        for (String id : SerialOrder.of(Mechanism.PRIORITY, problem, 0)) {
            int l = index.learnerOf.getOrDefault(id, -1);
            if (!promised[l] && index.pairStart[l] < index.pairStart[l + 1]) {
                reserve[l] = next++;
            }
        }
        return next;
    }

    /** How many learners keep the place they were promised. */
    int kept(int[] placeOf) {
        int kept = 0;
        for (int l = 0; l < placeOf.length; l++) {
            if (keeps(l, placeOf)) {
                kept++;
            }
        }
        return kept;
    }

    boolean keeps(int learner, int[] placeOf) {
        return stay[learner] >= 0 && problem.index().pairPlace[stay[learner]] == placeOf[learner];
    }

    /** Who does not keep what was promised. */
    List<Relocation> relocations(int[] placeOf) {
        List<Relocation> relocations = new ArrayList<>();
        for (int l = 0; l < placeOf.length; l++) {
            if (promised[l] && !keeps(l, placeOf)) {
                String learner = problem.learners().get(l).id();
                relocations.add(new Relocation(
                        learner,
                        Objects.requireNonNull(confirmed.get(learner)),
                        placeOf[l] < 0 ? null : problem.places().get(placeOf[l]).id(),
                        stay[l] < 0));
            }
        }
        return relocations;
    }

    /** Who was promised nothing and has a place, in the order of the reserve list. */
    List<String> admitted(int[] placeOf) {
        return SerialOrder.of(Mechanism.PRIORITY, problem, 0).stream()
                .filter(id -> {
                    int l = problem.index().learnerOf.getOrDefault(id, -1);
                    return !promised[l] && placeOf[l] >= 0;
                })
                .toList();
    }

    List<String> settled() {
        List<String> ids = new ArrayList<>();
        for (int l = 0; l < settled.length; l++) {
            if (settled[l]) {
                ids.add(problem.learners().get(l).id());
            }
        }
        return ids;
    }

    /** That the settled learners who keep their place in a placement have to. */
    Fixing[] settledFixings(int[] placeOf) {
        Fixing[] fixings = new Fixing[settled.length];
        Arrays.setAll(fixings, l -> settled[l] && keeps(l, placeOf) ? Fixing.KEPT : Fixing.FREE);
        return fixings;
    }

    /** Fewest moved first, then most placed. */
    Gains fewestMoved() {
        return inOrder(1, 2);
    }

    /** Most placed first, then fewest moved. */
    Gains mostPlaced() {
        return inOrder(2, 1);
    }

    /** What the mechanism maximises, whoever it is that moves; then fewest moved. */
    Gains afresh() {
        int levels = promise.levels + 1;
        long[] vectors = new long[Math.multiplyExact(problem.pairs().size(), levels)];
        ProblemIndex index = problem.index();
        for (int l = 0; l < stay.length; l++) {
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1]; e++) {
                for (int k = 0; k < promise.levels; k++) {
                    vectors[e * levels + k] = promise.at(e, k);
                }
                vectors[e * levels + promise.levels] = e == stay[l] ? 1 : 0;
            }
        }
        return new Gains(levels, vectors);
    }

    private Gains inOrder(int keptLevel, int placedLevel) {
        int first = 4 + reserveLevels;
        int levels = first + fit.levels;
        long[] vectors = new long[Math.multiplyExact(problem.pairs().size(), levels)];
        ProblemIndex index = problem.index();
        for (int l = 0; l < stay.length; l++) {
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1]; e++) {
                int at = e * levels;
                boolean stays = e == stay[l];
                vectors[at] = stays && settled[l] ? 1 : 0;
                vectors[at + keptLevel] = stays ? 1 : 0;
                vectors[at + placedLevel] = 1;
                vectors[at + 3] = promised[l] ? 1 : 0;
                if (reserve[l] >= 0) {
                    vectors[at + 4 + reserve[l] / RESERVE_PER_LEVEL] =
                            1L << (RESERVE_PER_LEVEL - 1 - reserve[l] % RESERVE_PER_LEVEL);
                }
                for (int k = 0; k < fit.levels; k++) {
                    vectors[at + first + k] = fit.at(e, k);
                }
            }
        }
        return new Gains(levels, vectors);
    }

    /**
     * The same learners placed, as the fixings say; then best by fit with a price on keeping a place.
     *
     * @param placed who has to have a place; nobody else may have one
     * @throws ArithmeticException if the price is too large to reckon with
     */
    Gains ofTheSame(boolean[] placed, Fixing[] fixings, KeepPrice price) {
        int first = price.keptFirst() ? 2 : 1;
        int levels = first + fit.levels + 1;
        long[] vectors = new long[Math.multiplyExact(problem.pairs().size(), levels)];
        ProblemIndex index = problem.index();
        for (int l = 0; l < stay.length; l++) {
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1]; e++) {
                int at = e * levels;
                boolean stays = e == stay[l];
                vectors[at] = obedience(placed[l], fixings[l], stays);
                if (price.keptFirst()) {
                    vectors[at + 1] = stays ? 1 : 0;
                }
                for (int k = 0; k < fit.levels; k++) {
                    vectors[at + first + k] =
                            Math.addExact(Math.multiplyExact(price.scale(), fit.at(e, k)), stays ? price.at(k) : 0);
                }
                vectors[at + levels - 1] = stays ? price.tie() : 0;
            }
        }
        return new Gains(levels, vectors);
    }

    private static long obedience(boolean placed, Fixing fixing, boolean stays) {
        if (!placed || (stays && fixing == Fixing.MOVED)) {
            return -1;
        }
        return stays && fixing == Fixing.KEPT ? 2 : 1;
    }

    /** What a learner has to do. */
    enum Fixing {
        FREE,
        KEPT,
        MOVED
    }
}
