package org.duallearning.mobility.project;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a project. Immutable and thread-safe; null means unknown.
 *
 * @param id the organisation's code
 * @param name its name
 * @param kind the part it plays
 * @param country where it is
 * @param city where it is
 * @param email contact address
 * @param phone contact number
 * @param partnerFrom first day of the partnership; null means no bound
 * @param partnerUntil last day of the partnership; null means no bound
 * @param pic participant identification code, used by the Commission until 2020
 * @param oid organisation id, used by the Commission since 2021
 */
public record Organisation(
        OrganisationId id,
        @Nullable String name,
        @Nullable OrganisationKind kind,
        @Nullable CountryCode country,
        @Nullable String city,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate partnerFrom,
        @Nullable LocalDate partnerUntil,
        @Nullable String pic,
        @Nullable String oid) {
    /** Checks that the id is there. */
    public Organisation {
        Objects.requireNonNull(id, "id");
    }

    /** Whether the organisation is a host, an intermediary or a school and its partnership holds on {@code day}. */
    public boolean isPlacementPartnerOn(LocalDate day) {
        return kind != null
                && kind.canReceiveLearners()
                && (partnerFrom == null || !day.isBefore(partnerFrom))
                && (partnerUntil == null || !day.isAfter(partnerUntil));
    }
}
