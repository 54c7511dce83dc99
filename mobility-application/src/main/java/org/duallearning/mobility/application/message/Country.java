package org.duallearning.mobility.application.message;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;

/** A country by its ISO 3166-1 alpha-2 code; {@code EL}, {@code UK} and {@code TU} are understood. */
@Constraint(validatedBy = Country.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Country {
    /** Part of the Jakarta Validation contract. */
    String message() default "";

    /** Part of the Jakarta Validation contract. */
    Class<?>[] groups() default {};

    /** Part of the Jakarta Validation contract. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the domain. Thread-safe. */
    final class Check implements ConstraintValidator<Country, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || CountryCode.parse(value).isPresent();
        }
    }
}
