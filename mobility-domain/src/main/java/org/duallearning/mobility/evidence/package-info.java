/**
 * What the project may claim, and to whom it was said.
 *
 * <p>{@link org.duallearning.mobility.evidence.ParticipantCounts} are the counts that a project publishes; {@link
 * org.duallearning.mobility.evidence.Recommendation} is what it advises, with each {@link
 * org.duallearning.mobility.evidence.RecommendationStep} it went through.
 *
 * <p>An {@link org.duallearning.mobility.evidence.IndicatorBook} is data: for each {@link
 * org.duallearning.mobility.evidence.Objective} what is counted, of whom, and how it is said. Given the {@link
 * org.duallearning.mobility.evidence.EvidenceRecords} of a project it answers with an {@link
 * org.duallearning.mobility.evidence.Evaluation}: every {@link org.duallearning.mobility.evidence.IndicatorValue} with the
 * {@link org.duallearning.mobility.evidence.Claim} that may be made of it. Of whoever did not answer an answer is missing and nothing is
 * guessed. {@code standard.indicators} in this package is what the makers of this program propose.
 */
@NullMarked
package org.duallearning.mobility.evidence;

import org.jspecify.annotations.NullMarked;
