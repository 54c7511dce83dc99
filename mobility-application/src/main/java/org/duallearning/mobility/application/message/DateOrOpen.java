package org.duallearning.mobility.application.message;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The end of an agreement: a date such as {@code 2018-06-30}, or {@code open}. */
@Constraint(validatedBy = DateOrOpen.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DateOrOpen {
    /** The word for an agreement without end. */
    String OPEN = "open";

    /** Part of the Jakarta Validation contract. */
    String message() default "";

    /** Part of the Jakarta Validation contract. */
    Class<?>[] groups() default {};

    /** Part of the Jakarta Validation contract. */
    Class<? extends Payload>[] payload() default {};

    /** Reads the value as a date. Thread-safe. */
    final class Check implements ConstraintValidator<DateOrOpen, String> {
        /** A year of more digits than four, or one with a sign, is a slip of the pen. */
        private static final int LENGTH = "2018-06-30".length();

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.equals(OPEN) || isDate(value);
        }

        static boolean isDate(String value) {
            try {
                LocalDate.parse(value);
                return value.length() == LENGTH;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
