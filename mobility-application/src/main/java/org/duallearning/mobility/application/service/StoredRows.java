package org.duallearning.mobility.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.port.in.ExportDossier;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.view.PageView;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;

/** Gives stored records back as rows. Thread-safe. */
public final class StoredRows implements ReadRows, ExportDossier {
    private static final int HEADER_LINES = 1;

    private final Storage storage;

    /** Rows of what this storage holds. */
    public StoredRows(Storage storage) {
        this.storage = storage;
    }

    @Override
    public List<ProjectRow> projects() {
        return storage.projects().stream()
                .flatMap(project -> row(project, ProjectRow.class, List.of(project.value())).stream())
                .toList();
    }

    @Override
    public <R extends Record> Optional<PageView<R>> page(
            ProjectReference project, Class<R> row, List<String> after, int size) {
        return exists(project) ? Optional.of(page(project, DossierType.of(row), after, size)) : Optional.empty();
    }

    private <R extends Record, K, V> PageView<R> page(
            ProjectReference project, DossierType<R, K, V> type, List<String> after, int size) {
        RecordType<K, V> records = type.records();
        try (Snapshot snapshot = storage.snapshot(project)) {
            K start = after.isEmpty()
                    ? null
                    : key(records, after)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "%s is not a key of %s. Use the 'next' of the page before."
                                            .formatted(after, records)));
            List<Versioned<V>> found = snapshot.records(records).pageAfter(start, size + 1);
            List<Versioned<V>> page = found.subList(0, Math.min(size, found.size()));
            List<String> next = found.size() > size
                    ? records.keyParts(records.keyOf(page.get(size - 1).value()))
                    : List.of();
            return new PageView<>(
                    project.value(),
                    ProjectData.provenance(snapshot),
                    page.stream().map(Versioned::value).map(type.toRow()).toList(),
                    next);
        }
    }

    @Override
    public <R extends Record> Optional<R> row(ProjectReference project, Class<R> row, List<String> key) {
        return row(project, DossierType.of(row), key);
    }

    private <R extends Record, K, V> Optional<R> row(
            ProjectReference project, DossierType<R, K, V> type, List<String> parts) {
        try (Snapshot snapshot = storage.snapshot(project)) {
            return key(type.records(), parts)
                    .flatMap(key -> snapshot.records(type.records()).find(key))
                    .map(Versioned::value)
                    .map(type.toRow());
        }
    }

    /** A key given from outside; empty if the parts cannot be one. */
    private static <K> Optional<K> key(RecordType<K, ?> records, List<String> parts) {
        try {
            return Optional.of(records.parseKey(parts));
        } catch (RuntimeException notAKey) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Dossier> exportDossier(ProjectReference project) {
        if (!exists(project)) {
            return Optional.empty();
        }
        try (Snapshot snapshot = storage.snapshot(project)) {
            List<DossierSheet<?>> sheets = new ArrayList<>();
            for (DossierType<?, ?, ?> type : DossierType.all()) {
                sheets.add(sheet(type, snapshot));
            }
            return Optional.of(new Dossier(sheets, List.of(), List.of()));
        }
    }

    private static <R extends Record, K, V> DossierSheet<R> sheet(DossierType<R, K, V> type, Snapshot snapshot) {
        List<DossierRow<R>> rows = new ArrayList<>();
        for (V value : snapshot.records(type.records()).all()) {
            if (value instanceof Erasure erasure && !erasure.restricts()) {
                continue;
            }
            rows.add(new DossierRow<>(
                    rows.size() + 1 + HEADER_LINES, type.toRow().apply(value), List.of()));
        }
        return new DossierSheet<>(type.row(), rows, Set.of());
    }

    private boolean exists(ProjectReference project) {
        return storage.projects().contains(project);
    }
}
