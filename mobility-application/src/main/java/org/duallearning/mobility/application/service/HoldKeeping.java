package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.in.KeepHolds;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.view.HoldsView;
import org.duallearning.mobility.application.view.HoldsView.HoldView;
import org.duallearning.mobility.application.view.KeptHoldView;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.LegalHold;

/** Keeps legal holds. Thread-safe. */
public final class HoldKeeping implements KeepHolds {
    private final Storage storage;

    /** Holds in this storage. */
    public HoldKeeping(Storage storage) {
        this.storage = storage;
    }

    /** Setting a hold that is on file the same way changes nothing. */
    @Override
    public Outcome set(Request request, ProjectReference project, LegalHold hold) {
        if (!storage.projects().contains(project)) {
            return new Outcome.NotFound();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.KEEP_HOLD)) {
            if (hold.learner() != null
                    && transaction
                            .records(RecordType.LEARNERS)
                            .find(hold.learner())
                            .isEmpty()) {
                return new Outcome.NotFound();
            }
            WritableRecords<HoldId, LegalHold> holds = transaction.records(RecordType.HOLDS);
            Optional<LegalHold> onFile = holds.find(hold.id()).map(Versioned::value);
            if (onFile.isPresent() && !onFile.get().equals(hold)) {
                return new Outcome.OtherOnFile(view(onFile.get()));
            }
            if (onFile.isEmpty()) {
                holds.save(hold, 0).orThrow();
            }
            return transaction.commit(request, (Outcome) new Outcome.Done(kept(project, transaction, hold)));
        }
    }

    @Override
    public Outcome lift(Request request, ProjectReference project, HoldId id, LocalDate on) {
        if (!storage.projects().contains(project)) {
            return new Outcome.NotFound();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.KEEP_HOLD)) {
            WritableRecords<HoldId, LegalHold> holds = transaction.records(RecordType.HOLDS);
            Optional<Versioned<LegalHold>> onFile = holds.find(id);
            if (onFile.isEmpty()) {
                return new Outcome.NotFound();
            }
            LegalHold hold = onFile.get().value();
            if (hold.liftedOn() != null || on.isBefore(hold.from())) {
                return new Outcome.OtherOnFile(view(hold));
            }
            LegalHold lifted = hold.lifted(on);
            holds.save(lifted, onFile.get().version()).orThrow();
            return transaction.commit(request, (Outcome) new Outcome.Done(kept(project, transaction, lifted)));
        }
    }

    @Override
    public Optional<HoldsView> holds(ProjectReference project) {
        return ProjectSnapshots.read(
                storage,
                project,
                snapshot -> new HoldsView(
                        project.value(),
                        ProjectData.provenance(snapshot),
                        snapshot.records(RecordType.HOLDS).all().stream()
                                .map(HoldKeeping::view)
                                .toList()));
    }

    private static KeptHoldView kept(ProjectReference project, Snapshot snapshot, LegalHold hold) {
        return new KeptHoldView(project.value(), ProjectData.provenance(snapshot), view(hold));
    }

    static HoldView view(LegalHold hold) {
        return new HoldView(
                hold.id().value(),
                hold.learner() == null ? null : hold.learner().value(),
                hold.reason().name(),
                hold.from(),
                hold.liftedOn());
    }
}
