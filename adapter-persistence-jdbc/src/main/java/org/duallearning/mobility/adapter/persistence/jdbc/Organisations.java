package org.duallearning.mobility.adapter.persistence.jdbc;

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
                List.of("organisation"),
                List.of(
                        new Column<>("name", Organisation::name),
                        new Column<>("kind", Organisation::kind),
                        new Column<>("country", Organisation::country),
                        new Column<>("city", Organisation::city),
                        new Column<>("email", Organisation::email),
                        new Column<>("phone", Organisation::phone),
                        new Column<>("partner_from", Organisation::partnerFrom),
                        new Column<>("partner_until", Organisation::partnerUntil),
                        new Column<>("pic", Organisation::pic),
                        new Column<>("oid", Organisation::oid)));
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
