package org.duallearning.mobility.matching;

import java.util.List;

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

    /** The same problem with one more seat at each of some places and under each of some limits. */
    MatchingProblem withOneMoreSeat(List<String> atPlaces, List<String> underLimits) {
        return new MatchingProblem(
                objective,
                learners,
                places.stream()
                        .map(place -> atPlaces.contains(place.id()) ? place.withOneMoreSeat() : place)
                        .toList(),
                limits.stream()
                        .map(limit -> underLimits.contains(limit.id()) ? limit.withOneMoreSeat() : limit)
                        .toList(),
                pairs,
                groups,
                shares,
                together,
                fitCeiling);
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
