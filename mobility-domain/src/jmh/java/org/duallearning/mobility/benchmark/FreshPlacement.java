package org.duallearning.mobility.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duallearning.mobility.matching.CompactMatching;
import org.duallearning.mobility.matching.CompactProblem;

/** Solves the placement problem of a file, checks the proof and prints the result: one process, with the domain's jar alone. */
final class FreshPlacement {

    private FreshPlacement() {}

    public static void main(String[] args) throws IOException {
        CompactProblem problem = problem(ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))));
        CompactMatching matching = problem.solve();
        // The first + of a process costs it tens of milliseconds.
        StringBuilder result = new StringBuilder("placed ").append(matching.placed());
        result.append(" of ").append(problem.learners()).append(", weight ").append(matching.weight(problem));
        System.out.println(result.append(", proven: ").append(matching.isProvenBestOf(problem)));
    }

    /** Reads the lines {@code p bm LEARNERS PLACES PAIRS}, {@code h PLACE CAPACITY} and {@code a LEARNER PLACE WEIGHT}. */
    private static CompactProblem problem(ByteBuffer text) {
        int[] start = new int[number(text) + 1];
        int[] capacity = new int[number(text)];
        int[] place = new int[number(text)];
        int[] weight = new int[place.length];
        for (int p = 0; p < capacity.length; p++) {
            capacity[number(text)] = number(text);
        }
        for (int e = 0; e < place.length; e++) {
            start[number(text) + 1] = e + 1;
            place[e] = number(text);
            weight[e] = number(text);
        }
        for (int l = 1; l < start.length; l++) {
            start[l] = Math.max(start[l], start[l - 1]);
        }
        return new CompactProblem(start, place, weight, capacity);
    }

    /** Reads the next number, a minus sign included, past everything else. */
    private static int number(ByteBuffer text) {
        int before = ' ';
        int next = text.get();
        for (; next < '0' || next > '9'; next = text.get()) {
            before = next;
        }
        int number = 0;
        for (; next >= '0' && next <= '9'; next = text.hasRemaining() ? text.get() : ' ') {
            number = 10 * number - (next - '0');
        }
        return before == '-' ? number : -number;
    }
}
