package org.duallearning.mobility.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A funded project that sends learners abroad. Immutable and thread-safe; null means unknown.
 *
 * @param reference the project's own code
 * @param title the title, for people
 * @param action the Erasmus+ action, such as {@code KA102}
 * @param callYear the year of the call it was granted under; decides money, length and countries
 * @param leadPartner the name of the organisation that leads the consortium
 * @param startsOn first day of the project
 * @param endsOn last day of the project
 * @param targetParticipants how many learners it planned to send
 * @param fundingEur the grant in euro
 * @param balancePaidOn when the balance was paid; the retention of personal data is counted from it
 * @param provenance whether its rows are real; unknown is treated as not real
 */
public record MobilityProject(
        ProjectReference reference,
        @Nullable String title,
        @Nullable String action,
        @Nullable Integer callYear,
        @Nullable String leadPartner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer targetParticipants,
        @Nullable BigDecimal fundingEur,
        @Nullable LocalDate balancePaidOn,
        @Nullable Provenance provenance) {
    /** Checks that the reference is there. */
    public MobilityProject {
        Objects.requireNonNull(reference, "reference");
    }

    /** A project of which only the reference is known. */
    public static MobilityProject unknown(ProjectReference reference) {
        return new MobilityProject(reference, null, null, null, null, null, null, null, null, null, null);
    }
}
