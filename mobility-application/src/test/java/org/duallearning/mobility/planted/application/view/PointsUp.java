package org.duallearning.mobility.planted.application.view;

import org.duallearning.mobility.planted.application.mapping.PointsDown;

/** Knows who makes it. */
public record PointsUp(PointsDown maker) {}
