package org.duallearning.mobility.application.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.audit.AuditPen;
import org.duallearning.mobility.application.audit.KeptAnswer;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Rewriting;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;

/** Collects changes on copies of the maps it touches and hands them over on commit, after which nobody can change them. */
final class InMemoryTransaction implements Transaction {
    private final Lifetime lifetime = new Lifetime();
    private final Map<RecordType<?, ?>, Changing<?, ?>> touched = new HashMap<>();
    private final ProjectRecords base;
    private final AuditPen pen;
    private final Action action;
    private final List<AuditEntry> entries;
    private final Map<String, KeptAnswer> answers = new HashMap<>();
    private final Commit commit;
    private final Runnable release;
    private boolean forgetting;

    /** Takes what a transaction leaves. */
    interface Commit {
        /**
         * Keeps it.
         *
         * @param answers the answers by key
         * @param forgetting whether the answers of before are forgotten
         */
        void keep(ProjectRecords changed, Map<String, KeptAnswer> answers, boolean forgetting);
    }

    InMemoryTransaction(ProjectRecords base, AuditPen pen, Action action, Commit commit, Runnable release) {
        this.base = base;
        this.pen = pen;
        this.action = action;
        entries = new ArrayList<>(base.audit());
        this.commit = commit;
        this.release = release;
    }

    @Override
    @SuppressWarnings("unchecked") // the map keeps type and records together
    public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
        return (Changing<K, V>)
                touched.computeIfAbsent(type, any -> new Changing<>(type, new TreeMap<>(base.of(type))));
    }

    @Override
    public AuditTrail audit() {
        return new InMemoryAuditTrail(lifetime, entries);
    }

    @Override
    public void keep(OnceOnly once, String answer) {
        lifetime.requireOpen();
        answers.put(once.key(), new KeptAnswer(once.fingerprint(), answer));
    }

    @Override
    public void forgetAnswers() {
        lifetime.requireOpen();
        forgetting = true;
    }

    @Override
    public void commit() {
        lifetime.requireOpen();
        ProjectRecords changed = base;
        for (Changing<?, ?> records : touched.values()) {
            changed = records.into(changed);
        }
        if (entries.size() > base.audit().size()) {
            changed = changed.with(List.copyOf(entries));
        }
        commit.keep(changed, answers, forgetting);
        close();
    }

    @Override
    public void close() {
        if (lifetime.isOpen()) {
            lifetime.end();
            release.run();
        }
    }

    private final class Changing<K, V> extends InMemoryRecords<K, V> implements WritableRecords<K, V> {
        private final RecordType<K, V> type;
        private boolean changed;

        Changing(RecordType<K, V> type, NavigableMap<K, List<Versioned<V>>> copy) {
            super(lifetime, copy);
            this.type = type;
        }

        @Override
        public Saved save(V value, long expectedVersion) {
            K key = type.keyOf(value);
            List<Versioned<V>> before = history(key);
            if (before.size() != expectedVersion) {
                return new Saved.ChangedMeanwhile(before.size());
            }
            versions().put(key, with(before, new Versioned<>(value, expectedVersion + 1)));
            entries.add(pen.saved(type.name(), type.keyParts(key), expectedVersion + 1));
            changed = true;
            return new Saved.Stored(expectedVersion + 1);
        }

        @Override
        public int rewrite(K key, UnaryOperator<V> change) {
            List<Versioned<V>> before = history(key);
            Rewriting<K, V> rewriting = new Rewriting<>(type, action, change);
            List<Versioned<V>> after = before.stream()
                    .map(version -> new Versioned<>(rewriting.of(version.value()), version.version()))
                    .toList();
            int rewritten = 0;
            for (int i = 0; i < before.size(); i++) {
                rewritten += before.get(i).equals(after.get(i)) ? 0 : 1;
            }
            if (rewritten > 0) {
                versions().put(key, after);
                changed = true;
            }
            return rewritten;
        }

        private List<Versioned<V>> with(List<Versioned<V>> before, Versioned<V> saved) {
            if (before.isEmpty()) {
                return List.of(saved);
            }
            List<Versioned<V>> versions = new ArrayList<>(before);
            versions.add(saved);
            return List.copyOf(versions);
        }

        ProjectRecords into(ProjectRecords records) {
            return changed ? records.with(type, versions()) : records;
        }
    }
}
