package org.duallearning.mobility.matching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Placements that were promised and then disturbed, drawn from a seed: at most seven learners, few seats, many ties, and
 * groups, shares and learners who go together in some of them. */
final class RandomRepairs {
    final RandomProblems.Parts now = new RandomProblems.Parts(Objective.GREATEST_WEIGHT);
    Map<String, String> confirmed = Map.of();
    final Set<String> settled = new HashSet<>();

    private RandomRepairs() {}

    static RandomRepairs drawn(long seed) {
        Random random = new Random(seed);
        RandomRepairs drawn = new RandomRepairs();
        RandomProblems.Parts before = new RandomProblems.Parts(Objective.GREATEST_WEIGHT);
        int learners = 3 + random.nextInt(5);
        int places = 2 + random.nextInt(4);
        boolean limited = random.nextInt(3) == 0;
        if (limited) {
            before.limits.add(new MatchingLimit("R", 1 + random.nextInt(4), null, null));
            before.limits.add(new MatchingLimit("H", 1 + random.nextInt(3), "R", null));
        }
        for (int p = 0; p < places; p++) {
            String within = limited && random.nextBoolean() ? (random.nextBoolean() ? "R" : "H") : null;
            before.places.add(new MatchingPlace("P" + p, 1 + random.nextInt(2), within, null));
        }
        for (int l = 0; l < learners; l++) {
            before.learners.add(new MatchingLearner(
                    "L" + l,
                    random.nextInt(5) == 0 ? null : LocalDateTime.of(2018, 3, 1 + random.nextInt(3), 9, 0),
                    1 + random.nextInt(2)));
            for (int p = 0; p < places; p++) {
                if (random.nextInt(9) < 4) {
                    before.pairs.add(new MatchingPair("L" + l, "P" + p, 1 + random.nextInt(3), random.nextInt(8)));
                }
            }
        }
        boolean wasBest = random.nextBoolean();
        Mechanism mechanism = wasBest ? Mechanism.MOST_PLACED : Mechanism.LOTTERY;
        drawn.confirmed = mechanism.match(before.problem(), seed).placement();
        drawn.disturb(before, random);
        return drawn;
    }

    /** Somebody withdraws, somebody comes late, a seat or a place is lost, or a host refuses. */
    private void disturb(RandomProblems.Parts before, Random random) {
        Set<String> gone = new HashSet<>();
        now.limits.addAll(before.limits);
        before.learners.forEach(learner -> {
            if (random.nextInt(7) == 0) {
                gone.add(learner.id());
            } else {
                now.learners.add(learner);
            }
        });
        for (MatchingPlace place : before.places) {
            int seats = place.capacity()
                    + switch (random.nextInt(8)) {
                        case 0 -> -1;
                        case 1 -> 1;
                        default -> 0;
                    };
            if (random.nextInt(12) == 0) {
                gone.add(place.id());
            } else {
                now.places.add(new MatchingPlace(place.id(), seats, place.within(), null));
            }
        }
        before.pairs.stream()
                .filter(pair -> !gone.contains(pair.learner()) && !gone.contains(pair.place()))
                .filter(pair -> random.nextInt(12) > 0)
                .forEach(now.pairs::add);
        if (random.nextInt(5) < 2) {
            addSideConditions(random);
        }
        confirmed.keySet().stream().sorted().forEach(learner -> {
            if (random.nextInt(15) == 0) {
                settled.add(learner);
            }
        });
    }

    private void addSideConditions(Random random) {
        List<String> places =
                new ArrayList<>(now.places.stream().map(MatchingPlace::id).toList());
        Collections.shuffle(places, random);
        if (places.size() > 1) {
            now.groups.add(new MatchingGroup(
                    "G", List.copyOf(places.subList(0, 1 + random.nextInt(places.size() - 1))), 2 + random.nextInt(2)));
        }
        List<String> learners = now.learners.stream().map(MatchingLearner::id).toList();
        if (random.nextBoolean()) {
            now.shares.add(new MatchingShare(
                    "S",
                    learners.stream().filter(id -> random.nextBoolean()).toList(),
                    places.stream().filter(id -> random.nextBoolean()).toList(),
                    1 + random.nextInt(2)));
        }
        if (learners.size() > 1 && random.nextBoolean()) {
            now.together.add(new GoTogether(learners.get(0), learners.get(1 + random.nextInt(learners.size() - 1))));
        }
    }

    RepairInput input() {
        return new RepairInput(now.problem(), confirmed, settled, Mechanism.MOST_PLACED);
    }

    RepairInput input(Mechanism mechanism) {
        return new RepairInput(now.problem(), confirmed, settled, mechanism);
    }
}
