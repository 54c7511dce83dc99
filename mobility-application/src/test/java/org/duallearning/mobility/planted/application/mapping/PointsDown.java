package org.duallearning.mobility.planted.application.mapping;

import java.util.Optional;
import org.duallearning.mobility.planted.application.view.PointsUp;

/** Closes the circle. */
public record PointsDown(Optional<PointsUp> made) {}
