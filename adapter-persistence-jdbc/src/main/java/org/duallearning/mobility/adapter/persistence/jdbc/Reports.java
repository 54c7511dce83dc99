package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportHead;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;

/** Reports as they were published. */
final class Reports extends Table<ReportKey, PublishedReport> {
    private static final String HEADS = "SELECT audience, number, school, published_on FROM reports AS stored"
            + " WHERE project = ? AND version = (SELECT max(version) FROM reports WHERE project = stored.project"
            + " AND audience = stored.audience AND number = stored.number) ORDER BY audience, number";

    Reports() {
        super(
                RecordType.REPORTS,
                List.of(new KeyColumn("audience", NONE), new KeyColumn("number", NONE)),
                List.of(
                        new Column<>("school", NONE, PublishedReport::school),
                        new Column<>("published_on", NONE, PublishedReport::publishedOn),
                        // Systems of single learners, who may need support, and their answers.
                        new Column<>("extract", SPECIAL, PublishedReport::extract),
                        // The report of a school tells of few learners.
                        new Column<>("document", SPECIAL, PublishedReport::document)));
    }

    /** The heads, in the order of keys; what is sealed is not opened. */
    static List<ReportHead> heads(Handle handle, ProjectReference project) {
        if (!Codec.keeps(project.value())) {
            return List.of();
        }
        return handle.select(HEADS, project.value())
                .map((results, context) -> new ReportHead(
                        new ReportKey(results.getString("audience"), Integer.parseInt(results.getString("number"))),
                        Optional.ofNullable(results.getString("school"))
                                .map(OrganisationId::new)
                                .orElse(null),
                        LocalDate.parse(results.getString("published_on"))))
                .list();
    }

    @Override
    PublishedReport read(Row row) throws SQLException {
        return new PublishedReport(
                new ReportKey(row.required("audience", String::valueOf), row.required("number", Integer::valueOf)),
                row.as("school", OrganisationId::new),
                row.required("published_on", LocalDate::parse),
                row.required("extract", String::valueOf),
                row.required("document", String::valueOf));
    }
}
