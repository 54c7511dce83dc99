package org.duallearning.mobility.application.storage;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.port.out.AuditTrail;

/** Reads entries, whose numbers are their positions, as long as the snapshot or transaction lasts. */
final class InMemoryAuditTrail implements AuditTrail {
    private final Lifetime lifetime;
    private final List<AuditEntry> entries;

    InMemoryAuditTrail(Lifetime lifetime, List<AuditEntry> entries) {
        this.lifetime = lifetime;
        this.entries = entries;
    }

    @Override
    public List<AuditEntry> pageAfter(long number, int size) {
        lifetime.requireOpen();
        if (size < 1) {
            throw new IllegalArgumentException("The page size (%s) must be at least 1.".formatted(size));
        }
        int from = (int) Math.max(0, Math.min(number, entries.size()));
        int to = (int) Math.min((long) from + size, entries.size());
        return List.copyOf(entries.subList(from, to));
    }

    @Override
    public Optional<AuditEntry> last() {
        lifetime.requireOpen();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }
}
