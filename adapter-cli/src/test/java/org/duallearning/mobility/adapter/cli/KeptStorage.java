package org.duallearning.mobility.adapter.cli;

import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.project.ProjectReference;

/** A storage in memory that outlives the commands that close it. */
final class KeptStorage implements Storage {
    private final Storage kept = StorageProvider.openUrl("memory:");

    @Override
    public List<ProjectReference> projects() {
        return kept.projects();
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        return kept.snapshot(project);
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        return kept.transaction(project, request, action);
    }

    @Override
    public void close() {
        // kept for the next command
    }
}
