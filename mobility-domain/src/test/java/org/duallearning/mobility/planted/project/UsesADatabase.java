package org.duallearning.mobility.planted.project;

/** Reaches for a part of the JDK that does more than compute. */
public record UsesADatabase(java.sql.Connection connection) {}
