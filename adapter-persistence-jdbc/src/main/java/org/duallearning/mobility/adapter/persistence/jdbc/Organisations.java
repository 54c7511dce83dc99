package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.OrganisationKind;

/** Organisations. */
final class Organisations extends Table<OrganisationId, Organisation> {
    Organisations() {
        super(
                RecordType.ORGANISATIONS,
                List.of(new KeyColumn("organisation", NONE)),
                List.of(
                        // A business of one person bears that person's name, and a host's contact is mostly one
                        // person's.
                        new Column<>("name", PERSONAL, Organisation::name),
                        new Column<>("kind", NONE, Organisation::kind),
                        new Column<>("country", NONE, Organisation::country),
                        new Column<>("city", NONE, Organisation::city),
                        new Column<>("email", PERSONAL, Organisation::email),
                        new Column<>("phone", PERSONAL, Organisation::phone),
                        new Column<>("partner_from", NONE, Organisation::partnerFrom),
                        new Column<>("partner_until", NONE, Organisation::partnerUntil),
                        new Column<>("pic", NONE, Organisation::pic),
                        new Column<>("oid", NONE, Organisation::oid)));
    }

    @Override
    Organisation read(Row row) throws SQLException {
        return new Organisation(
                row.required("organisation", OrganisationId::new),
                row.text("name"),
                row.as("kind", OrganisationKind::valueOf),
                row.as("country", CountryCode::new),
                row.text("city"),
                row.text("email"),
                row.text("phone"),
                row.as("partner_from", LocalDate::parse),
                row.as("partner_until", LocalDate::parse),
                row.text("pic"),
                row.text("oid"));
    }
}
