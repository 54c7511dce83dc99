/**
 * One learner who applies for one edition: the centre of the work.
 *
 * <p>A {@link org.duallearning.mobility.candidacy.Candidacy} carries the wishes, the consents and the consortium's decision.
 * A {@link org.duallearning.mobility.candidacy.Pin} fixes or forbids one place for it.
 */
@NullMarked
package org.duallearning.mobility.candidacy;

import org.jspecify.annotations.NullMarked;
