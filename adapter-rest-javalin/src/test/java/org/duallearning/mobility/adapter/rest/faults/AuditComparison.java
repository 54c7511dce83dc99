package org.duallearning.mobility.adapter.rest.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.audit.AuditEntry;

/** Holds the audit trail of a project against its versions, and against the writes that made them. Used by one thread. */
final class AuditComparison {
    private final StoredProject store;
    private final Map<RecordVersion, LoggedWrite> makers;
    private final String caller;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param makers the write that made each version, as far as it is known
     * @param caller in whose name everything was asked
     */
    AuditComparison(StoredProject store, Map<RecordVersion, LoggedWrite> makers, String caller) {
        this.store = store;
        this.makers = makers;
        this.caller = caller;
    }

    /** What is wrong. */
    List<Finding> findings() {
        followTheChain();
        matchEntriesAndVersions();
        compareWritesInTheirOrder();
        return List.copyOf(findings);
    }

    private void followTheChain() {
        String previous = AuditEntry.NOTHING_BEFORE;
        long number = 0;
        for (AuditEntry entry : store.audit()) {
            number++;
            if (entry.number() != number || !entry.previous().equals(previous) || !entry.isIntact(store.project())) {
                find(Flaw.BROKEN_CHAIN, "entry %d, the %dth".formatted(entry.number(), number));
            }
            previous = entry.hash();
            number = entry.number();
        }
    }

    private void matchEntriesAndVersions() {
        Set<RecordVersion> entered = new HashSet<>();
        for (AuditEntry entry : store.audit()) {
            RecordVersion version = RecordVersion.of(entry);
            LoggedWrite maker = makers.get(version);
            if (!entered.add(version)) {
                find(Flaw.ENTERED_TWICE, version);
            }
            if (!store.versions().containsKey(version)) {
                find(Flaw.ENTERED_FOR_NOTHING, version);
            }
            boolean saysSo = maker == null
                    || entry.action().equals(maker.write().action().name());
            if (!saysSo || !entry.caller().equals(caller)) {
                find(Flaw.WRONG_ENTRY, "%s: %s by %s".formatted(version, entry.action(), entry.caller()));
            }
        }
        store.versions().keySet().stream()
                .filter(version -> !entered.contains(version))
                .forEach(version -> find(Flaw.NOT_ENTERED, version));
    }

    private void compareWritesInTheirOrder() {
        Map<LoggedWrite, List<Integer>> places = new LinkedHashMap<>();
        Map<String, Long> reached = new HashMap<>();
        for (int place = 0; place < store.audit().size(); place++) {
            AuditEntry entry = store.audit().get(place);
            RecordVersion version = RecordVersion.of(entry);
            LoggedWrite maker = makers.get(version);
            if (maker != null) {
                places.computeIfAbsent(maker, write -> new ArrayList<>()).add(place);
            }
            Long before = reached.put(version.kind() + " " + version.key(), version.version());
            if (before != null && before > version.version()) {
                find(Flaw.OUT_OF_ORDER, "%s after version %d".formatted(version, before));
            }
        }
        long latestSent = Long.MIN_VALUE;
        for (Map.Entry<LoggedWrite, List<Integer>> entered : places.entrySet()) {
            LoggedWrite logged = entered.getKey();
            List<Integer> at = entered.getValue();
            if (at.get(at.size() - 1) - at.get(0) >= at.size()) {
                find(Flaw.ENTERED_APART, logged.write());
            }
            if (logged.answeredAt() < latestSent) {
                find(Flaw.OUT_OF_ORDER, "%s lies on one that was sent after its answer".formatted(logged.write()));
            }
            latestSent = Math.max(latestSent, logged.sentAt());
        }
    }

    private void find(Flaw flaw, Object about) {
        findings.add(new Finding(flaw, about.toString()));
    }
}
