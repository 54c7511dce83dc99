package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeInOrderTest {
    private static final int MANY = 3_000;
    private static final int MOST_AHEAD = 300;

    @Test
    void eachIsMadeInItsPlace() {
        for (int count : new int[] {0, 1, 255, 256, 257, MANY}) {
            List<Integer> numbers = IntStream.range(0, count).boxed().toList();

            Collection<String> made = new MadeInOrder<>(numbers, number -> "L" + number);

            assertThat(made).hasSize(count);
            assertThat(List.copyOf(made))
                    .isEqualTo(numbers.stream().map(number -> "L" + number).toList());
        }
    }

    @Test
    void littleIsMadeBeforeItIsReached() {
        AtomicInteger count = new AtomicInteger();
        Collection<Integer> made =
                new MadeInOrder<>(IntStream.range(0, MANY).boxed().toList(), number -> count.incrementAndGet());

        assertThat(made.size()).isEqualTo(MANY);
        assertThat(count.get()).as("made to know how many there are").isZero();

        Iterator<Integer> inOrder = made.iterator();
        for (int reached = 1; inOrder.hasNext(); reached++) {
            inOrder.next();
            assertThat(count.get()).isBetween(reached, Math.min(MANY, reached + MOST_AHEAD));
        }
        assertThat(count.get()).isEqualTo(MANY);
    }
}
