package org.duallearning.mobility.application.message;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value is the name of a constant of an enum of the domain. */
@Constraint(validatedBy = CodeOf.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeOf {
    /** The enum whose names are allowed. */
    Class<? extends Enum<?>> value();

    /** Part of the Jakarta Validation contract. */
    String message() default "";

    /** Part of the Jakarta Validation contract. */
    Class<?>[] groups() default {};

    /** Part of the Jakarta Validation contract. */
    Class<? extends Payload>[] payload() default {};

    /** Compares with the names of the enum. Thread-safe once initialised. */
    final class Check implements ConstraintValidator<CodeOf, String> {
        private Set<String> names = Set.of();

        @Override
        public void initialize(CodeOf constraint) {
            names = Arrays.stream(constraint.value().getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || names.contains(value);
        }
    }
}
