package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.HoldReason;
import org.duallearning.mobility.retention.LegalHold;

/** Legal holds. */
final class Holds extends Table<HoldId, LegalHold> {
    Holds() {
        super(
                RecordType.HOLDS,
                List.of(new KeyColumn("hold", NONE)),
                List.of(
                        new Column<>("learner", PERSONAL, LegalHold::learner),
                        // That somebody is in a lawsuit, or was investigated, is personal.
                        new Column<>("reason", PERSONAL, LegalHold::reason),
                        new Column<>("holds_from", PERSONAL, LegalHold::from),
                        new Column<>("lifted_on", PERSONAL, LegalHold::liftedOn)));
    }

    @Override
    LegalHold read(Row row) throws SQLException {
        return new LegalHold(
                row.required("hold", HoldId::new),
                row.as("learner", LearnerId::new),
                row.required("reason", HoldReason::valueOf),
                row.required("holds_from", LocalDate::parse),
                row.as("lifted_on", LocalDate::parse));
    }
}
