package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Learners, places, limits above them, the pairs that may be made and what must hold across them: everything a matching
 * depends on.
 *
 * <p>Limits form a forest: a place lies in at most one limit, a limit in at most one other, so a learner at a place counts
 * for the place, its host and the host's region. Lists are in id order (code points), pairs by learner and then in the
 * learner's own strict order: rank, then value as the {@link Objective} says, then place id.
 *
 * <p>Groups, shares and learners who go together are side conditions: the optimising mechanisms keep them, the others do not
 * look at them.
 *
 * <p>Immutable and thread-safe. Made by {@link #builder(Objective)}:
 *
 * <pre>{@code
 * MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
 *         .place("bakery", 1)
 *         .place("garage", 2)
 *         .choices("Ann", "bakery", "garage")
 *         .choices("Bob", "bakery")
 *         .build();
 * Matching matching = Mechanism.MOST_PLACED.match(problem);
 * }</pre>
 */
public final class MatchingProblem {

    private final Objective objective;
    private final List<MatchingLearner> learners;
    private final List<MatchingPlace> places;
    private final List<MatchingLimit> limits;
    private final List<MatchingPair> pairs;
    private final List<MatchingGroup> groups;
    private final List<MatchingShare> shares;
    private final List<GoTogether> together;
    private final long fitCeiling;
    private final ProblemIndex index;

    MatchingProblem(
            Objective objective,
            List<MatchingLearner> learners,
            List<MatchingPlace> places,
            List<MatchingLimit> limits,
            List<MatchingPair> pairs,
            List<MatchingGroup> groups,
            List<MatchingShare> shares,
            List<GoTogether> together,
            long fitCeiling) {
        this.objective = objective;
        this.learners = learners;
        this.places = places;
        this.limits = limits;
        this.pairs = pairs;
        this.groups = groups;
        this.shares = shares;
        this.together = together;
        this.fitCeiling = fitCeiling;
        this.index = new ProblemIndex(learners, places, limits, pairs);
    }

    /** Starts a problem whose pairs carry values of the given meaning. */
    public static MatchingProblemBuilder builder(Objective objective) {
        return new MatchingProblemBuilder(objective);
    }

    /** What the values of the pairs mean. */
    public Objective objective() {
        return objective;
    }

    /** All learners, in id order. */
    public List<MatchingLearner> learners() {
        return learners;
    }

    /** All places, in id order. */
    public List<MatchingPlace> places() {
        return places;
    }

    /** All limits, in id order. */
    public List<MatchingLimit> limits() {
        return limits;
    }

    /**
     * The admissible pairs, by learner and then best first. A pair is admissible if the place has no priority list, or its
     * list names the learner; a place without a list of its own goes by the list of the limit right above it.
     */
    public List<MatchingPair> pairs() {
        return pairs;
    }

    /** All groups, in id order. */
    public List<MatchingGroup> groups() {
        return groups;
    }

    /** All shares, in id order. */
    public List<MatchingShare> shares() {
        return shares;
    }

    /** All pairs of learners who go together, by the first and then the second id. */
    public List<GoTogether> together() {
        return together;
    }

    /** Whether there are groups, shares or learners who go together. */
    public boolean hasSideConditions() {
        return !groups.isEmpty() || !shares.isEmpty() || !together.isEmpty();
    }

    /**
     * How much a pair counts for {@link Mechanism#MOST_FIT}: its weight; or, where small is good, the problem's ceiling minus
     * the cost or the rank. The ceiling is one more than the greatest cost or rank, unless the builder was told another.
     */
    public long fit(MatchingPair pair) {
        return switch (objective) {
            case GREATEST_WEIGHT -> pair.value();
            case LEAST_COST -> fitCeiling - pair.value();
            case LEAST_RANK_SUM -> fitCeiling - pair.rank();
        };
    }

    /** What a pair adds to the sum that is sought among matchings that place equally many. */
    long worth(MatchingPair pair) {
        return switch (objective) {
            case GREATEST_WEIGHT -> pair.value();
            case LEAST_COST -> -pair.value();
            case LEAST_RANK_SUM -> -pair.rank();
        };
    }

    /**
     * The same problem with more seats.
     *
     * @param atPlaces how many more at each of some places
     * @param underLimits how many more under each of some limits
     */
    MatchingProblem withMoreSeats(Map<String, Integer> atPlaces, Map<String, Integer> underLimits) {
        return new MatchingProblem(
                objective,
                learners,
                places.stream()
                        .map(place -> place.withMoreSeats(atPlaces.getOrDefault(place.id(), 0)))
                        .toList(),
                limits.stream()
                        .map(limit -> limit.withMoreSeats(underLimits.getOrDefault(limit.id(), 0)))
                        .toList(),
                pairs,
                groups,
                shares,
                together,
                fitCeiling);
    }

    /** The same problem with other pairs of one learner, in any order. */
    MatchingProblem withPairsOf(String learner, List<MatchingPair> own) {
        List<MatchingPair> all = new ArrayList<>();
        for (MatchingLearner each : learners) {
            int number = index.learnerOf.getOrDefault(each.id(), 0);
            if (each.id().equals(learner)) {
                own.stream().sorted(objective.learnersOwnOrder()).forEach(all::add);
            } else {
                all.addAll(pairs.subList(index.pairStart[number], index.pairStart[number + 1]));
            }
        }
        return new MatchingProblem(
                objective, learners, places, limits, List.copyOf(all), groups, shares, together, fitCeiling);
    }

    List<String> learnerIds() {
        return learners.stream().map(MatchingLearner::id).toList();
    }

    /** The pairs of a learner, best first. */
    List<MatchingPair> pairsOf(String learner) {
        Integer number = index.learnerOf.get(learner);
        return number == null ? List.of() : pairs.subList(index.pairStart[number], index.pairStart[number + 1]);
    }

    /** The same problem with a learner who goes together with nobody. */
    MatchingProblem withoutCompanionsOf(String learner) {
        return withConditions(
                groups,
                shares,
                together.stream().filter(pair -> !pair.names(learner)).toList());
    }

    /** The same problem with a group that may be as small as one learner, or a share that takes one more. */
    MatchingProblem withConditionEased(String id) {
        return withConditions(
                groups.stream()
                        .map(group -> group.id().equals(id) ? new MatchingGroup(id, group.places(), 1) : group)
                        .toList(),
                shares.stream()
                        .map(share -> share.id().equals(id)
                                ? new MatchingShare(
                                        id, share.learners(), share.places(), Math.addExact(share.most(), 1))
                                : share)
                        .toList(),
                together);
    }

    private MatchingProblem withConditions(
            List<MatchingGroup> otherGroups, List<MatchingShare> otherShares, List<GoTogether> others) {
        return new MatchingProblem(
                objective, learners, places, limits, pairs, otherGroups, otherShares, others, fitCeiling);
    }

    ProblemIndex index() {
        return index;
    }

    /** The id of a place or limit by its number in the index. */
    String nodeId(int node) {
        return node < places.size()
                ? places.get(node).id()
                : limits.get(node - places.size()).id();
    }

    @Override
    public String toString() {
        return "MatchingProblem[" + objective + ", " + learners.size() + " learners, " + places.size() + " places, "
                + limits.size() + " limits, " + pairs.size() + " pairs]";
    }
}
