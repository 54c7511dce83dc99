package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.duallearning.mobility.retention.ErasureGround;
import org.jspecify.annotations.Nullable;

/**
 * A learner of whom what is kept is restricted (beperking van de verwerking, GDPR art. 18), because somebody asked that it be erased and
 * some of it must be kept: a row of {@code restricted.csv}, with its columns in the order in which they are written. Immutable and
 * thread-safe.
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a cell may be empty until it is checked
@DossierFile("restricted")
public record RestrictedRow(
        @Key @RefersTo(LearnerRow.class) @NotBlank String learner,
        @NotNull @Nullable LocalDate askedOn,
        @CodeOf(ErasureGround.class) @NotBlank @Nullable String ground) {}
