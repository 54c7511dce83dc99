package org.duallearning.mobility.adapter.persistence.jdbc;

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
                List.of("place"),
                List.of(
                        new Column<>("edition", Place::edition),
                        new Column<>("host", Place::host),
                        new Column<>("country", Place::country),
                        new Column<>("region", Place::region),
                        new Column<>("city", Place::city),
                        new Column<>("trade", Place::trade),
                        new Column<>("isced_field", Place::iscedField),
                        new Column<>("starts_on", Place::startsOn),
                        new Column<>("ends_on", Place::endsOn),
                        new Column<>("capacity", Place::capacity),
                        new Column<>("working_languages", Place::workingLanguages),
                        new Column<>("minimum_age", Place::minimumAge),
                        new Column<>("support_offered", Place::supportOffered)));
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
