package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;

/** Editions. */
final class Editions extends Table<EditionId, Edition> {
    Editions() {
        super(
                RecordType.EDITIONS,
                List.of("edition"),
                List.of(
                        new Column<>("activity", Edition::activity),
                        new Column<>("files_from", Edition::filesFrom),
                        new Column<>("files_until", Edition::filesUntil),
                        new Column<>("departs_on", Edition::departsOn),
                        new Column<>("returns_on", Edition::returnsOn)));
    }

    @Override
    Edition read(Row row) throws SQLException {
        return new Edition(
                row.required("edition", EditionId::new),
                row.text("activity"),
                row.as("files_from", LocalDate::parse),
                row.as("files_until", LocalDate::parse),
                row.as("departs_on", LocalDate::parse),
                row.as("returns_on", LocalDate::parse));
    }
}
