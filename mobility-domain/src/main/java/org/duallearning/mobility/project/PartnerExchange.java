package org.duallearning.mobility.project;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many learners were exchanged with a partner in a school year: placements rest on reciprocity. Immutable and
 * thread-safe; null means unknown.
 *
 * @param partner the partner
 * @param schoolYear the school year, such as {@code 2017-2018}
 * @param sent Flemish learners sent to the partner
 * @param received learners of the partner received in Flanders
 */
public record PartnerExchange(
        OrganisationId partner,
        String schoolYear,
        @Nullable Integer sent,
        @Nullable Integer received) {
    /** Checks that the key is there. */
    public PartnerExchange {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(schoolYear, "schoolYear");
    }

    /** What identifies this exchange. */
    public Key key() {
        return new Key(partner, schoolYear);
    }

    /**
     * Identifies an exchange. Immutable and thread-safe.
     *
     * @param partner the partner
     * @param schoolYear the school year
     */
    public record Key(OrganisationId partner, String schoolYear) {
        /** Checks that both parts are there. */
        public Key {
            Objects.requireNonNull(partner, "partner");
            Objects.requireNonNull(schoolYear, "schoolYear");
        }
    }
}
