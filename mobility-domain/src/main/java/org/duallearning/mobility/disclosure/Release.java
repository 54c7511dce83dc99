package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * What was published at once for an audience. Immutable and thread-safe.
 *
 * @param number its number; later releases have greater ones
 * @param rule the rule it keeps
 * @param background what everybody knew
 * @param tables the tables
 */
public record Release(int number, DisclosureRule rule, Background background, List<CountTable> tables) {
    /** Copies the list. */
    public Release {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(background, "background");
        tables = List.copyOf(tables);
    }

    /** The table of a measure and a breakdown. */
    public CountTable table(String measure, String breakdown) {
        return tables.stream()
                .filter(table ->
                        table.measure().equals(measure) && table.breakdown().equals(breakdown))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no table " + measure + " by " + breakdown));
    }
}
