/**
 * The young people who learn by alternating school and work, and the agreements they do it under.
 *
 * <p>A {@link org.duallearning.mobility.learner.Learner} follows one {@link
 * org.duallearning.mobility.learner.DualLearningSystem} and carries a history of {@link
 * org.duallearning.mobility.learner.TrainingAgreement}s. On a given day that history gives a {@link
 * org.duallearning.mobility.learner.TrainingStatus}: under an agreement, known to have none, or unknown. The {@link
 * org.duallearning.mobility.learner.ReportingGroup} that a project reports on is derived from it, never stored.
 */
@NullMarked
package org.duallearning.mobility.learner;

import org.jspecify.annotations.NullMarked;
