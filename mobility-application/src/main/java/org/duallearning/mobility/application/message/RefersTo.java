package org.duallearning.mobility.application.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a column that names rows of another file, one or several separated by spaces. Each must exist. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {
    /** The record of the file referred to; it has a single key column. */
    Class<? extends Record> value();
}
