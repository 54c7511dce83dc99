/**
 * A storage in memory: for work that is thrown away, such as reading a dossier to answer one question, and for tests.
 *
 * <p>It is found under the URL {@code memory:} and passes the same contract suite as every other storage.
 */
@NullMarked
package org.duallearning.mobility.application.storage;

import org.jspecify.annotations.NullMarked;
