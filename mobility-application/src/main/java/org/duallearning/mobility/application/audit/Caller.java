package org.duallearning.mobility.application.audit;

import java.util.Objects;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something. Immutable and thread-safe.
 *
 * @param id how the person or system is known: an account, never a name; at most 200 characters, none of them a control
 *     character
 * @param role in what capacity
 * @param organisation for which organisation; null for none
 */
public record Caller(String id, Role role, @Nullable OrganisationId organisation) {
    private static final int LONGEST = 200;

    /** Checks the id. */
    public Caller {
        Objects.requireNonNull(role, "role");
        if (id.isBlank() || id.length() > LONGEST || id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The id of a caller (%s characters) must have 1 to %s characters, none of them a control character."
                            .formatted(id.length(), LONGEST));
        }
    }
}
