package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

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
                List.of(new KeyColumn("edition", NONE)),
                List.of(
                        new Column<>("activity", NONE, Edition::activity),
                        new Column<>("files_from", NONE, Edition::filesFrom),
                        new Column<>("files_until", NONE, Edition::filesUntil),
                        new Column<>("departs_on", NONE, Edition::departsOn),
                        new Column<>("returns_on", NONE, Edition::returnsOn)));
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
