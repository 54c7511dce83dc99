package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.jspecify.annotations.Nullable;

/**
 * A learner: a row of {@code learners.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("learners")
public record LearnerRow(
        @Key @NotBlank String learner,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        @RefersTo(OrganisationRow.class) @Nullable String school,
        @Column("class") @Nullable String schoolClass,
        @Min(1) @Max(4) @Nullable Integer grade,
        @CodeOf(DualLearningSystem.class) @Nullable String system,
        @Nullable Boolean seNSe,
        @Nullable LocalDate firstEntryOn,
        @Nullable LocalDate enrolledFrom,
        @Nullable LocalDate enrolledUntil,
        @Nullable LocalDate graduatedOn,
        @Nullable String trade,
        @IscedField @Nullable String iscedField,
        @LanguageSkills @Nullable String languages,
        @Nullable String supportNeeds) {}
