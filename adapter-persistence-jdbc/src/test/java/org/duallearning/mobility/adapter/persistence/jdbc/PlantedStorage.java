package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.project.ProjectReference;

/**
 * A storage with a defect in its transactions.
 *
 * @param sound does the work
 * @param defect what is wrong
 */
record PlantedStorage(Storage sound, Function<Supplier<Transaction>, Transaction> defect) implements Storage {
    @Override
    public List<ProjectReference> projects() {
        return sound.projects();
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        return sound.snapshot(project);
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        return defect.apply(() -> sound.transaction(project, request, action));
    }

    @Override
    public void close() {
        sound.close();
    }

    /** Passes everything on; a defect is what one of these does otherwise. */
    static class Passing implements Transaction {
        Transaction to;

        Passing(Transaction to) {
            this.to = to;
        }

        @Override
        public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
            return to.records(type);
        }

        @Override
        public AuditTrail audit() {
            return to.audit();
        }

        @Override
        public void keep(OnceOnly once, String answer) {
            to.keep(once, answer);
        }

        @Override
        public void forgetAnswers() {
            to.forgetAnswers();
        }

        @Override
        public void commit() {
            to.commit();
        }

        @Override
        public void close() {
            to.close();
        }
    }
}
