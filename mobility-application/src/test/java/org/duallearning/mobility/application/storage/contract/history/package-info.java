/**
 * Whether what clients saw of a storage could have come of one transaction after another.
 *
 * <p>Clients append numbers to lists, each number once, and read lists; {@link
 * org.duallearning.mobility.application.storage.contract.history.Observation} holds what one of them saw of one transaction.
 * A list that was read shows the order in which it was written, and with it which transaction came before which. {@link
 * org.duallearning.mobility.application.storage.contract.history.HistoryChecker} follows that and names every {@link
 * org.duallearning.mobility.application.storage.contract.history.Anomaly}, in the way of Elle (Kingsbury and Alvaro, 2020).
 */
@NullMarked
package org.duallearning.mobility.application.storage.contract.history;

import org.jspecify.annotations.NullMarked;
