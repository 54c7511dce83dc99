package org.duallearning.mobility.application.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a column that names a row of another file, which must exist. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {
    /** The record of the file referred to; it has a single key column. */
    Class<? extends Record> value();

    /** Whether the column names any number of rows, separated by spaces. */
    boolean several() default false;
}
