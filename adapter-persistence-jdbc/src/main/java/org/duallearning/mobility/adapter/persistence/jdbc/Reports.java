package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.project.OrganisationId;

/** Reports as they were published. */
final class Reports extends Table<ReportKey, PublishedReport> {
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
