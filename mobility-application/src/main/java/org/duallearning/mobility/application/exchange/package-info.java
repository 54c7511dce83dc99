/** Formats to messages and back. */
@NullMarked
package org.duallearning.mobility.application.exchange;

import org.jspecify.annotations.NullMarked;
