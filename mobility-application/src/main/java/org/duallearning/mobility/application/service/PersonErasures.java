package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.in.ErasePerson;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.view.ErasureView;
import org.duallearning.mobility.application.view.ErasureView.FieldsView;
import org.duallearning.mobility.application.view.HeldInReportView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.retention.FieldGroup;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.RetentionSchedule;
import org.duallearning.mobility.retention.RetentionTerm;
import org.duallearning.mobility.retention.RetentionTerm.State;

/** Erases learners, each in one transaction. Thread-safe. */
public final class PersonErasures implements ErasePerson {
    private final Storage storage;
    private final PlacementPolicy policy;
    private final RetentionSchedule schedule;

    /** Erasures from this storage, as far as a schedule lets them. */
    public PersonErasures(Storage storage, PlacementPolicy policy, RetentionSchedule schedule) {
        this.storage = storage;
        this.policy = policy;
        this.schedule = schedule;
    }

    @Override
    public Outcome erase(
            Request request,
            ProjectReference project,
            LearnerId learner,
            ErasureGround ground,
            LocalDate on,
            boolean dryRun) {
        if (!storage.projects().contains(project)) {
            return new Outcome.NotFound();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.ERASE_PERSON)) {
            ProjectData data = ProjectData.of(project, transaction);
            if (!data.hasLearner(learner)) {
                return new Outcome.NotFound();
            }
            Erasure before = data.erasure(learner);
            if (before.isComplete()) {
                return new Outcome.ErasedBefore(
                        Collections.max(before.erasedOn().values()));
            }
            List<RetentionTerm> terms = new LearnerTerms(data, schedule, on).ofAll(learner);
            Set<FieldGroup> due = EnumSet.noneOf(FieldGroup.class);
            terms.stream()
                    .filter(term ->
                            term.state() == State.DUE && !before.groups().contains(term.group()))
                    .forEach(term -> due.add(term.group()));
            Erasure asked = before.asked(on, ground);
            Outcome done = new Outcome.Done(view(
                    data, asked.erased(due, on, Map.of()), terms, HoldingReports.of(learner, transaction), dryRun));
            if (dryRun) {
                return done;
            }
            if (!asked.equals(before)) {
                WritableRecords<LearnerId, Erasure> erasures = transaction.records(RecordType.ERASURES);
                erasures.save(
                                asked,
                                erasures.find(learner).map(Versioned::version).orElse(0L))
                        .orThrow();
            }
            new Erasing(project, transaction, policy, on).erase(Map.of(learner, due));
            return transaction.commit(request, done);
        }
    }

    private static ErasureView view(
            ProjectData data,
            Erasure erasure,
            List<RetentionTerm> terms,
            List<HeldInReportView> reports,
            boolean dryRun) {
        List<FieldsView> fields = new ArrayList<>();
        for (RetentionTerm term : terms) {
            LocalDate erasedOn = erasure.erasedOn().get(term.group());
            fields.add(
                    erasedOn == null
                            ? new FieldsView(
                                    term.group().name(),
                                    term.state().name(),
                                    term.on(),
                                    term.line().id(),
                                    term.line().isConfirmed(),
                                    term.holds().stream().map(HoldId::value).toList(),
                                    term.missing() == null
                                            ? null
                                            : term.missing().name())
                            : new FieldsView(
                                    term.group().name(),
                                    "ERASED",
                                    erasedOn,
                                    term.line().id(),
                                    term.line().isConfirmed(),
                                    List.of(),
                                    null));
        }
        return new ErasureView(
                data.project().reference().value(),
                data.provenance(),
                erasure.learner().value(),
                erasure.askedOn(),
                erasure.ground() == null ? null : erasure.ground().name(),
                erasure.restricts(),
                dryRun,
                fields,
                reports);
    }
}
