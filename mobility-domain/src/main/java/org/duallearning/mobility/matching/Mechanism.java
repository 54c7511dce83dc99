package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ways to decide who goes where, each with its promise.
 *
 * <p>In the costs, n is the number of learners, m of admissible pairs, t of places and limits. A mechanism is called
 * strategy-proof if no learner ever gains by stating other wishes than the true ones. Where several matchings keep the
 * promise, the optimising mechanisms answer the one in which the first learner by id fares best (its own order: rank, then
 * value, then place id; unplaced last), among those the one in which the second fares best, and so on.
 */
public enum Mechanism {
    /**
     * Most learners placed; among those matchings the greatest weight, least cost or least rank sum. Minimum-cost flow by
     * successive shortest paths (Edmonds and Karp 1972), O(n (m + t log t)) at worst. Not strategy-proof.
     */
    MOST_PLACED("most-placed", Family.OPTIMISING),
    /**
     * Greatest total {@link MatchingProblem#fit}, placing fewer learners if that gives more. Weighted bipartite matching with
     * capacities, same flow and cost as {@link #MOST_PLACED}. Not strategy-proof.
     */
    MOST_FIT("most-fit", Family.OPTIMISING),
    /**
     * Rank-maximal: as many learners as possible at rank 1, then at rank 2, and so on; may place fewer than possible (Irving,
     * Kavitha, Mehlhorn, Michail and Paluch 2006). Same flow over vectors with one number for each rank: the cost times the
     * number of different ranks that somebody may have to take, at worst. Not strategy-proof.
     */
    MOST_FIRST_CHOICES("most-first-choices", Family.OPTIMISING),
    /**
     * Generous maximum: fewest unplaced, then fewest at the worst rank, then at the next worst, and so on (Mehlhorn and
     * Michail 2006). Same flow and cost as {@link #MOST_FIRST_CHOICES}. Not strategy-proof.
     */
    FAIREST("fairest", Family.OPTIMISING),
    /**
     * The stable matching that is best for every learner: nobody is refused a place that takes somebody with less priority.
     * Deferred acceptance (Gale and Shapley 1962), with host limits as student-project allocation (Abraham, Irving and
     * Manlove 2007), O(m log n). Strategy-proof for learners. Priorities: a place's own list, else the list of the limit
     * right above it, else all learners by submission time and id; a limit's list ranks learners against the limit. Where a
     * place and a limit above it, both of which may be full, rank two learners differently, a stable matching need not exist;
     * the answer is then what the offers lead to and does not call itself optimal.
     */
    STABLE("stable", Family.STABLE),
    /**
     * The stable matching that is best for every place and worst for every learner among the stable ones. Places offer
     * (Abraham, Irving and Manlove 2007), O(m log n) without limits. Not strategy-proof for learners.
     */
    STABLE_PLACES("stable-places", Family.STABLE),
    /**
     * Learners in order of submission, then id, take their best place that is free. Serial dictatorship (Satterthwaite and
     * Sonnenschein 1981), O(n log n + m). Strategy-proof as far as the wishes go, not the moment of submission.
     */
    FIRST_COME("first-come", Family.SERIAL),
    /** As {@link #FIRST_COME}, in order of priority class, submission, id. O(n log n + m). Strategy-proof. */
    PRIORITY("priority", Family.SERIAL),
    /**
     * As {@link #FIRST_COME}, in an order drawn by lot. Random serial dictatorship (Abdulkadiroglu and Sonmez 1998), O(n + m).
     * Strategy-proof. The draw: ids in code-point order, shuffled by {@link java.util.SplittableRandom} from the seed.
     */
    LOTTERY("lottery", Family.SERIAL);

    /** What kind of reasoning a mechanism uses, and so what kind of certificate it gives. */
    enum Family {
        OPTIMISING,
        STABLE,
        SERIAL
    }

    private final String commandName;
    private final Family family;

    Mechanism(String commandName, Family family) {
        this.commandName = commandName;
        this.family = family;
    }

    /** The mechanism of that {@link #commandName()}, if there is one. */
    public static Optional<Mechanism> named(String commandName) {
        return Arrays.stream(values())
                .filter(mechanism -> mechanism.commandName.equals(commandName))
                .findFirst();
    }

    /** The name in commands and documents, such as {@code most-placed}. */
    public String commandName() {
        return commandName;
    }

    /** Whether it keeps groups, shares and learners who go together; the others do not look at them. */
    public boolean keepsSideConditions() {
        return family == Family.OPTIMISING;
    }

    /** Whether what it maximises has a level for each rank. */
    boolean countsRanks() {
        return this == MOST_FIRST_CHOICES || this == FAIREST;
    }

    Family family() {
        return family;
    }

    /**
     * Why this mechanism cannot treat the problem; empty if it can. Only the stable ones refuse: where a limit without a
     * priority list stands over places that have lists, nothing says whom the limit prefers.
     */
    public List<MechanismRefusal> refusals(MatchingProblem problem) {
        return family == Family.STABLE ? Priorities.refusals(problem) : List.of();
    }

    /** As {@link #match(MatchingProblem, long)} with seed 0. */
    public Matching match(MatchingProblem problem) {
        return match(problem, 0);
    }

    /**
     * Matches learners and places.
     *
     * @param seed what {@link #LOTTERY} draws from; the others do not read it
     * @throws IllegalArgumentException if {@link #refusals} is not empty
     */
    public Matching match(MatchingProblem problem, long seed) {
        return match(problem, seed, WorkBudget.standard());
    }

    /**
     * Matches learners and places with a limit to the work. The optimising mechanisms keep side conditions; where the budget
     * is spent before the best is proven, the answer is the best found and does not call itself optimal.
     *
     * @param seed what {@link #LOTTERY} draws from; the others do not read it
     * @param budget how much work side conditions may take
     * @throws IllegalArgumentException if {@link #refusals} is not empty
     */
    public Matching match(MatchingProblem problem, long seed, WorkBudget budget) {
        List<MechanismRefusal> refusals = refusals(problem);
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(commandName + " cannot treat this problem: limit "
                    + refusals.get(0).limit()
                    + " has no priority list but something below it has; give it one, or ask refusals() first");
        }
        return switch (family) {
            case OPTIMISING -> OptimisingRun.match(this, problem, budget);
            case STABLE -> StableRun.match(this, problem);
            case SERIAL -> SerialRun.match(this, problem, seed);
        };
    }
}
