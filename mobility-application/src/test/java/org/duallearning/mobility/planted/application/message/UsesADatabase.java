package org.duallearning.mobility.planted.application.message;

/** Knows how things are stored. */
record UsesADatabase(java.sql.Connection connection) {}
