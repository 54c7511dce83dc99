package org.duallearning.mobility.matching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small problems drawn from a seed, full of ties, with limits two deep. */
final class RandomProblems {

    /** How many problems a promise is tried on, unless something tries all tests again and again. */
    static final int MANY = Integer.getInteger("random.problems", 10_000);

    private static final long END = MatchingPair.GREATEST_VALUE;

    /** Ids in their order, which are not what programs like: spaces, accents, and characters beyond the basic plane. */
    private static final List<String> STRANGE = List.of(
            "\t!", "\"", "0", "A", "a b", "a{", "\u00e9", "\u0645", "\uFF5E\u0000", "\uD83D\uDE00", "\uD83D\uDE00'");

    private RandomProblems() {}

    /** One of those below without side conditions. */
    static Parts small(long seed) {
        return seed % 3 == 0 ? market(seed) : drawn(seed);
    }

    /** A problem without any list, or one with a list for every limit, where lists mostly agree with those above them. */
    static Parts drawn(long seed) {
        Random random = new Random(seed);
        Parts parts = new Parts(List.of(Objective.values()).get(random.nextInt(3)));
        int regions = random.nextInt(3);
        int hosts = random.nextInt(4);
        int places = 1 + random.nextInt(4);
        int learners = 1 + random.nextInt(5);
        List<String> ids = new ArrayList<>();
        for (int l = 0; l < learners; l++) {
            ids.add("L" + l);
            parts.learners.add(new MatchingLearner(
                    "L" + l,
                    random.nextInt(4) == 0 ? null : LocalDateTime.of(2018, 3, 1 + random.nextInt(3), 9, 0),
                    random.nextInt(4) == 0 ? null : 1 + random.nextInt(2)));
        }
        boolean listed = random.nextBoolean();
        for (int r = 0; r < regions; r++) {
            parts.limits.add(new MatchingLimit("R" + r, random.nextInt(4), null, list(listed, ids, null, random)));
        }
        for (int h = 0; h < hosts; h++) {
            MatchingLimit above =
                    regions > 0 && random.nextBoolean() ? parts.limits.get(random.nextInt(regions)) : null;
            parts.limits.add(new MatchingLimit(
                    "H" + h, random.nextInt(4), above == null ? null : above.id(), list(listed, ids, above, random)));
        }
        for (int p = 0; p < places; p++) {
            int limits = parts.limits.size();
            MatchingLimit above = limits > 0 && random.nextInt(4) > 0 ? parts.limits.get(random.nextInt(limits)) : null;
            parts.places.add(new MatchingPlace(
                    "P" + p,
                    random.nextInt(3),
                    above == null ? null : above.id(),
                    list(listed && random.nextBoolean(), ids, above, random)));
        }
        int ranks = random.nextInt(4) == 0 ? 9 : 3;
        long unit = random.nextInt(8) == 0 ? END : 1;
        for (int l = 0; l < learners; l++) {
            for (int p = 0; p < places; p++) {
                if (random.nextInt(4) > 0) {
                    long value = Math.min(END, unit * (random.nextInt(5) - 1));
                    parts.pairs.add(new MatchingPair("L" + l, "P" + p, 1 + random.nextInt(ranks), value));
                }
            }
        }
        return parts;
    }

    /** A problem with scarce seats and a list of its own for every host, so that there are often several stable matchings. */
    static Parts market(long seed) {
        Random random = new Random(seed);
        Parts parts = new Parts(Objective.LEAST_RANK_SUM);
        List<String> ids = List.of("L0", "L1", "L2", "L3");
        ids.forEach(id -> parts.learners.add(new MatchingLearner(id, null, null)));
        for (int h = 0; h < 3; h++) {
            parts.limits.add(new MatchingLimit("H" + h, 1 + random.nextInt(2), null, list(true, ids, null, random)));
            for (int p = 0; p <= random.nextInt(2); p++) {
                parts.places.add(new MatchingPlace("P" + h + p, 1 + random.nextInt(2), "H" + h, null));
            }
        }
        for (String learner : ids) {
            List<MatchingPlace> wishes = new ArrayList<>(parts.places);
            Collections.shuffle(wishes, random);
            for (int i = 0; i < wishes.size(); i++) {
                parts.pairs.add(new MatchingPair(learner, wishes.get(i).id(), i + 1, 1));
            }
        }
        return parts;
    }

