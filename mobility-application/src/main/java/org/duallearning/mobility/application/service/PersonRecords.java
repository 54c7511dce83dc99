package org.duallearning.mobility.application.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.view.AuditPageView.EntryView;
import org.duallearning.mobility.application.view.VersionView;
import org.duallearning.mobility.learner.LearnerId;
import org.jspecify.annotations.Nullable;

/** Reads versions of records that are about one learner, and the entries about them. Used by one thread. */
final class PersonRecords {
    private static final int PAGE = 1_000;

    /** Stands for the id of another learner. */
    private static final String OTHER = "*";

    private final Snapshot snapshot;
    private final LearnerId learner;

    /** The versions read up to now, each with its key as it may be shown. */
    private final Map<Saved, String> saved = new HashMap<>();

    private record Saved(String kind, String key, long version) {}

    PersonRecords(Snapshot snapshot, LearnerId learner) {
        this.snapshot = snapshot;
        this.learner = learner;
    }

    /** Every version of the records whose keys begin with the learner. */
    <K, V, T> List<VersionView<T>> ofLearner(RecordType<K, V> type, Function<V, T> view) {
        return versions(
                type,
                key -> type.keyParts(key).get(0).equals(learner.value()),
                value -> Optional.of(view.apply(value)));
    }

    /**
     * The versions that are about the learner of records whose keys do not say so.
     *
     * @param view shows a version, unless it is about others
     */
    <K, V, T> List<VersionView<T>> ofAny(RecordType<K, V> type, Function<V, Optional<T>> view) {
        return versions(type, any -> true, view);
    }

    private <K, V, T> List<VersionView<T>> versions(
            RecordType<K, V> type, Predicate<K> keys, Function<V, Optional<T>> view) {
        List<VersionView<T>> versions = new ArrayList<>();
        each(type, keys, (key, history) -> {
            long newest = history.get(history.size() - 1).version();
            for (Versioned<V> version : history) {
                view.apply(version.value()).ifPresent(shown -> {
                    versions.add(new VersionView<>(version.version(), version.version() == newest, shown));
                    remember(type, key, version.version());
                });
            }
        });
        return versions;
    }

    private <K> void remember(RecordType<K, ?> type, K key, long version) {
        List<String> parts = type.keyParts(key);
        List<String> shown = new ArrayList<>(parts);
        if (type.equals(RecordType.SURVEYS)) {
            shown.set(0, withoutOtherLearner(parts.get(0)));
        }
        saved.put(new Saved(type.name(), AuditEntry.keyText(parts), version), AuditEntry.keyText(shown));
    }

    /** The code of somebody, unless that is the id of another learner. */
    String withoutOtherLearner(String code) {
        boolean isOther = !code.isBlank()
                && !code.equals(learner.value())
                && snapshot.records(RecordType.LEARNERS)
                        .find(new LearnerId(code))
                        .isPresent();
        return isOther ? OTHER : code;
    }

    /** Hands over the history of every record whose key is asked for, in the order of keys. */
    <K, V> void each(RecordType<K, V> type, Predicate<K> keys, BiConsumer<K, List<Versioned<V>>> record) {
        Records<K, V> records = snapshot.records(type);
        @Nullable K after = null;
        List<Versioned<V>> page = records.pageAfter(null, PAGE);
        while (!page.isEmpty()) {
            after = type.keyOf(page.get(page.size() - 1).value());
            List<Versioned<V>> asked = page.stream()
                    .filter(newest -> keys.test(type.keyOf(newest.value())))
                    .toList();
            Map<K, List<Versioned<V>>> changed = records.histories(asked.stream()
                    .filter(newest -> newest.version() > 1)
                    .map(newest -> type.keyOf(newest.value()))
                    .toList());
            for (Versioned<V> newest : asked) {
                K key = type.keyOf(newest.value());
                record.accept(key, changed.getOrDefault(key, List.of(newest)));
            }
            page = records.pageAfter(after, PAGE);
        }
    }

    /** The entries about the versions that were read. */
    List<EntryView> audit() {
        List<EntryView> entries = new ArrayList<>();
        List<AuditEntry> page = snapshot.audit().pageAfter(AuditTrail.BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> {
                String key = saved.get(new Saved(entry.kind(), entry.key(), entry.version()));
                if (key != null) {
                    entries.add(shown(entry, key));
                }
            });
            page = snapshot.audit().pageAfter(page.get(page.size() - 1).number(), PAGE);
        }
        return entries;
    }

    private static EntryView shown(AuditEntry stored, String key) {
        EntryView entry = AnswerMapper.INSTANCE.entry(stored);
        return new EntryView(
                entry.number(),
                entry.at(),
                entry.caller(),
                entry.role(),
                entry.organisation(),
                entry.action(),
                entry.kind(),
                key,
                entry.version(),
                entry.hash());
    }
}
