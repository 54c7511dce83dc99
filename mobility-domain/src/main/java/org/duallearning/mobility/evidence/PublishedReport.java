package org.duallearning.mobility.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was published, with what it takes to work it out again. Never changed. Immutable and thread-safe.
 *
 * @param number its number, counted from 1 in the project
 * @param audience the code of those it was published for
 * @param school the school whose own report it is; null for any other
 * @param publishedOn the day
 * @param extract the records that it is worked out from, under pseudonyms; never published
 * @param document the report
 */
public record PublishedReport(
        int number,
        String audience,
        @Nullable OrganisationId school,
        LocalDate publishedOn,
        String extract,
        String document) {
    /** Checks that the number is positive, and that all but a school is there. */
    public PublishedReport {
        if (number < 1) {
            throw new IllegalArgumentException("A report has the number %s. Count from 1.".formatted(number));
        }
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(extract, "extract");
        Objects.requireNonNull(document, "document");
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "report " + number;
    }
}
