/**
 * What every storage must do, as tests that a storage's own module runs.
 *
 * <p>A test class implements {@link org.duallearning.mobility.application.storage.contract.StorageContract} and says how to
 * make an empty storage; it inherits every test.
 */
@NullMarked
package org.duallearning.mobility.application.storage.contract;

import org.jspecify.annotations.NullMarked;
