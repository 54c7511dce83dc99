package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** One case of a problem that was split: what is still allowed, and what must be. Not thread-safe. */
final class Case {

    private final BranchProblem problem;
    /** Pairs that may not be made. */
    final boolean[] banned;
    /** Learners who must be placed. */
    final boolean[] required;
    /** Groups that must take at least their minimum. */
    final boolean[] open;

    private final boolean[] settled;

    private Case(BranchProblem problem, boolean[] banned, boolean[] required, boolean[] open, boolean[] settled) {
        this.problem = problem;
        this.banned = banned;
        this.required = required;
        this.open = open;
        this.settled = settled;
    }

    /** The case of everything. */
    static Case whole(BranchProblem problem) {
        return new Case(
                problem,
                new boolean[problem.pairPlace.length],
                new boolean[problem.learners()],
                new boolean[problem.conditions.groups()],
                new boolean[problem.conditions.groups()]);
    }

    private Case copy() {
        return new Case(problem, banned.clone(), required.clone(), open.clone(), settled.clone());
    }

    /** Whether it was decided that the group is closed or open. */
    boolean isSettled(int group) {
        return settled[group];
    }

    /** The cases that cover this one, in the order that {@link Split} gives. */
    List<Case> split(Split split) {
        List<Case> cases = new ArrayList<>();
        if (split instanceof Split.OnGroup on) {
            Case closed = copy();
            closed.settled[on.group()] = true;
            closed.ban(pair -> regionOf(pair) == on.group());
            cases.add(closed);
            Case opened = copy();
            opened.settled[on.group()] = true;
            opened.open[on.group()] = true;
            cases.add(opened);
        } else if (split instanceof Split.OnShare on) {
            boolean[] at = problem.conditions.atShare[on.share()];
            Case outside = copy();
            outside.ban(on.learner(), pair -> at[problem.pairPlace[pair]]);
            cases.add(outside);
            Case inside = copy();
            inside.required[on.learner()] = true;
            inside.ban(on.learner(), pair -> !at[problem.pairPlace[pair]]);
            cases.add(inside);
        } else if (split instanceof Split.OnRegion on) {
            Case there = copy();
            Case notThere = copy();
            for (int learner : problem.conditions.companies[on.company()]) {
                there.required[learner] = true;
                there.ban(learner, pair -> regionOf(pair) != on.region());
                notThere.ban(learner, pair -> regionOf(pair) == on.region());
            }
            cases.add(there);
            cases.add(notThere);
        }
        return cases;
    }

    private void ban(IntPredicate pairs) {
        for (int pair = 0; pair < banned.length; pair++) {
            banned[pair] = banned[pair] || pairs.test(pair);
        }
    }

    private void ban(int learner, IntPredicate pairs) {
        forEachAllowed(learner, pair -> banned[pair] = pairs.test(pair));
    }

    /** The same without some pairs. */
    Case without(boolean[] pairs) {
        Case rest = copy();
        rest.ban(pair -> pairs[pair]);
        return rest;
    }

    /** The pairs that may be made, by learner. */
    int[] allowedPairs() {
        int[] allowed = new int[banned.length];
        int count = 0;
        for (int pair = 0; pair < banned.length; pair++) {
            if (!banned[pair]) {
                allowed[count++] = pair;
            }
        }
        return Arrays.copyOf(allowed, count);
    }

    /** The same with every company in the region that is best for it by a bound, if there is one. */
    Case withCompaniesPlaced(CaseBound bound) {
        Case placed = this;
        for (int company = 0; company < problem.conditions.companies.length; company++) {
            int region = bound.bestRegion(company);
            if (region >= 0) {
                placed = placed.split(new Split.OnRegion(company, region)).get(0);
            }
        }
        return placed;
    }

    /**
     * Bans what follows from the decisions: a company from regions where one of it cannot be, and everybody else from shares
     * that are full with learners who must be there.
     *
     * @return a share in which more must be than may be, or -1
     */
    int deduce() {
        for (int[] members : problem.conditions.companies) {
            keepToCommonRegions(members);
        }
        BitSet shares = sharesThatMayBeFull();
        for (int share = shares.nextSetBit(0); share >= 0; share = shares.nextSetBit(share + 1)) {
            if (!closeIfFull(share)) {
                return share;
            }
        }
        return -1;
    }

    private BitSet sharesThatMayBeFull() {
        BitSet shares = (BitSet) problem.conditions.closedShares.clone();
        for (int learner = 0; learner < required.length; learner++) {
            if (required[learner]) {
                for (int share : problem.conditions.sharesOf(learner)) {
                    shares.set(share);
                }
            }
        }
        return shares;
    }

    private void keepToCommonRegions(int[] members) {
        BitSet common = regionsOf(members[0]);
        for (int learner : members) {
            common.and(regionsOf(learner));
        }
        for (int learner : members) {
            ban(learner, pair -> !common.get(regionOf(pair)));
        }
    }

    private BitSet regionsOf(int learner) {
        BitSet regions = new BitSet(problem.conditions.regions());
        forEachAllowed(learner, pair -> regions.set(regionOf(pair)));
        return regions;
    }

    private int regionOf(int pair) {
        return problem.conditions.regionOf[problem.pairPlace[pair]];
    }

    void forEachAllowed(int learner, IntConsumer action) {
        for (int pair = problem.pairStart[learner]; pair < problem.pairStart[learner + 1]; pair++) {
            if (!banned[pair]) {
                action.accept(pair);
            }
        }
    }

    /** Answers whether no more must be there than may be. */
    private boolean closeIfFull(int share) {
        SideConditions conditions = problem.conditions;
        int count = 0;
        for (int learner : conditions.shareLearners[share]) {
            count += mustBeAt(learner, conditions.atShare[share]) ? 1 : 0;
        }
        if (count == conditions.shareMost[share]) {
            for (int learner : conditions.shareLearners[share]) {
                if (!mustBeAt(learner, conditions.atShare[share])) {
                    ban(learner, pair -> conditions.atShare[share][problem.pairPlace[pair]]);
                }
            }
        }
        return count <= conditions.shareMost[share];
    }

    /** Whether one of a share's learners is at one of its places, and need not be. */
    boolean mayLeave(int share, int learner, int[] placeOf) {
        return problem.conditions.countsIn(share, learner, placeOf)
                && !mustBeAt(learner, problem.conditions.atShare[share]);
    }

    /** Whether the learner can only be at these places, and must be placed. */
    private boolean mustBeAt(int learner, boolean[] places) {
        if (!required[learner]) {
            return false;
        }
        for (int pair = problem.pairStart[learner]; pair < problem.pairStart[learner + 1]; pair++) {
            if (!banned[pair] && !places[problem.pairPlace[pair]]) {
                return false;
            }
        }
        return true;
    }

    /** How much all obligations add up to. */
    long obligations() {
        long obligations = 0;
        for (boolean must : required) {
            obligations += must ? 1 : 0;
        }
        for (int group = 0; group < open.length; group++) {
            obligations += open[group] ? problem.conditions.groupMinimum[group] : 0;
        }
        return obligations;
    }

    /** How many units each node must take. */
    int[] minimums() {
        int[] minimums = new int[problem.parent.length];
        for (int group = 0; group < open.length; group++) {
            minimums[problem.groupNode[group]] = open[group] ? problem.conditions.groupMinimum[group] : 0;
        }
        return minimums;
    }
}
