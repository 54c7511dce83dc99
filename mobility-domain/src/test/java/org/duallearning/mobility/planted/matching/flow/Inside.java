package org.duallearning.mobility.planted.matching.flow;

/** Stands for what is not exported. */
public record Inside() {}
