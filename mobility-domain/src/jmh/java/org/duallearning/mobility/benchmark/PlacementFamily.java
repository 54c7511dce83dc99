package org.duallearning.mobility.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** The families of placement problems that are measured, each the same for everybody. */
enum PlacementFamily {
    VET_300("vet-300", 300, 80) {
        @Override
        PlacementFile make() {
            return new VocationalDraw(learners, places, 1.1, 102).all();
        }
    },
    VET_1K("vet-1k", 1_000, 250) {
        @Override
        PlacementFile make() {
            return new VocationalDraw(learners, places, 0.9, 106).all();
        }
    },
    VET_2K("vet-2k", 2_000, 500) {
        @Override
        PlacementFile make() {
            return new VocationalDraw(learners, places, 1.0, 103).all();
        }
    },
    VET_20K("vet-20k", 20_000, 5_000) {
        @Override
        PlacementFile make() {
            return new VocationalDraw(learners, places, 1.0, 104).some();
        }
    },
    EQUAL_20K("equal-20k", 20_000, 5_000) {
        @Override
        PlacementFile make() {
            PlacementFile drawn = new VocationalDraw(learners, places, 1.0, 108).some();
            Arrays.fill(drawn.pairWeight(), 1);
            return drawn;
        }
    },
    /** Everybody may go everywhere. */
    DENSE_2K("dense-2k", 2_000, 500) {
        @Override
        PlacementFile make() {
            SplittableRandom random = new SplittableRandom(109);
            return complete((learner, place) -> 1 + random.nextInt(100));
        }
    },
    /** Learners and places in two long rows: each learner may go to two neighbours, few to a third place. */
    PATH_50K("path-50k", 50_000, 50_000) {
        @Override
        PlacementFile make() {
            SplittableRandom random = new SplittableRandom(111);
            PairList pairs = new PairList(learners);
            int[] name = shuffled(places, random);
            int[] position = shuffled(learners, random);
            for (int l = 0; l < learners; l++) {
                int at = position[l];
                pairs.add(name[at], 1 + random.nextInt(3));
                if (at > 0) {
                    pairs.add(name[at - 1], 1 + random.nextInt(3));
                }
                int third = name[random.nextInt(places)];
                if (random.nextInt(50) == 0 && third != name[at] && third != name[Math.max(0, at - 1)]) {
                    pairs.add(third, 1);
                }
                pairs.endLearner();
            }
            return pairs.with(seats());
        }
    },
    /** Points in a square; the nearer of the 24 nearest places, the better. */
    GEO_10K("geo-10k", 10_000, 10_000) {
        @Override
        PlacementFile make() {
            SplittableRandom random = new SplittableRandom(110);
            int[] x = random.ints(places, 0, 100_000).toArray();
            int[] y = random.ints(places, 0, 100_000).toArray();
            Integer[] byX = IntStream.range(0, places).boxed().toArray(Integer[]::new);
            Arrays.sort(byX, Comparator.comparingInt(p -> x[p]));
            PairList pairs = new PairList(learners);
            for (int l = 0; l < learners; l++) {
                int atX = random.nextInt(100_000);
                int atY = random.nextInt(100_000);
                Arrays.stream(byX)
                        .filter(p -> Math.abs(x[p] - atX) < 6_000 && Math.abs(y[p] - atY) < 6_000)
                        .sorted(Comparator.comparingDouble(p -> Math.hypot(x[p] - atX, y[p] - atY)))
                        .limit(24)
                        .forEach(p -> pairs.add(p, (int) (200_000 - Math.round(Math.hypot(x[p] - atX, y[p] - atY)))));
                pairs.endLearner();
            }
            return pairs.with(seats());
        }
    },
    /** Costs that are products (Machol and Wien): the hard case for augmenting paths. */
    MW_600("mw-600", 600, 600) {
        @Override
        PlacementFile make() {
            return complete((learner, place) -> 601 * 601 - (learner + 1) * (place + 1));
        }
    };

    final String label;
    final int learners;
    final int places;

    PlacementFamily(String label, int learners, int places) {
        this.label = label;
        this.learners = learners;
        this.places = places;
    }

    /** Makes the problem of this family. */
    abstract PlacementFile make();

    PlacementFile complete(IntBinaryOperator weight) {
        PairList pairs = new PairList(learners);
        for (int l = 0; l < learners; l++) {
            for (int p = 0; p < places; p++) {
                pairs.add(p, weight.applyAsInt(l, p));
            }
            pairs.endLearner();
        }
        return pairs.with(seats());
    }

    /** Answers as many seats as learners, spread over the places. */
    int[] seats() {
        return IntStream.range(0, places)
                .map(p -> learners / places + (p < learners % places ? 1 : 0))
                .toArray();
    }

    static int[] shuffled(int length, SplittableRandom random) {
        int[] numbers = IntStream.range(0, length).toArray();
        for (int i = length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = numbers[j];
            numbers[j] = numbers[i];
            numbers[i] = other;
        }
        return numbers;
    }
}
