package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Case copy() {
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
            closed.ban(pair -> problem.conditions.regionOf[problem.pairPlace[pair]] == on.group());
            cases.add(closed);
            Case opened = copy();
            opened.settled[on.group()] = true;
            opened.open[on.group()] = true;
            cases.add(opened);
        } else if (split instanceof Split.OnShare on) {
            boolean[] at = problem.conditions.atShare[on.share()];
            Case outside = copy();
            outside.ban(pair -> problem.pairLearner[pair] == on.learner() && at[problem.pairPlace[pair]]);
            cases.add(outside);
            Case inside = copy();
            inside.required[on.learner()] = true;
            inside.ban(pair -> problem.pairLearner[pair] == on.learner() && !at[problem.pairPlace[pair]]);
            cases.add(inside);
        } else if (split instanceof Split.OnRegion on) {
            int[] regionOf = problem.conditions.regionOf;
            Case there = copy();
            Case notThere = copy();
            for (int learner : problem.conditions.companies[on.company()]) {
                there.required[learner] = true;
                there.ban(pair ->
                        problem.pairLearner[pair] == learner && regionOf[problem.pairPlace[pair]] != on.region());
                notThere.ban(pair ->
                        problem.pairLearner[pair] == learner && regionOf[problem.pairPlace[pair]] == on.region());
            }
            cases.add(there);
            cases.add(notThere);
        }
        return cases;
    }

    /** Answers how many more are banned. */
    int ban(IntPredicate pairs) {
        int more = 0;
        for (int pair = 0; pair < banned.length; pair++) {
            if (!banned[pair] && pairs.test(pair)) {
                banned[pair] = true;
                more++;
            }
        }
        return more;
    }

    int allowed() {
        int allowed = 0;
        for (boolean one : banned) {
            allowed += one ? 0 : 1;
        }
        return allowed;
    }

    /** The same with every company in the region that is best for it by some prices, if there is one. */
    Case withCompaniesPlaced(BranchTree.Bound prices) {
        Case placed = this;
        for (int company = 0; company < problem.conditions.companies.length; company++) {
            int region = Steering.bestRegion(problem, placed, prices, company);
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
        for (int share = 0; share < problem.conditions.shares(); share++) {
            if (!closeIfFull(share)) {
                return share;
            }
        }
        return -1;
    }

    private void keepToCommonRegions(int[] members) {
        Map<Integer, Integer> membersWhoMay = new HashMap<>();
        for (int learner : members) {
            Set<Integer> regions = new HashSet<>();
            forEachAllowed(learner, pair -> regions.add(regionOf(pair)));
            regions.forEach(region -> membersWhoMay.merge(region, 1, Integer::sum));
        }
        for (int learner : members) {
            forEachAllowed(
                    learner, pair -> banned[pair] = membersWhoMay.getOrDefault(regionOf(pair), 0) < members.length);
        }
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
                    forEachAllowed(learner, pair -> banned[pair] = conditions.atShare[share][problem.pairPlace[pair]]);
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
