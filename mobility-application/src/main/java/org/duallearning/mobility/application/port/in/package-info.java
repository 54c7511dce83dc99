/**
 * What the system can be asked to do: one interface for each use case.
 *
 * <p>{@link org.duallearning.mobility.application.MobilityApplication} implements them. They are thread-safe. Refusals are
 * answers; a {@link org.duallearning.mobility.application.port.out.StorageException} says that the store failed.
 */
@NullMarked
package org.duallearning.mobility.application.port.in;

import org.jspecify.annotations.NullMarked;
