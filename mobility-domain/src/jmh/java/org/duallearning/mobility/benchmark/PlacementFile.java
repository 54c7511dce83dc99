package org.duallearning.mobility.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A placement problem as numbers, and the file it is exchanged in: {@code p bm LEARNERS PLACES PAIRS}, then a line {@code h
 * PLACE CAPACITY} for each place and {@code a LEARNER PLACE WEIGHT} for each pair, by learner, counted from 0.
 */
@SuppressWarnings("ArrayRecordComponent")
record PlacementFile(int[] pairStart, int[] pairPlace, int[] pairWeight, int[] capacity) {

    static PlacementFile read(Path file) throws IOException {
        int[] capacity = new int[0];
        int[] start = new int[1];
        int[] place = new int[0];
        int[] weight = new int[0];
        int pairs = 0;
        for (String line : Files.readAllLines(file)) {
            String[] word = line.split(" ", -1);
            switch (word[0]) {
                case "p" -> {
                    start = new int[Integer.parseInt(word[2]) + 1];
                    capacity = new int[Integer.parseInt(word[3])];
                    place = new int[Integer.parseInt(word[4])];
                    weight = new int[place.length];
                }
                case "h" -> capacity[Integer.parseInt(word[1])] = Integer.parseInt(word[2]);
                case "a" -> {
                    place[pairs] = Integer.parseInt(word[2]);
                    weight[pairs++] = Integer.parseInt(word[3]);
                    start[Integer.parseInt(word[1]) + 1] = pairs;
                }
                default -> throw new IOException("the line '" + line + "' of " + file + " starts with none of p, h, a");
            }
        }
        for (int l = 1; l < start.length; l++) {
            start[l] = Math.max(start[l], start[l - 1]);
        }
        return new PlacementFile(start, place, weight, capacity);
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("p bm %d %d %d%n".formatted(learners(), capacity.length, pairPlace.length));
            for (int p = 0; p < capacity.length; p++) {
                out.write("h " + p + " " + capacity[p] + "\n");
            }
            for (int l = 0; l < learners(); l++) {
                for (int e = pairStart[l]; e < pairStart[l + 1]; e++) {
                    out.write("a " + l + " " + pairPlace[e] + " " + pairWeight[e] + "\n");
                }
            }
        }
    }

    int learners() {
        return pairStart.length - 1;
    }

    /** Answers how many a placement places. */
    static long placed(int[] placeOf) {
        return Arrays.stream(placeOf).filter(place -> place >= 0).count();
    }

    /** Answers the weight of a placement. */
    long weight(int[] placeOf) {
        return IntStream.range(0, learners())
                .flatMap(l -> IntStream.range(pairStart[l], pairStart[l + 1])
                        .filter(e -> pairPlace[e] == placeOf[l])
                        .map(e -> pairWeight[e]))
                .asLongStream()
                .sum();
    }
}
