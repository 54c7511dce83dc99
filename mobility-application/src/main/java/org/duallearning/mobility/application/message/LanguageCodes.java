package org.duallearning.mobility.application.message;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** ISO 639-1 codes separated by spaces, such as {@code fr en}. */
@Pattern(regexp = "[a-z]{2}( +[a-z]{2})*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageCodes {
    /** Part of the Jakarta Validation contract. */
    String message() default "";

    /** Part of the Jakarta Validation contract. */
    Class<?>[] groups() default {};

    /** Part of the Jakarta Validation contract. */
    Class<? extends Payload>[] payload() default {};
}
