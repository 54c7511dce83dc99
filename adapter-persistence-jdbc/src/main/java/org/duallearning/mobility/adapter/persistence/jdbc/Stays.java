package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.stay.Stay;
import org.duallearning.mobility.stay.StayStatus;

/** Stays. */
final class Stays extends Table<CandidacyKey, Stay> {
    Stays() {
        super(
                RecordType.STAYS,
                List.of(new KeyColumn("learner", PERSONAL), new KeyColumn("edition", PERSONAL)),
                List.of(
                        new Column<>("place", PERSONAL, Stay::place),
                        new Column<>("departed_on", PERSONAL, Stay::departedOn),
                        new Column<>("returned_on", PERSONAL, Stay::returnedOn),
                        new Column<>("status", PERSONAL, Stay::status),
                        new Column<>("reason", SPECIAL, Stay::reason),
                        new Column<>("work_days_per_week", PERSONAL, Stay::workDaysPerWeek),
                        new Column<>("lesson_days_per_week", PERSONAL, Stay::lessonDaysPerWeek),
                        new Column<>("visit_days_per_week", PERSONAL, Stay::visitDaysPerWeek)));
    }

    @Override
    Stay read(Row row) throws SQLException {
        return new Stay(
                row.required("learner", LearnerId::new),
                row.required("edition", EditionId::new),
                row.as("place", PlaceId::new),
                row.as("departed_on", LocalDate::parse),
                row.as("returned_on", LocalDate::parse),
                row.as("status", StayStatus::valueOf),
                row.text("reason"),
                row.as("work_days_per_week", BigDecimal::new),
                row.as("lesson_days_per_week", BigDecimal::new),
                row.as("visit_days_per_week", BigDecimal::new));
    }
}
