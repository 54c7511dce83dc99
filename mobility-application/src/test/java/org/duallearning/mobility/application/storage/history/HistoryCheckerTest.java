package org.duallearning.mobility.application.storage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.application.storage.contract.history.Anomaly;
import org.duallearning.mobility.application.storage.contract.history.Anomaly.Kind;
import org.duallearning.mobility.application.storage.contract.history.HistoryChecker;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checker raises no false alarm, and finds and names whatever is planted. */
final class HistoryCheckerTest {
    private static final int SOUND = 200;
    private static final int PLANTED_OF_A_KIND = 20;
    private static final Set<Kind> CYCLES = Set.of(Kind.G0, Kind.G1C, Kind.G_SINGLE, Kind.G2, Kind.AGAINST_TIME);

    @Test
    void soundHistoriesHaveNoAnomaly() {
        for (int seed = 0; seed < SOUND; seed++) {
            assertThat(HistoryChecker.check(SoundHistory.of(seed, 20 + seed)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedAnomalyIsFoundAndNamed(Kind kind) {
        for (int seed = 0; seed < PLANTED_OF_A_KIND; seed++) {
            PlantedAnomaly planted = PlantedAnomaly.of(kind, seed);
            List<Anomaly> found = HistoryChecker.check(planted.history());
            assertThat(found)
                    .as("seed %d, guilty %s", seed, planted.guilty())
                    .extracting(Anomaly::kind)
                    .containsOnly(kind);
            assertThat(found)
                    .as("seed %d", seed)
                    .anySatisfy(anomaly -> assertThat(anomaly.transactions()).containsAll(planted.guilty()));
            if (CYCLES.contains(kind)) {
                assertThat(found)
                        .as("seed %d", seed)
                        .singleElement()
                        .satisfies(anomaly -> assertThat(new HashSet<>(anomaly.transactions()))
                                .isEqualTo(planted.guilty()));
            }
        }
    }

    @Test
    void aLongHistoryIsChecked() {
        List<Observation> history = SoundHistory.of(1, 100_000);
        long began = System.nanoTime();
        assertThat(HistoryChecker.check(history)).isEmpty();
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf("%,d transactions checked in %d ms%n", history.size(), taken.toMillis());
    }
}
