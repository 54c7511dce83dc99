package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.function.Consumer;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.jspecify.annotations.Nullable;

/** Changes a project in one session. */
final class JdbcTransaction implements Transaction {
    private final Session session;
    private final Request request;
    private final Entries entries;
    private final Consumer<Boolean> afterErasing;
    /** Seals what is got ready to be saved, while the connection is used by another thread. */
    private @Nullable Sealer beside;

    /**
     * Begins.
     *
     * @param afterErasing sees to it that nobody comes back, once it is kept that somebody was erased; hears whether values were
     *     taken away
     */
    JdbcTransaction(Session session, Request request, Action action, Consumer<Boolean> afterErasing) {
        this.afterErasing = afterErasing;
        this.session = session;
        this.request = request;
        this.entries = new Entries(request, action);
    }

    @Override
    public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
        return new JdbcWritableRecords<>(session, Tables.of(type), entries, beside());
    }

    private Sealer beside() {
        Sealer sealer = beside;
        if (sealer == null) {
            sealer = session.call((handle, project) -> Sealer.on(handle).another());
            beside = sealer;
        }
        return sealer;
    }

    @Override
    public AuditTrail audit() {
        return new JdbcAuditTrail(session);
    }

    @Override
    public void keep(OnceOnly once, String answer) {
        if (!session.call((handle, project) -> KeptAnswers.insert(handle, request, once, answer))) {
            requireNew();
        }
    }

    @Override
    public void forgetAnswers() {
        session.call((handle, project) -> KeptAnswers.forget(handle));
    }

    /**
     * Sees that what is to be done once only was not done before.
     *
     * @throws AnsweredBefore if it was
     */
    void requireNew() {
        OnceOnly once = request.once();
        if (once != null) {
            session.call((handle, project) -> KeptAnswers.find(handle, request, once))
                    .ifPresent(kept -> {
                        throw new AnsweredBefore(once, kept);
                    });
        }
    }

    @Override
    public void commit() {
        if (entries.isRewritten()) {
            session.call((handle, project) -> {
                Wiping.makeDue(handle);
                return project;
            });
        }
        session.commit();
        if (entries.action().erases()) {
            afterErasing.accept(entries.isRewritten());
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
