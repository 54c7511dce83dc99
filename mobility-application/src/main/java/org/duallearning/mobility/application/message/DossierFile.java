package org.duallearning.mobility.application.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the file of a dossier that holds rows of the annotated record. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DossierFile {
    /** The file's name without extension, which is also the name of the sheet. */
    String value();
}
