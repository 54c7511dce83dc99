package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;

/** What stands for learners in what is kept of reports. */
final class Pseudonyms extends Table<CandidacyKey, ReportPseudonym> {
    Pseudonyms() {
        super(
                RecordType.PSEUDONYMS,
                List.of(new KeyColumn("learner", PERSONAL), new KeyColumn("edition", PERSONAL)),
                // It leads to all that the learner answered.
                List.of(new Column<>("pseudonym", SPECIAL, ReportPseudonym::pseudonym)));
    }

    @Override
    ReportPseudonym read(Row row) throws SQLException {
        return new ReportPseudonym(
                new CandidacyKey(row.required("learner", LearnerId::new), row.required("edition", EditionId::new)),
                row.text("pseudonym"));
    }
}
