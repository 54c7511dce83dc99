package org.duallearning.mobility.planted.project;

/** Logs. */
final class Logs {
    String name() {
        return java.util.logging.Level.INFO.getName();
    }
}
