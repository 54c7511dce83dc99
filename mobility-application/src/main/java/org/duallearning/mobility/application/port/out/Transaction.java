package org.duallearning.mobility.application.port.out;

import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;

/**
 * Changes to one project that are all kept or all dropped, each with its entry in the audit trail. Used by one thread at a time; closing
 * without commit drops them.
 */
public interface Transaction extends Snapshot {
    @Override
    <K, V> WritableRecords<K, V> records(RecordType<K, V> type);

    /**
     * Keeps an answer with the changes, to be given again to whoever repeats the request. A storage may forget it after a day.
     *
     * @throws AnsweredBefore if the caller used the key meanwhile for something else; then this must not be committed
     */
    void keep(OnceOnly once, String answer);

    /**
     * Forgets what was answered up to now, to anybody about any project: an answer may repeat what is erased, and does not say
     * about whom it is. What was asked stays known, so that nothing is done twice.
     */
    void forgetAnswers();

    /**
     * Keeps all changes, and the answer if what was asked for is done once only.
     *
     * @param request what the transaction was opened with
     * @return the answer
     */
    default <A> A commit(Request request, A answer) {
        OnceOnly once = request.once();
        if (once != null) {
            keep(once, once.text(answer));
        }
        commit();
        return answer;
    }

    /**
     * Keeps all changes. After it returns they survive a crash of process and machine, if the storage is durable.
     *
     * @throws IllegalStateException if the transaction is over, or a storage in which a call may leave half of its work behind
     *     saw one fail
     * @throws StorageException if they are not kept, or, with {@link StorageException.Reason#OUTCOME_UNKNOWN}, if nobody knows;
     *     with {@link StorageException.Reason#KEY_MISSING} if they are kept, and it could not be noted outside the storage who
     *     was erased
     */
    void commit();
}
