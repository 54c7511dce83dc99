package org.duallearning.mobility.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a published report. Immutable and thread-safe.
 *
 * @param key its audience and number
 * @param school the school whose own report it is; null for any other
 * @param publishedOn the day
 */
public record ReportHead(ReportKey key, @Nullable OrganisationId school, LocalDate publishedOn) {
    /** Checks that all but a school is there. */
    public ReportHead {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(publishedOn, "publishedOn");
    }
}
