package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.List;

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
        } else if (split instanceof Split.OnPair on) {
            int[] pair = problem.conditions.together[on.pair()];
            for (int region : commonRegions(pair[0], pair[1])) {
                Case there = copy();
                for (int learner : pair) {
                    there.required[learner] = true;
                    there.ban(each -> problem.pairLearner[each] == learner
                            && problem.conditions.regionOf[problem.pairPlace[each]] != region);
                }
                cases.add(there);
            }
            Case nowhere = copy();
            nowhere.ban(each -> problem.pairLearner[each] == pair[0] || problem.pairLearner[each] == pair[1]);
            cases.add(nowhere);
        }
        return cases;
    }

    /** Where both may be, whatever else was decided. */
    private List<Integer> commonRegions(int one, int other) {
        List<Integer> common = new ArrayList<>(regions(one));
        common.retainAll(regions(other));
        return common;
    }

    private List<Integer> regions(int learner) {
        List<Integer> regions = new ArrayList<>();
        for (int pair = problem.pairStart[learner]; pair < problem.pairStart[learner + 1]; pair++) {
            regions.add(problem.conditions.regionOf[problem.pairPlace[pair]]);
        }
        return regions.stream().distinct().sorted().toList();
    }

    /** A set of pairs. */
    private interface Pairs {
        boolean include(int pair);
    }

    private void ban(Pairs pairs) {
        for (int pair = 0; pair < banned.length; pair++) {
            banned[pair] |= pairs.include(pair);
        }
    }

    /**
     * Sends everybody else away from shares that are full with learners who must be there.
     *
     * @return a share in which more must be than may be, or -1
     */
    int closeFullShares() {
        SideConditions conditions = problem.conditions;
        for (int share = 0; share < conditions.shares(); share++) {
            boolean[] must = new boolean[problem.learners()];
            int count = 0;
            for (int learner = 0; learner < must.length; learner++) {
                must[learner] = conditions.inShare[share][learner] && mustBeAt(learner, conditions.atShare[share]);
                count += must[learner] ? 1 : 0;
            }
            if (count > conditions.shareMost[share]) {
                return share;
            }
            if (count == conditions.shareMost[share]) {
                for (int pair = 0; pair < banned.length; pair++) {
                    int learner = problem.pairLearner[pair];
                    banned[pair] |= conditions.inShare[share][learner]
                            && !must[learner]
                            && conditions.atShare[share][problem.pairPlace[pair]];
                }
            }
        }
        return -1;
    }

    /** Whether the learner can only be at these places, and must be placed. */
    boolean mustBeAt(int learner, boolean[] places) {
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
    int obligations() {
        int obligations = 0;
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
