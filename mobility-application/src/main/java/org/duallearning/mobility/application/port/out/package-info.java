/**
 * What the use cases need from outside: a place to keep records.
 *
 * <p>A {@link org.duallearning.mobility.application.port.out.Storage} is found by its URL through a {@link
 * org.duallearning.mobility.application.port.out.StorageProvider}. It gives a {@link
 * org.duallearning.mobility.application.port.out.Snapshot} to read one project and a {@link
 * org.duallearning.mobility.application.port.out.Transaction} to change it; both hand out {@link
 * org.duallearning.mobility.application.port.out.Records} by {@link
 * org.duallearning.mobility.application.port.out.RecordType}.
 */
@NullMarked
package org.duallearning.mobility.application.port.out;

import org.jspecify.annotations.NullMarked;
