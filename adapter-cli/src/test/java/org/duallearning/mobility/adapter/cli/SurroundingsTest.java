package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void theDayIsThatOfBrusselsWhereverTheMachineStands() {
        assertThat(Surroundings.ofProcess().clock().getZone()).isEqualTo(ZoneId.of("Europe/Brussels"));
    }
}
