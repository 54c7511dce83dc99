package org.duallearning.mobility.planted.learner;

import org.duallearning.mobility.planted.matching.PointsDown;

/** Knows a later step. */
public record PointsUp(PointsDown above) {}
