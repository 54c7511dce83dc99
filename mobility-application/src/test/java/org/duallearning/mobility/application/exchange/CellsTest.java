package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final ImmutableMap<String, Integer> COLUMNS =
            Cells.positions(List.of("learner", "", "edition", "place"));

    @Test
    void cellsAreAMapInTheOrderOfTheColumnsWithoutTheEmptyOnes() {
        Cells cells = Cells.of(COLUMNS, List.of(" L1 ", "not read", "\u00a0", "P1"));

        assertThat(cells).containsExactly(Map.entry("learner", "L1"), Map.entry("place", "P1"));
        assertThat(cells).isEqualTo(Map.of("learner", "L1", "place", "P1")).doesNotContainKey("edition");
        assertThat(cells.get("edition")).isNull();
        assertThat(cells.get("unknown")).isNull();
    }

    @Test
    void aShortRowEndsInEmptyCells() {
        assertThat(Cells.of(COLUMNS, List.of("L1"))).isEqualTo(Map.of("learner", "L1"));
    }

    @Test
    void aRowWithNothingInTheColumnsThatAreReadIsEmpty() {
        assertThat(Cells.of(COLUMNS, List.of())).isEmpty();
        assertThat(Cells.of(COLUMNS, List.of("", "not read", " "))).isEmpty();
        assertThat(Cells.of(COLUMNS, List.of("", "", "", "P1")).isEmpty()).isFalse();
    }

    @Test
    void cellsOfAMapKeepItsOrder() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("b", "2");
        map.put("c", " ");
        map.put("a", "1 ");

        assertThat(Cells.of(map)).containsExactly(Map.entry("b", "2"), Map.entry("a", "1"));
    }
}
