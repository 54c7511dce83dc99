package org.duallearning.mobility.outcome;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Something done to make work abroad known. Immutable and thread-safe; null means unknown.
 *
 * @param id the activity's code
 * @param learner the former participant who did it
 * @param school the school where it was done
 * @param edition the edition it is about
 * @param kind what it is for
 * @param audience who it reached
 * @param date when
 * @param reach how many people it reached
 * @param forum where: a class, a fair, a page
 */
public record Activity(
        ActivityId id,
        @Nullable LearnerId learner,
        @Nullable OrganisationId school,
        @Nullable EditionId edition,
        @Nullable ActivityKind kind,
        @Nullable Audience audience,
        @Nullable LocalDate date,
        @Nullable Integer reach,
        @Nullable String forum) {
    /** Checks that the id is there. */
    public Activity {
        Objects.requireNonNull(id, "id");
    }

    /** The forum, the same however it is written in capitals or small letters; null if unknown. */
    public @Nullable String forumKey() {
        return forum == null || forum.isBlank() ? null : forum.strip().toLowerCase(Locale.ROOT);
    }
}
