package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.evidence.RecommendationStepKey;

/** Steps of recommendations. */
final class RecommendationSteps extends Table<RecommendationStepKey, RecommendationStep> {
    RecommendationSteps() {
        super(
                RecordType.RECOMMENDATION_STEPS,
                List.of(new KeyColumn("recommendation", NONE), new KeyColumn("status", NONE)),
                List.of(
                        new Column<>("reached_on", NONE, RecommendationStep::date),
                        // Public bodies and public events.
                        new Column<>("bodies", NONE, RecommendationStep::bodies),
                        new Column<>("event", NONE, RecommendationStep::event)));
    }

    @Override
    RecommendationStep read(Row row) throws SQLException {
        return new RecommendationStep(
                new RecommendationStepKey(
                        row.required("recommendation", RecommendationId::new),
                        row.required("status", RecommendationStatus::valueOf)),
                row.text("reached_on"),
                row.text("bodies"),
                row.text("event"));
    }
}
