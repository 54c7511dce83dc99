package org.duallearning.mobility.placement;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a quota. Immutable and thread-safe.
 *
 * @param edition the edition
 * @param kind what is limited
 * @param id the host's code, or the region as {@code country region}
 * @param startsOn the period limited; null means the whole edition
 */
public record QuotaKey(
        EditionId edition,
        QuotaKind kind,
        String id,
        @Nullable LocalDate startsOn) {
    /** Checks that the parts other than the period are there. */
    public QuotaKey {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
