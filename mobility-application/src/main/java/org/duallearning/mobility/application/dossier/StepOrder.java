package org.duallearning.mobility.application.dossier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.evidence.RecommendationStepKey;

/** Steps of recommendations that were surely taken before one that comes first on the path. Immutable. */
final class StepOrder implements RowNotes {
    private final Map<RecommendationStepKey, RecommendationStep> steps;

    private StepOrder(Map<RecommendationStepKey, RecommendationStep> steps) {
        this.steps = steps;
    }

    static RowNotes among(List<? extends Record> rows, Snapshot stored) {
        Map<RecommendationStepKey, RecommendationStep> steps = new LinkedHashMap<>();
        Stream.concat(
                        rows.stream().flatMap(row -> step((RecommendationStepRow) row).stream()),
                        stored.records(RecordType.RECOMMENDATION_STEPS).all().stream())
                .forEach(step -> steps.putIfAbsent(step.key(), step));
        return new StepOrder(steps);
    }

    /** The step that a row tells of; empty if it does not tell which. */
    private static Optional<RecommendationStep> step(RecommendationStepRow row) {
        return row.recommendation() == null
                ? Optional.empty()
                : Arrays.stream(RecommendationStatus.values())
                        .filter(status -> status.name().equals(row.status()))
                        .findFirst()
                        .map(status -> new RecommendationStep(
                                new RecommendationStepKey(new RecommendationId(row.recommendation()), status),
                                row.date(),
                                null,
                                null));
    }

    @Override
    public List<Dossier.Note> of(RowShape shape, DossierRow<?> row) {
        return step((RecommendationStepRow) row.row())
                .flatMap(step -> step.contradictedBy(steps.values())
                        .map(first -> Dossier.Note.early(
                                shape.file(),
                                row.line(),
                                "date",
                                step.date() + ", " + first.key().status() + " " + first.date())))
                .stream()
                .toList();
    }
}
