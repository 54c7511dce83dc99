package org.duallearning.mobility.application.port.out;

import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Keeps the records of any number of projects. Thread-safe.
 *
 * <p>Every method may throw {@link StorageException}, and after {@link #close} throws {@link IllegalStateException}.
 */
public interface Storage extends AutoCloseable {
    /** The projects that have a record, ordered by reference. */
    List<ProjectReference> projects();

    /** Opens a project for reading. A project without records is empty, not an error. */
    Snapshot snapshot(ProjectReference project);

    /**
     * Opens a project for changing. Waits for another transaction to end, but for no more than five seconds: then the
     * storage is {@linkplain StorageException.Reason#BUSY busy}.
     *
     * @param request who asks for the change, and when
     * @param action what is done
     * @throws AnsweredBefore if it is to be done once only, and the caller gave the key before
     * @throws IllegalStateException if this thread has a transaction open: it would wait for itself
     */
    Transaction transaction(ProjectReference project, Request request, Action action);

    /**
     * Who was erased from this storage and was there again when it was opened, because an older backup was restored; empty for a
     * storage that has no backups.
     */
    default List<ErasedLearner> erasedElsewhere() {
        return List.of();
    }

    @Override
    void close();
}
