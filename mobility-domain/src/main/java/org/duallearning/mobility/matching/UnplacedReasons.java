package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.matching.UnplacedReason.Kind;
import org.duallearning.mobility.matching.UnplacedReason.TakenPlace;

/** Finds out why learners are unplaced, from the finished assignment. */
final class UnplacedReasons {

    private UnplacedReasons() {}

    static List<UnplacedReason> of(Mechanism mechanism, MatchingProblem problem, int[] placeOf) {
        ProblemIndex index = problem.index();
        int[] load = index.loads(placeOf);
        List<UnplacedReason> reasons = new ArrayList<>();
        for (int l = 0; l < placeOf.length; l++) {
            if (placeOf[l] < 0) {
                reasons.add(reason(mechanism, problem, l, load));
            }
        }
        return reasons;
    }

    private static UnplacedReason reason(Mechanism mechanism, MatchingProblem problem, int learner, int[] load) {
        ProblemIndex index = problem.index();
        List<TakenPlace> taken = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int e = index.pairStart[learner]; e < index.pairStart[learner + 1]; e++) {
            String place = problem.pairs().get(e).place();
            int full = index.fullNode(index.pairPlace[e], load);
            if (full < 0) {
                open.add(place);
            } else {
                int limit = full - problem.places().size();
                taken.add(new TakenPlace(
                        place, limit < 0 ? null : problem.limits().get(limit).id()));
            }
        }
        return new UnplacedReason(
                problem.learners().get(learner).id(), kind(mechanism, problem, taken, open), taken, open);
    }

    private static Kind kind(Mechanism mechanism, MatchingProblem problem, List<TakenPlace> taken, List<String> open) {
        if (!open.isEmpty()) {
            if (problem.hasSideConditions() && mechanism.family() == Mechanism.Family.OPTIMISING) {
                return Kind.SIDE_CONDITION;
            }
            return mechanism == Mechanism.MOST_FIT ? Kind.FIT_WOULD_FALL : Kind.LISTS_DISAGREE;
        }
        return taken.isEmpty() ? Kind.NO_ADMISSIBLE_PLACE : Kind.ALL_PLACES_TAKEN;
    }
}
