/**
 * Shows that an answer of success means that the change and its audit entry are stored together and stay stored, whatever
 * becomes of the server, and that any other answer means that nothing happened.
 *
 * <p>{@link org.duallearning.mobility.adapter.rest.faults.Client}s write to a real server until it is killed, and keep a {@link
 * org.duallearning.mobility.adapter.rest.faults.WriteLog} of what they sent and were answered; a {@link
 * org.duallearning.mobility.adapter.rest.faults.Comparison} then holds that against the {@link
 * org.duallearning.mobility.adapter.rest.faults.StoredProject}.
 */
@NullMarked
package org.duallearning.mobility.adapter.rest.faults;

import org.jspecify.annotations.NullMarked;
