package org.duallearning.mobility.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duallearning.mobility.matching.MatchingGroup;
import org.duallearning.mobility.matching.MatchingPlace;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.MatchingProblemBuilder;
import org.duallearning.mobility.matching.MatchingShare;
import org.duallearning.mobility.matching.Objective;

/**
 * Draws large editions with every side condition, the same ones for the same seed.
 *
 * <p>Places lie in regions, three to a country, one of which has hardly enough seats for a group, and are for one of eight trades. Learners come in classes of one trade and wish
 * two countries. A region takes nobody or three, at most four of a class go to one region, and some learners go together.
 */
final class EditionDraw {

    private static final int TRADES = 8;
    private static final int REGIONS_OF_COUNTRY = 3;
    private static final int CLASS_SIZE = 10;
    private static final int MINIMUM = 3;
    private static final int MOST_OF_CLASS = 4;
    private static final int PAIRS = 15;

    private final Random random;
    private final int learners;
    private final int regions;
    private final int places;
    private final MatchingProblemBuilder builder = MatchingProblem.builder(Objective.GREATEST_WEIGHT);
    private final List<Integer> tradeOfPlace = new ArrayList<>();
    private final List<List<String>> placesOfRegion = new ArrayList<>();

    private EditionDraw(long seed, int learners, int regions, int places) {
        this.random = new Random(seed);
        this.learners = learners;
        this.regions = regions;
        this.places = places;
    }

    static MatchingProblem problem(long seed, int learners, int regions, int places) {
        return new EditionDraw(seed, learners, regions, places).draw();
    }

    private MatchingProblem draw() {
        for (int region = 0; region < regions; region++) {
            placesOfRegion.add(new ArrayList<>());
        }
        for (int place = 0; place < places; place++) {
            tradeOfPlace.add(random.nextInt(TRADES));
            boolean small = place % regions % REGIONS_OF_COUNTRY == 0;
            int seats = small ? 1 : 1 + random.nextInt(3 * learners / places);
            builder.place(new MatchingPlace("P" + place, seats, null, null));
            placesOfRegion.get(place % regions).add("P" + place);
        }
        for (int region = 0; region < regions; region++) {
            builder.group(new MatchingGroup("R" + region, placesOfRegion.get(region), MINIMUM));
        }
        int trade = 0;
        List<String> classmates = new ArrayList<>();
        for (int learner = 0; learner < learners; learner++) {
            if (learner % CLASS_SIZE == 0) {
                trade = random.nextInt(TRADES);
                share(learner / CLASS_SIZE - 1, classmates);
                classmates.clear();
            }
            classmates.add("L" + learner);
            learner(learner, trade);
        }
        share(learners / CLASS_SIZE, classmates);
        for (int pair = 0; pair < PAIRS; pair++) {
            int one = random.nextInt(learners - 1);
            builder.together("L" + one, "L" + (one + 1));
        }
        return builder.build();
    }

    private void share(int schoolClass, List<String> classmates) {
        if (classmates.size() > MOST_OF_CLASS) {
            for (int region = 0; region < regions; region++) {
                builder.share(new MatchingShare(
                        "C" + schoolClass + " R" + region, classmates, placesOfRegion.get(region), MOST_OF_CLASS));
            }
        }
    }

    /** A place counts for its country and for how close its trade is; one in four speaks a language that the learner knows. */
    private void learner(int learner, int trade) {
        int countries = regions / REGIONS_OF_COUNTRY;
        int first = random.nextInt(countries);
        int second = random.nextInt(countries);
        boolean[] knowsLanguage = new boolean[countries];
        for (int country = 0; country < countries; country++) {
            knowsLanguage[country] = random.nextInt(4) == 0;
        }
        builder.learner("L" + learner);
        for (int place = 0; place < places; place++) {
            int distance = Math.floorMod(tradeOfPlace.get(place) - trade, TRADES);
            if (distance > 2) {
                continue;
            }
            int country = place % regions / REGIONS_OF_COUNTRY;
            int rank = country == first ? 1 : country == second ? 2 : 3;
            int fit = 300 * (3 - rank) + 200 - 50 * distance + (knowsLanguage[country] ? 50 : 0);
            builder.pair("L" + learner, "P" + place, rank, fit);
        }
    }
}