    /** A problem with groups, shares and learners who go together, often at odds with each other. */
    static Parts withSideConditions(long seed) {
        Random random = new Random(~seed);
        Parts parts = drawn(seed);
        List<String> places =
                new ArrayList<>(parts.places.stream().map(MatchingPlace::id).toList());
        Collections.shuffle(places, random);
        for (int g = 0; g < 2 && places.size() > 1; g++) {
            int size = 1 + random.nextInt(places.size() - 1);
            parts.groups.add(new MatchingGroup("G" + g, List.copyOf(places.subList(0, size)), 1 + random.nextInt(4)));
            places.subList(0, size).clear();
        }
        for (int s = random.nextInt(3); s > 0; s--) {
            parts.shares.add(new MatchingShare(
                    "S" + s,
                    parts.learners.stream()
                            .map(MatchingLearner::id)
                            .filter(id -> random.nextBoolean())
                            .toList(),
                    parts.places.stream()
                            .map(MatchingPlace::id)
                            .filter(id -> random.nextBoolean())
                            .toList(),
                    random.nextInt(3)));
        }
        for (int t = random.nextInt(3); t > 0 && parts.learners.size() > 1; t--) {
            int one = random.nextInt(parts.learners.size());
            int other = (one + 1 + random.nextInt(parts.learners.size() - 1)) % parts.learners.size();
            parts.together.add(new GoTogether("L" + one, "L" + other));
        }
        return parts;
    }

    private static List<String> list(boolean listed, List<String> learners, MatchingLimit above, Random random) {
        if (!listed) {
            return null;
        }
        List<String> list = new ArrayList<>(learners);
        if (above != null && above.priority() != null && random.nextInt(4) > 0) {
            list = new ArrayList<>(above.priority());
        } else {
            Collections.shuffle(list, random);
        }
        list.removeIf(learner -> random.nextInt(6) == 0);
        return list;
    }

    /** What a problem is made of, so that it can be put together in any order. */
    static final class Parts {
        final Objective objective;
        final List<MatchingLearner> learners = new ArrayList<>();
        final List<MatchingPlace> places = new ArrayList<>();
        final List<MatchingLimit> limits = new ArrayList<>();
        final List<MatchingPair> pairs = new ArrayList<>();
        final List<MatchingGroup> groups = new ArrayList<>();
        final List<MatchingShare> shares = new ArrayList<>();
        final List<GoTogether> together = new ArrayList<>();

        Parts(Objective objective) {
            this.objective = objective;
        }

        MatchingProblem problem() {
            MatchingProblemBuilder builder = MatchingProblem.builder(objective);
            pairs.forEach(builder::pair);
            places.forEach(builder::place);
            limits.forEach(builder::limit);
            learners.forEach(builder::learner);
            groups.forEach(builder::group);
            shares.forEach(builder::share);
            together.forEach(pair -> builder.together(pair.second(), pair.first()));
            return builder.build();
        }

        /** The same under other ids, which are in the same order as those before. */
        Parts renamed(Map<String, String> names) {
            Parts renamed = new Parts(objective);
            learners.forEach(learner -> renamed.learners.add(
                    new MatchingLearner(names.get(learner.id()), learner.submittedAt(), learner.priorityClass())));
            places.forEach(place -> renamed.places.add(new MatchingPlace(
                    names.get(place.id()),
                    place.capacity(),
                    names.get(place.within()),
                    renamed(place.priority(), names))));
            limits.forEach(limit -> renamed.limits.add(new MatchingLimit(
                    names.get(limit.id()),
                    limit.capacity(),
                    names.get(limit.within()),
                    renamed(limit.priority(), names))));
            pairs.forEach(pair -> renamed.pairs.add(
                    new MatchingPair(names.get(pair.learner()), names.get(pair.place()), pair.rank(), pair.value())));
            return renamed;
        }

        private static List<String> renamed(List<String> priority, Map<String, String> names) {
            return priority == null ? null : priority.stream().map(names::get).toList();
        }

        /** A strange id for every learner, place and limit. */
        Map<String, String> strangeNames(Random random) {
            Map<String, String> names = new HashMap<>();
            name(learners.stream().map(MatchingLearner::id), names, random);
            name(places.stream().map(MatchingPlace::id), names, random);
            name(limits.stream().map(MatchingLimit::id), names, random);
            return names;
        }

        private static void name(Stream<String> ids, Map<String, String> names, Random random) {
            List<String> inOrder = ids.sorted().toList();
            List<Integer> chosen =
                    new ArrayList<>(IntStream.range(0, STRANGE.size()).boxed().toList());
            Collections.shuffle(chosen, random);
            List<Integer> ascending =
                    chosen.subList(0, inOrder.size()).stream().sorted().toList();
            for (int i = 0; i < inOrder.size(); i++) {
                names.put(inOrder.get(i), STRANGE.get(ascending.get(i)));
            }
        }

        void shuffle(Random random) {
            Collections.shuffle(learners, random);
            Collections.shuffle(places, random);
            Collections.shuffle(limits, random);
            Collections.shuffle(pairs, random);
            Collections.shuffle(groups, random);
            Collections.shuffle(shares, random);
            Collections.shuffle(together, random);
        }
    }
}
