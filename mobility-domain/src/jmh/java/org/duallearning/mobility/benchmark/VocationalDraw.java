package org.duallearning.mobility.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws learners and places abroad as vocational education has them: few trades and countries draw most, a place asks for a
 * trade, a language level and a stretch of the year, a learner wishes two countries and stays a month or more.
 */
final class VocationalDraw {

    private static final int TRADES = 12;
    private static final int COUNTRIES = 9;
    private static final int FEWEST_OF_SOME = 20;
    private static final int MOST_OF_SOME = 50;
    private static final int MOST_SEATS = 8;

    private final SplittableRandom random;
    private final int learners;
    private final int[] capacity;
    private final List<Place> places = new ArrayList<>();
    /** The places by trade and country. */
    private final List<List<Integer>> shelves = new ArrayList<>();

    private record Place(
            int trade, int otherTrade, int country, int language, int level, int opens, int closes, int quality) {}

    private record Learner(
            int trade,
            int home,
            int firstWish,
            int secondWish,
            int english,
            int language,
            int level,
            int starts,
            int months) {}

    VocationalDraw(int learners, int places, double seatsEach, long seed) {
        this.random = new SplittableRandom(seed);
        this.learners = learners;
        for (int shelf = 0; shelf < TRADES * COUNTRIES; shelf++) {
            shelves.add(new ArrayList<>());
        }
        for (int p = 0; p < places; p++) {
            Place place = place();
            this.places.add(place);
            shelf(place.trade, place.country).add(p);
            if (place.otherTrade >= 0 && place.otherTrade != place.trade) {
                shelf(place.otherTrade, place.country).add(p);
            }
        }
        this.capacity = seats(places, Math.round(seatsEach * learners));
    }

    /** Pairs each learner with every place that suits. */
    PlacementFile all() {
        return pairs(false);
    }

    /** Pairs each learner with a few dozen of the places that suit, most of them in the countries wished. */
    PlacementFile some() {
        return pairs(true);
    }

    private PlacementFile pairs(boolean some) {
        PairList pairs = new PairList(learners);
        for (int l = 0; l < learners; l++) {
            Learner learner = learner();
            for (int p : some ? sample(learner) : everywhere(learner)) {
                pairs.add(p, fit(learner, places.get(p)));
            }
            pairs.endLearner();
        }
        return pairs.with(capacity);
    }

    private int[] everywhere(Learner learner) {
        return IntStream.range(0, COUNTRIES)
                .filter(country -> country != learner.home)
                .flatMap(country -> shelf(learner.trade, country).stream().mapToInt(p -> p))
                .filter(p -> suits(learner, places.get(p)))
                .toArray();
    }

    private int[] sample(Learner learner) {
        Set<Integer> chosen = new HashSet<>();
        int wanted = FEWEST_OF_SOME + random.nextInt(MOST_OF_SOME - FEWEST_OF_SOME + 1);
        for (int tries = 0; tries < 8 * wanted && chosen.size() < wanted; tries++) {
            int percent = random.nextInt(100);
            int country =
                    percent < 50 ? learner.firstWish : percent < 80 ? learner.secondWish : random.nextInt(COUNTRIES);
            List<Integer> shelf = shelf(learner.trade, country);
            if (country != learner.home && !shelf.isEmpty()) {
                int p = shelf.get(random.nextInt(shelf.size()));
                if (suits(learner, places.get(p))) {
                    chosen.add(p);
                }
            }
        }
        return chosen.stream().mapToInt(p -> p).toArray();
    }

    private Place place() {
        int country = skewed(COUNTRIES, 0.7);
        int opens = random.nextInt(8);
        return new Place(
                skewed(TRADES, 0.9),
                random.nextInt(4) == 0 ? random.nextInt(TRADES) : -1,
                country,
                random.nextInt(10) < 6 ? 0 : 1 + country % 5,
                1 + random.nextInt(4),
                opens,
                Math.min(12, opens + 4 + random.nextInt(6)),
                random.nextInt(6));
    }

    private Learner learner() {
        int[] countries = IntStream.generate(() -> skewed(COUNTRIES, 0.7))
                .distinct()
                .limit(3)
                .toArray();
        return new Learner(
                skewed(TRADES, 0.9),
                countries[0],
                countries[1],
                countries[2],
                1 + random.nextInt(5),
                1 + random.nextInt(5),
                random.nextInt(5),
                random.nextInt(9),
                1 + random.nextInt(3));
    }

    private static boolean suits(Learner learner, Place place) {
        return levelAt(learner, place) >= place.level
                && place.opens <= learner.starts
                && learner.starts + learner.months <= place.closes;
    }

    private static int fit(Learner learner, Place place) {
        int wish = place.country == learner.firstWish ? 40 : place.country == learner.secondWish ? 25 : 5;
        int trade = place.trade == learner.trade ? 30 : 12;
        int language = 4 * (levelAt(learner, place) - place.level);
        int slack = Math.min(8, place.closes - learner.starts - learner.months);
        return wish + trade + language + slack + place.quality;
    }

    /** The level of the learner in the language of the place; language 0 is English. */
    private static int levelAt(Learner learner, Place place) {
        if (place.language == 0) {
            return learner.english;
        }
        return place.language == learner.language ? learner.level : 0;
    }

    private int[] seats(int places, long total) {
        int[] seats = new int[places];
        Arrays.fill(seats, 1);
        for (long left = total - places; left > 0; left--) {
            int p = random.nextInt(places);
            while (seats[p] == MOST_SEATS) {
                p = random.nextInt(places);
            }
            seats[p]++;
        }
        return seats;
    }

    private List<Integer> shelf(int trade, int country) {
        return shelves.get(trade * COUNTRIES + country);
    }

    /** Draws a number below {@code bound}, small ones more often: number i by 1 / (i + 1) to the power of {@code skew}. */
    private int skewed(int bound, double skew) {
        double total = 0;
        for (int i = 0; i < bound; i++) {
            total += Math.pow(i + 1, -skew);
        }
        double left = random.nextDouble() * total;
        int drawn = 0;
        while (drawn < bound - 1 && left >= Math.pow(drawn + 1, -skew)) {
            left -= Math.pow(drawn + 1, -skew);
            drawn++;
        }
        return drawn;
    }
}
