package org.duallearning.mobility.planted.project;

/** Starts a program. */
record StartsAProcess(ProcessBuilder builder) {}
