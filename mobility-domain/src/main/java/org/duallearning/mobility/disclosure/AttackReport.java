package org.duallearning.mobility.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an attacker got out of published tables. It tells less than the tables themselves do, but who reads it need not work.
 * Immutable and thread-safe.
 *
 * @param audience as whom the attacker read
 * @param shown how many counts are shown
 * @param hidden what was found out about each hidden count
 * @param differences how many differences between areas and between releases were tried
 * @param broken every way in which it succeeded; empty if nothing was given away
 */
public record AttackReport(
        Audience audience, int shown, List<HiddenCount> hidden, int differences, List<Disclosure> broken) {
    /** Copies the lists. */
    public AttackReport {
        Objects.requireNonNull(audience, "audience");
        hidden = List.copyOf(hidden);
        broken = List.copyOf(broken);
    }

    /** Whether anything was given away. */
    public boolean isBroken() {
        return !broken.isEmpty();
    }

    /** The hidden count with the fewest values, of those that everybody's knowledge alone does not narrow. */
    public Optional<HiddenCount> narrowest() {
        return hidden.stream()
                .min(Comparator.comparingLong((HiddenCount count) -> -count.needed())
                        .thenComparingLong(count -> count.interval().values()));
    }
}
