package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;

/** Recommendations. */
final class Recommendations extends Table<RecommendationId, Recommendation> {
    Recommendations() {
        super(
                RecordType.RECOMMENDATIONS,
                List.of("recommendation"),
                List.of(
                        new Column<>("title", Recommendation::title),
                        new Column<>("body", Recommendation::text),
                        new Column<>("objective", Recommendation::objective),
                        new Column<>("evidence", Recommendation::evidence)));
    }

    @Override
    Recommendation read(Row row) throws SQLException {
        return new Recommendation(
                row.required("recommendation", RecommendationId::new),
                row.text("title"),
                row.text("body"),
                row.text("objective"),
                row.list("evidence", String::valueOf));
    }
}
