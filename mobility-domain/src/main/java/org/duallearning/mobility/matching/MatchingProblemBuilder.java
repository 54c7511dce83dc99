package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link MatchingProblem}, in any order. Not thread-safe; one builder, one thread.
 *
 * <p>Methods throw {@link IllegalArgumentException} naming the value and what to do: at once for a part that is wrong by
 * itself or given twice, in {@link #build()} for an id that nobody has and for limits that lie in each other.
 */
public final class MatchingProblemBuilder {

    private final Objective objective;
    private final Map<String, MatchingLearner> learners = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Map<String, MatchingPlace> places = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Map<String, MatchingLimit> limits = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Map<String, Map<String, MatchingPair>> pairs = new HashMap<>();
    private final Map<String, MatchingGroup> groups = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Map<String, MatchingShare> shares = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Set<GoTogether> together = new HashSet<>();
    private @Nullable Long fitCeiling;

    MatchingProblemBuilder(Objective objective) {
        this.objective = objective;
    }

    /** Adds a learner of whom only the id is known. */
    public MatchingProblemBuilder learner(String id) {
        return learner(new MatchingLearner(id, null, null));
    }

    /** Adds a learner. */
    public MatchingProblemBuilder learner(MatchingLearner learner) {
        requireNew("learner", learner.id(), learners.putIfAbsent(learner.id(), learner));
        return this;
    }

    /** Adds a place under no limit and without a priority list. */
    public MatchingProblemBuilder place(String id, int capacity) {
        return place(new MatchingPlace(id, capacity, null, null));
    }

    /** Adds a place. */
    public MatchingProblemBuilder place(MatchingPlace place) {
        requireNew("place", place.id(), places.putIfAbsent(place.id(), place));
        return this;
    }

    /** Adds a limit over the places and limits that name it. */
    public MatchingProblemBuilder limit(MatchingLimit limit) {
        requireNew("limit", limit.id(), limits.putIfAbsent(limit.id(), limit));
        return this;
    }

    /** Adds a group of places that takes nobody, or at least its minimum. */
    public MatchingProblemBuilder group(MatchingGroup group) {
        requireNew("group", group.id(), groups.putIfAbsent(group.id(), group));
        return this;
    }

    /** Lets at most so many of some learners to some places. */
    public MatchingProblemBuilder share(MatchingShare share) {
        requireNew("share", share.id(), shares.putIfAbsent(share.id(), share));
        return this;
    }

    /** Keeps two learners together; saying so twice, or the other way round, changes nothing. */
    public MatchingProblemBuilder together(String one, String other) {
        together.add(new GoTogether(one, other));
        return this;
    }

    /** Allows a learner at a place. */
    public MatchingProblemBuilder pair(String learner, String place, int rank, long value) {
        return pair(new MatchingPair(learner, place, rank, value));
    }

    /** Allows a learner at a place. */
    public MatchingProblemBuilder pair(MatchingPair pair) {
        Map<String, MatchingPair> own = pairs.computeIfAbsent(pair.learner(), id -> new HashMap<>());
        requireNew("pair of " + pair.learner() + " and place", pair.place(), own.putIfAbsent(pair.place(), pair));
        return this;
    }

    /** Adds a learner with the places wished for, best first: ranks 1, 2, 3 and so on, values 1. */
    public MatchingProblemBuilder choices(String learner, String... placesBestFirst) {
        learner(learner);
        for (int i = 0; i < placesBestFirst.length; i++) {
            pair(learner, placesBestFirst[i], i + 1, 1);
        }
        return this;
    }

    /** Sets what {@link MatchingProblem#fit} counts down from where small costs or ranks are good. */
    public MatchingProblemBuilder fitCeiling(long ceiling) {
        if (Math.abs(ceiling) > MatchingPair.GREATEST_VALUE + 1) {
            throw new IllegalArgumentException(
                    "fitCeiling is " + ceiling + "; give a whole number between -2147483648 and 2147483648");
        }
        this.fitCeiling = ceiling;
        return this;
    }

    /** Makes the problem. */
    public MatchingProblem build() {
        places.values().forEach(place -> requireKnown("place " + place.id(), place.within(), place.priority()));
        limits.values().forEach(limit -> requireKnown("limit " + limit.id(), limit.within(), limit.priority()));
        requireForest();
        requireSound();
        List<MatchingPair> admissible = admissiblePairs();
        return new MatchingProblem(
                objective,
                List.copyOf(learners.values()),
                List.copyOf(places.values()),
                List.copyOf(limits.values()),
                admissible,
                List.copyOf(groups.values()),
                List.copyOf(shares.values()),
                together.stream()
                        .sorted(Comparator.comparing(GoTogether::first, IdOrder.BY_CODE_POINT)
                                .thenComparing(GoTogether::second, IdOrder.BY_CODE_POINT))
                        .toList(),
                fitCeiling == null ? ceilingOf(admissible) : fitCeiling);
    }

    /** Side conditions name what is there, no id twice, and no place is in two groups. */
    private void requireSound() {
        Map<String, String> groupOf = new HashMap<>();
        for (MatchingGroup group : groups.values()) {
            requireNew("limit or group", group.id(), limits.get(group.id()));
            for (String place : group.places()) {
                requirePlace("group " + group.id(), place);
                String other = groupOf.putIfAbsent(place, group.id());
                if (other != null) {
                    throw new IllegalArgumentException(
                            "place " + place + " is in the groups " + other + " and " + group.id() + "; put it in one");
                }
            }
        }
        for (MatchingShare share : shares.values()) {
            requireNew("limit or share", share.id(), limits.get(share.id()));
            requireNew("group or share", share.id(), groups.get(share.id()));
            share.places().forEach(place -> requirePlace("share " + share.id(), place));
            share.learners().forEach(learner -> requireKnownLearner("share " + share.id(), learner));
        }
        for (GoTogether pair : together) {
            requireKnownLearner("a pair that goes together", pair.first());
            requireKnownLearner("a pair that goes together", pair.second());
        }
    }

    private void requirePlace(String where, String place) {
        if (!places.containsKey(place)) {
            throw new IllegalArgumentException(
                    where + " names place " + place + ", which does not exist; add the place or leave it out");
        }
    }

    private List<MatchingPair> admissiblePairs() {
        Map<String, Set<String>> accepted = new HashMap<>();
        for (MatchingPlace place : places.values()) {
            List<String> priority = place.priority();
            MatchingLimit above = place.within() == null ? null : limits.get(place.within());
            if (priority == null && above != null) {
                priority = above.priority();
            }
            if (priority != null) {
                accepted.put(place.id(), new HashSet<>(priority));
            }
        }
        for (Map.Entry<String, Map<String, MatchingPair>> own : pairs.entrySet()) {
            requireKnownLearner("a pair", own.getKey());
            for (String place : own.getValue().keySet()) {
                if (!places.containsKey(place)) {
                    throw new IllegalArgumentException("a pair of learner " + own.getKey() + " names place " + place
                            + ", which does not exist; add the place or leave the pair out");
                }
            }
        }
        List<MatchingPair> admissible = new ArrayList<>();
        for (String learner : learners.keySet()) {
            pairs.getOrDefault(learner, Map.of()).values().stream()
                    .filter(pair -> {
                        Set<String> list = accepted.get(pair.place());
                        return list == null || list.contains(learner);
                    })
                    .sorted(objective.learnersOwnOrder())
                    .forEach(admissible::add);
        }
        return List.copyOf(admissible);
    }

    private long ceilingOf(Collection<MatchingPair> admissible) {
        return 1
                + admissible.stream()
                        .mapToLong(pair -> objective == Objective.LEAST_COST ? pair.value() : pair.rank())
                        .max()
                        .orElse(0);
    }

    private void requireKnown(String who, @Nullable String within, @Nullable List<String> priority) {
        if (within != null && !limits.containsKey(within)) {
            throw new IllegalArgumentException(
                    who + " lies within limit " + within + ", which does not exist; add the limit or leave it out");
        }
        if (priority != null) {
            priority.forEach(learner -> requireKnownLearner("the priority of " + who, learner));
        }
    }

    private void requireKnownLearner(String where, String learner) {
        if (!learners.containsKey(learner)) {
            throw new IllegalArgumentException(
                    where + " names learner " + learner + ", who does not exist; add the learner or leave it out");
        }
    }

    private void requireForest() {
        Set<String> sound = new HashSet<>();
        for (MatchingLimit limit : limits.values()) {
            Set<String> upwards = new HashSet<>();
            String id = limit.id();
            while (id != null && !sound.contains(id)) {
                if (!upwards.add(id)) {
                    throw new IllegalArgumentException("limit " + limit.id()
                            + " lies within itself, over other limits; limits must form a forest");
                }
                MatchingLimit above = limits.get(id);
                id = above == null ? null : above.within();
            }
            sound.addAll(upwards);
        }
    }

    private static void requireNew(String kind, String id, @Nullable Object before) {
        if (before != null) {
            throw new IllegalArgumentException(kind + " " + id + " is given twice; give every id once");
        }
    }
}
