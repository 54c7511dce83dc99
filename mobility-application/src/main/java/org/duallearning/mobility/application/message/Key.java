package org.duallearning.mobility.application.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a column that is part of what identifies a row within its project. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Key {
    /** Whether the column may be empty, and then stands for the whole. */
    boolean mayBeEmpty() default false;
}
