/**
 * What a stay brought: answers to questions, and the activities of former participants.
 */
@NullMarked
package org.duallearning.mobility.outcome;

import org.jspecify.annotations.NullMarked;
