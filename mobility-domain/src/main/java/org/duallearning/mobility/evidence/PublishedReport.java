package org.duallearning.mobility.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was published, with what it takes to work it out again. Never changed. Immutable and thread-safe.
 *
 * @param key its audience and number
 * @param school the school whose own report it is; null for any other
 * @param publishedOn the day
 * @param extract the records that it is worked out from, under pseudonyms; never published
 * @param document the report
 */
public record PublishedReport(
        ReportKey key, @Nullable OrganisationId school, LocalDate publishedOn, String extract, String document) {
    /** Checks that all but a school is there. */
    public PublishedReport {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(extract, "extract");
        Objects.requireNonNull(document, "document");
    }

    /** What a list says of it. */
    public ReportHead head() {
        return new ReportHead(key, school, publishedOn);
    }

    /** Its number. */
    public int number() {
        return key.number();
    }

    /** The code of those it was published for. */
    public String audience() {
        return key.audience();
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "report " + number();
    }
}
