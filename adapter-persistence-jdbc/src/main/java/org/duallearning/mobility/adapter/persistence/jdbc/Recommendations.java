package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

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
                List.of(new KeyColumn("recommendation", NONE)),
                List.of(
                        // Texts of recommendations are written to be published.
                        new Column<>("title", NONE, Recommendation::title),
                        new Column<>("body", NONE, Recommendation::text),
                        new Column<>("objective", NONE, Recommendation::objective),
                        new Column<>("evidence", NONE, Recommendation::evidence)));
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
