package org.duallearning.mobility.application.port.out;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.audit.AuditEntry;

/** Who changed the records of one project, in the order in which it was done. Nothing is ever changed or taken out. */
public interface AuditTrail {
    /** The smallest number that an entry can have in a storage that somebody tampered with. */
    long BEFORE_ALL = Long.MIN_VALUE;

    /**
     * At most {@code size} entries whose numbers come after {@code number}, in order.
     *
     * @param number the last number of the page before; {@link #BEFORE_ALL} for the first page
     * @param size at least 1
     */
    List<AuditEntry> pageAfter(long number, int size);

    /** The last entry; empty if nothing was ever changed. */
    Optional<AuditEntry> last();
}
