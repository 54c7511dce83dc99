/**
 * What happened: who left, who came back, and where they worked.
 *
 * <p>A {@link org.duallearning.mobility.stay.Stay} is recorded for one learner in one edition. It makes the learner a
 * participant once the departure is recorded and the stay was not called off.
 */
@NullMarked
package org.duallearning.mobility.stay;

import org.jspecify.annotations.NullMarked;
