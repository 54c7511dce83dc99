package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.jspecify.annotations.Nullable;

/**
 * An activity that makes work abroad known: a row of {@code activities.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("activities")
public record ActivityRow(
        @Key @NotBlank String activity,
        @RefersTo(LearnerRow.class) @Nullable String learner,
        @RefersTo(OrganisationRow.class) @Nullable String school,
        @RefersTo(EditionRow.class) @Nullable String edition,
        @CodeOf(ActivityKind.class) @Nullable String kind,
        @CodeOf(Audience.class) @Nullable String audience,
        @Nullable LocalDate date,

        @PositiveOrZero @Max(ActivityRow.MOST_REACHED) @Nullable
        Integer reach,

        @Nullable String forum) {
    /** No activity reaches more people than this: nearly all who live in Belgium. */
    static final int MOST_REACHED = 10_000_000;
}
