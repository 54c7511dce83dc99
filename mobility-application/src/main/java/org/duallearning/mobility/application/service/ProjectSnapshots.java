package org.duallearning.mobility.application.service;

import java.util.Optional;
import java.util.function.Function;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.project.ProjectReference;

/** Reads projects that are stored. */
final class ProjectSnapshots {
    private ProjectSnapshots() {}

    /**
     * What is read of a project in a snapshot, which is closed then; empty if the storage has no record of the project.
     *
     * @param reading what is done with the snapshot
     */
    static <T> Optional<T> read(Storage storage, ProjectReference project, Function<Snapshot, T> reading) {
        if (!storage.projects().contains(project)) {
            return Optional.empty();
        }
        try (Snapshot snapshot = storage.snapshot(project)) {
            return Optional.of(reading.apply(snapshot));
        }
    }
}
