package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecentValuesTest {
    @Test
    void aTextThatComesAgainHasTheSameValue() {
        RecentValues dates = new RecentValues(CellText::date);

        assertThat(dates.of("2018-03-18").orElseThrow())
                .isSameAs(dates.of(new String("2018-03-18".toCharArray())).orElseThrow());
    }

    @Test
    void everyTextHasItsOwnValueHoweverManyThereAre() {
        RecentValues numbers = new RecentValues(CellText::integer);
        SplittableRandom random = new SplittableRandom(5);

        for (int i = 0; i < 100_000; i++) {
            int number = random.nextInt(5_000);
            assertThat(numbers.of("" + number)).as("seed 5, %d", i).isEqualTo(Optional.of(number));
        }
    }

    @Test
    void aTextWithoutValueHasNoneTheNextTimeEither() {
        RecentValues dates = new RecentValues(CellText::date);

        assertThat(dates.of("31/02/2018")).isEmpty();
        assertThat(dates.of("31/02/2018")).isEmpty();
    }
}
