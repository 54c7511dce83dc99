/** Who goes where, and why. */
@NullMarked
package org.duallearning.mobility.matching;

import org.jspecify.annotations.NullMarked;
