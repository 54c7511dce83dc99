package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.duallearning.mobility.application.person.PersonalType;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.FieldGroup;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/**
 * Erases fields of learners from one project, in one transaction: every version of every record that is about them. What was
 * counted stays: what a participant is counted under, and the figures of an edition that would not be what they were.
 *
 * <p>Used by one thread.
 */
final class Erasing {
    private static final int PAGE = 1_000;
    private static final Set<FieldGroup> NOT_COUNTED = EnumSet.of(FieldGroup.CONTACT);

    private final ProjectReference project;
    private final Transaction transaction;
    private final PlacementPolicy policy;
    private final LocalDate on;

    Erasing(ProjectReference project, Transaction transaction, PlacementPolicy policy, LocalDate on) {
        this.project = project;
        this.transaction = transaction;
        this.policy = policy;
        this.on = on;
    }

    /**
     * Erases.
     *
     * @param due what is to be erased of each learner
     */
    void erase(Map<LearnerId, Set<FieldGroup>> due) {
        if (due.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        ProjectData before = ProjectData.of(project, transaction);
        Map<EditionId, EditionFigures> figures = figures(before, due);
        Map<LearnerId, Erasure> erasures = new TreeMap<>(RecordType.LEARNERS.keyOrder());
        due.forEach((learner, groups) ->
                erasures.put(learner, before.erasure(learner).erased(groups, on, countedAs(before, learner))));
        PersonalType.all().forEach(type -> rewrite(type, due));
        WritableRecords<LearnerId, Erasure> kept = transaction.records(RecordType.ERASURES);
        erasures.forEach((learner, erasure) ->
                kept.save(erasure, version(kept.find(learner).orElse(null))).orThrow());
        keepFigures(figures, due);
        transaction.forgetAnswers();
    }

    private static long version(@Nullable Versioned<?> stored) {
        return stored == null ? 0 : stored.version();
    }

    private Map<EditionId, Participation> countedAs(ProjectData data, LearnerId learner) {
        Map<EditionId, Participation> counted = new HashMap<>();
        Assessor assessor = new Assessor(data, policy);
        data.staysOf(learner).stream()
                .filter(Stay::countsAsParticipant)
                .filter(stay -> data.hasEdition(stay.edition()))
                .forEach(stay -> counted.put(stay.edition(), assessor.participation(stay)));
        return counted;
    }

    /** The figures of the editions that these learners have to do with, unless they are kept. */
    private Map<EditionId, EditionFigures> figures(ProjectData data, Map<LearnerId, Set<FieldGroup>> due) {
        Assessor assessor = new Assessor(data, policy);
        Map<EditionId, EditionFigures> figures = new HashMap<>();
        due.forEach((learner, groups) -> {
            if (!NOT_COUNTED.containsAll(groups)) {
                data.editionsOf(learner).stream()
                        .filter(edition -> data.hasEdition(edition)
                                && data.figures(edition).isEmpty())
                        .forEach(edition -> figures.computeIfAbsent(
                                edition,
                                any -> EditionCount.of(data, assessor, data.edition(edition))
                                        .figures(on)));
            }
        });
        return figures;
    }

    /** Keeps figures that cannot be worked out any more. */
    private void keepFigures(Map<EditionId, EditionFigures> before, Map<LearnerId, Set<FieldGroup>> due) {
        if (before.isEmpty()) {
            return;
        }
        Map<EditionId, EditionFigures> after = figures(ProjectData.of(project, transaction), due);
        WritableRecords<EditionId, EditionFigures> kept = transaction.records(RecordType.EDITION_FIGURES);
        before.forEach((edition, figures) -> {
            if (!figures.equals(after.get(edition))) {
                kept.save(figures, 0).orThrow();
            }
        });
    }

    private <K, V> void rewrite(PersonalType<K, V> type, Map<LearnerId, Set<FieldGroup>> due) {
        Function<LearnerId, Set<FieldGroup>> erased = learner -> due.getOrDefault(learner, Set.of());
        WritableRecords<K, V> records = transaction.records(type.records());
        @Nullable K after = null;
        List<Versioned<V>> page = records.pageAfter(null, PAGE);
        while (!page.isEmpty()) {
            after = type.records().keyOf(page.get(page.size() - 1).value());
            Map<K, List<Versioned<V>>> changed = records.histories(page.stream()
                    .filter(newest -> newest.version() > 1)
                    .map(newest -> type.records().keyOf(newest.value()))
                    .toList());
            for (Versioned<V> newest : page) {
                K key = type.records().keyOf(newest.value());
                boolean isAboutThem = changed.getOrDefault(key, List.of(newest)).stream()
                        .anyMatch(
                                version -> type.about(version.value()).stream().anyMatch(due::containsKey));
                if (isAboutThem) {
                    records.rewrite(key, value -> type.erased(value, erased));
                }
            }
            page = records.pageAfter(after, PAGE);
        }
    }
}
