package org.duallearning.mobility.application.message;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day, a month, a season or a year: {@code 2019-05-24}, {@code 2019-10}, {@code 2019-spring} or {@code 2019}. */
@Constraint(validatedBy = ApproximateDate.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApproximateDate {
    /** Part of the Jakarta Validation contract. */
    String message() default "";

    /** Part of the Jakarta Validation contract. */
    Class<?>[] groups() default {};

    /** Part of the Jakarta Validation contract. */
    Class<? extends Payload>[] payload() default {};

    /** Compares with the four forms. Thread-safe. */
    final class Check implements ConstraintValidator<ApproximateDate, String> {
        private static final Pattern COARSE =
                Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]|spring|summer|autumn|winter))?");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isApproximateDate(value);
        }

        /** Whether a text is one of the four. */
        public static boolean isApproximateDate(String value) {
            return COARSE.matcher(value).matches() || DateOrOpen.Check.isDate(value);
        }
    }
}
