package org.duallearning.mobility.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.ErasedLearner;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.FieldGroup;

/** Erases once more what came back with an older backup, before anybody sees it. */
public final class ErasuresAgain {
    private static final Caller PROGRAM = new Caller("mobility", Role.OPERATOR, null);

    private ErasuresAgain() {}

    /** Erases what a storage says was erased from it before. */
    public static void in(Storage storage, PlacementPolicy policy) {
        Map<ProjectReference, Map<LocalDate, Map<LearnerId, Set<FieldGroup>>>> due = new HashMap<>();
        for (ErasedLearner learner : storage.erasedElsewhere()) {
            learner.erasedOn()
                    .forEach((group, on) -> due.computeIfAbsent(learner.project(), any -> new TreeMap<>())
                            .computeIfAbsent(on, any -> new HashMap<>())
                            .computeIfAbsent(learner.learner(), any -> EnumSet.noneOf(FieldGroup.class))
                            .add(group));
        }
        due.forEach((project, byDay) ->
                erase(storage, policy, project, storage.erasedElsewhere().get(0).noticedAt(), byDay));
    }

    private static void erase(
            Storage storage,
            PlacementPolicy policy,
            ProjectReference project,
            Instant at,
            Map<LocalDate, Map<LearnerId, Set<FieldGroup>>> byDay) {
        Request request = new Request(PROGRAM, at);
        try (Transaction transaction = storage.transaction(project, request, Action.ERASE_PERSON)) {
            byDay.forEach((on, learners) -> new Erasing(project, transaction, policy, on)
                    .erase(notErased(ProjectData.of(project, transaction), learners)));
            transaction.commit();
        }
    }

    /** What another program has not erased meanwhile. */
    private static Map<LearnerId, Set<FieldGroup>> notErased(
            ProjectData data, Map<LearnerId, Set<FieldGroup>> learners) {
        Map<LearnerId, Set<FieldGroup>> left = new HashMap<>();
        learners.forEach((learner, groups) -> {
            Set<FieldGroup> open = EnumSet.copyOf(groups);
            open.removeAll(data.erasure(learner).groups());
            if (!open.isEmpty()) {
                left.put(learner, open);
            }
        });
        return left;
    }
}
