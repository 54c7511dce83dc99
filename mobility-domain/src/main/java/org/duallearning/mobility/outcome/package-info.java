/**
 * What a stay brought: answers to questions, and the activities of former participants.
 *
 * <p>A {@link org.duallearning.mobility.outcome.QuestionCatalogue} is data: for each {@link
 * org.duallearning.mobility.outcome.Question} who is asked and when, and on which {@link
 * org.duallearning.mobility.outcome.Scale}. {@code standard.questions} in this package is what the makers of this program
 * propose.
 */
@NullMarked
package org.duallearning.mobility.outcome;

import org.jspecify.annotations.NullMarked;
