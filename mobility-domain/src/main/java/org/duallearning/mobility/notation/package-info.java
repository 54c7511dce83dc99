/** The notation that catalogues of questions and books of indicators are written in. Not exported. */
@NullMarked
package org.duallearning.mobility.notation;

import org.jspecify.annotations.NullMarked;
