package org.duallearning.mobility.adapter.rest.faults;

import java.util.List;
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

/** A storage that says that it kept everything, but from the second time on keeps nothing of one action. */
final class ForgetfulStorage implements Storage {
    private final Storage sound;
    private final Action forgotten;
    private int kept;

    ForgetfulStorage(Storage sound, Action forgotten) {
        this.sound = sound;
        this.forgotten = forgotten;
    }

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
        Transaction transaction = sound.transaction(project, request, action);
        boolean forgets = action == forgotten && kept++ > 0;
        return new Transaction() {
            @Override
            public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
                return transaction.records(type);
            }

            @Override
            public AuditTrail audit() {
                return transaction.audit();
            }

            @Override
            public void keep(OnceOnly once, String answer) {
                transaction.keep(once, answer);
            }

            @Override
            public void forgetAnswers() {
                transaction.forgetAnswers();
            }

            @Override
            public void commit() {
                if (!forgets) {
                    transaction.commit();
                }
            }

            @Override
            public void close() {
                transaction.close();
            }
        };
    }

    @Override
    public void close() {
        sound.close();
    }
}
