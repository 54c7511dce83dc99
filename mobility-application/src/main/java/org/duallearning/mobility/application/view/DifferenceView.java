package org.duallearning.mobility.application.view;

import org.jspecify.annotations.Nullable;

/**
 * A recorded stay elsewhere than proposed. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param proposed the place proposed; null if none was
 * @param recorded the place of the stay; null if not recorded
 */
public record DifferenceView(
        String learner, @Nullable String proposed, @Nullable String recorded) {}
