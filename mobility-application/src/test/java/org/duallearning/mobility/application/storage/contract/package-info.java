/**
 * What every storage must do, as tests that a storage's own module runs: the kit for storages, in a jar of its own with the
 * classifier {@code storage-kit}.
 *
 * <p>A test class implements {@link org.duallearning.mobility.application.storage.contract.StorageContract} and says how to
 * make a storage without records; it inherits every test. For tests of one's own there are words for what is done with a
 * storage in {@link org.duallearning.mobility.application.storage.contract.StorageSource}, and records of every kind in {@link
 * org.duallearning.mobility.application.storage.contract.SampleRecords}.
 *
 * <p>Some tests let eight clients work at once, led by chance, and check what all of them saw. Three system properties say how
 * much they do: {@code storage.seconds} (2), {@code storage.races} (300) and {@code storage.seed} (another every time). Each
 * prints a line on what was done.
 *
 * <p>The kit uses the ports, the domain, JUnit and AssertJ, and nothing else. It asks only for what the ports promise: not
 * that a storage be in this process, nor how it keeps writers apart.
 */
@NullMarked
package org.duallearning.mobility.application.storage.contract;

import org.jspecify.annotations.NullMarked;
