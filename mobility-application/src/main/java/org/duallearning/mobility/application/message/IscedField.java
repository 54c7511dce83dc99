package org.duallearning.mobility.application.message;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field of education: two to four digits of ISCED-F 2013. */
@Pattern(regexp = "[0-9]{2,4}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface IscedField {
    /** Part of the Jakarta Validation contract. */
    String message() default "";

    /** Part of the Jakarta Validation contract. */
    Class<?>[] groups() default {};

    /** Part of the Jakarta Validation contract. */
    Class<? extends Payload>[] payload() default {};
}
