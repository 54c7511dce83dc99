package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;

/** Places. */
final class Places extends Table<PlaceId, Place> {
    Places() {
        super(
                RecordType.PLACES,
                List.of(new KeyColumn("place", NONE)),
                List.of(
                        new Column<>("edition", NONE, Place::edition),
                        new Column<>("host", NONE, Place::host),
                        new Column<>("country", NONE, Place::country),
                        new Column<>("region", NONE, Place::region),
                        new Column<>("city", NONE, Place::city),
                        new Column<>("trade", NONE, Place::trade),
                        new Column<>("isced_field", NONE, Place::iscedField),
                        new Column<>("starts_on", NONE, Place::startsOn),
                        new Column<>("ends_on", NONE, Place::endsOn),
                        new Column<>("capacity", NONE, Place::capacity),
                        new Column<>("working_languages", NONE, Place::workingLanguages),
                        new Column<>("minimum_age", NONE, Place::minimumAge),
                        // Of the place, whoever needs it.
                        new Column<>("support_offered", NONE, Place::supportOffered)));
    }

    @Override
    Place read(Row row) throws SQLException {
        return new Place(
                row.required("place", PlaceId::new),
                row.as("edition", EditionId::new),
                row.as("host", OrganisationId::new),
                row.as("country", CountryCode::new),
                row.text("region"),
                row.text("city"),
                row.text("trade"),
                row.text("isced_field"),
                row.as("starts_on", LocalDate::parse),
                row.as("ends_on", LocalDate::parse),
                row.integer("capacity"),
                row.list("working_languages", String::valueOf),
                row.integer("minimum_age"),
                row.list("support_offered", String::valueOf));
    }
}
