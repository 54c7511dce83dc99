package org.duallearning.mobility.planted.matching;

import java.util.Optional;
import org.duallearning.mobility.planted.learner.PointsUp;

/** Closes the circle. */
public record PointsDown(Optional<PointsUp> below) {}
