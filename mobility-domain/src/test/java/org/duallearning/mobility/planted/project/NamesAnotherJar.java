package org.duallearning.mobility.planted.project;

import com.tngtech.archunit.lang.ArchRule;

/** Shows a type of another jar. */
public record NamesAnotherJar(ArchRule rule) {}
