package org.duallearning.mobility.matching;

import java.util.List;

/**
 * Learners, places, limits above them and the pairs that may be made: everything a matching depends on.
 *
 * <p>Limits form a forest: a place lies in at most one limit, a limit in at most one other, so a learner at a place counts
 * for the place, its host and the host's region. Lists are in id order (code points), pairs by learner and then in the
 * learner's own strict order: rank, then value as the {@link Objective} says, then place id.
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
    private final long fitCeiling;
    private final ProblemIndex index;

    MatchingProblem(
            Objective objective,
            List<MatchingLearner> learners,
            List<MatchingPlace> places,
            List<MatchingLimit> limits,
            List<MatchingPair> pairs,
            long fitCeiling) {
        this.objective = objective;
        this.learners = learners;
        this.places = places;
        this.limits = limits;
        this.pairs = pairs;
        this.fitCeiling = fitCeiling;
        this.index = new ProblemIndex(learners, places, limits, pairs);
    }

    /** Starts a problem whose pairs carry values of the given meaning. */
    public static MatchingProblemBuilder builder(Objective objective) {
        return new MatchingProblemBuilder(objective);
    }

    /** A builder that holds everything that this problem consists of, to make another one like it. */
    public MatchingProblemBuilder toBuilder() {
        MatchingProblemBuilder builder = builder(objective).fitCeiling(fitCeiling);
        learners.forEach(builder::learner);
        places.forEach(builder::place);
        limits.forEach(builder::limit);
        pairs.forEach(builder::pair);
        return builder;
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
