package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.application.audit.AuditCheck;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.port.in.ReadAuditTrail;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.view.AuditCheckView;
import org.duallearning.mobility.application.view.AuditPageView;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Reads the audit trails of stored projects, page by page. Thread-safe. */
public final class AuditReading implements ReadAuditTrail {
    private static final int PAGE = 1_000;

    private final Storage storage;

    /** Trails of what this storage holds. */
    public AuditReading(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Optional<AuditPageView> entries(ProjectReference project, long after, int size) {
        return ProjectSnapshots.read(storage, project, snapshot -> {
            List<AuditEntry> found = snapshot.audit().pageAfter(after, size + 1);
            List<AuditEntry> page = found.subList(0, Math.min(size, found.size()));
            return new AuditPageView(
                    project.value(),
                    ProjectData.provenance(snapshot),
                    page.stream().map(AnswerMapper.INSTANCE::entry).toList(),
                    found.size() > size ? page.get(size - 1).number() : null);
        });
    }

    @Override
    public Optional<AuditCheckView> check(ProjectReference project, AuditEnd noted) {
        return ProjectSnapshots.read(storage, project, snapshot -> {
            AuditCheck check = new AuditCheck(project, noted);
            long entries = takeEntries(check, snapshot.audit());
            RecordType.all().forEach(type -> takeRecords(check, snapshot, type));
            List<AuditCheckView.TamperingView> problems = check.problems().stream()
                    .map(AnswerMapper.INSTANCE::problem)
                    .toList();
            return new AuditCheckView(
                    project.value(),
                    ProjectData.provenance(snapshot),
                    problems.isEmpty(),
                    entries,
                    check.end().toString(),
                    problems);
        });
    }

    private static long takeEntries(AuditCheck check, AuditTrail trail) {
        long taken = 0;
        long after = AuditTrail.BEFORE_ALL;
        List<AuditEntry> page = trail.pageAfter(after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(check::entry);
            taken += page.size();
            after = page.get(page.size() - 1).number();
            page = trail.pageAfter(after, PAGE);
        }
        return taken;
    }

    private static <K, V> void takeRecords(AuditCheck check, Snapshot snapshot, RecordType<K, V> type) {
        Records<K, V> records = snapshot.records(type);
        @Nullable K after = null;
        List<Versioned<V>> page = records.pageAfter(null, PAGE);
        while (!page.isEmpty()) {
            Map<K, List<Versioned<V>>> changed = records.histories(page.stream()
                    .filter(newest -> newest.version() > 1)
                    .map(newest -> type.keyOf(newest.value()))
                    .toList());
            for (Versioned<V> newest : page) {
                after = type.keyOf(newest.value());
                List<Long> versions = changed.getOrDefault(after, List.of(newest)).stream()
                        .map(Versioned::version)
                        .toList();
                check.stored(type.name(), type.keyParts(after), versions);
            }
            page = records.pageAfter(after, PAGE);
        }
    }
}
