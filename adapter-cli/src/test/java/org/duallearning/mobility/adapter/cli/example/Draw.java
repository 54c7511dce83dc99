package org.duallearning.mobility.adapter.cli.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chance with a fixed seed: the same seed always draws the same. Not thread-safe. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Whether something happens that happens {@code percent} times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number between two bounds, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A day between two days, both included. */
    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last))));
    }

    /** One of the values. */
    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The values in another order. */
    <T> List<T> shuffled(Collection<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i >= 1; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }
}
