package org.duallearning.mobility.application.service;

import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.ExportPerson;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.view.PersonView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;

/** Exports what is kept about learners, each in one snapshot. Thread-safe. */
public final class PersonExports implements ExportPerson {
    private final Storage storage;

    /** Exports of what this storage holds. */
    public PersonExports(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Optional<PersonView> export(ProjectReference project, LearnerId learner, Locale language) {
        try (Snapshot snapshot = storage.snapshot(project)) {
            return snapshot.records(RecordType.LEARNERS).find(learner).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PersonFile(snapshot, learner, Phrases.in(language)).of(project));
        }
    }
}
