/**
 * What the project may claim, and to whom it was said.
 *
 * <p>{@link org.duallearning.mobility.evidence.ParticipantCounts} are the counts that a project publishes; {@link
 * org.duallearning.mobility.evidence.Recommendation} is what it advises, with each {@link
 * org.duallearning.mobility.evidence.RecommendationStep} it went through.
 */
@NullMarked
package org.duallearning.mobility.evidence;

import org.jspecify.annotations.NullMarked;
