package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.PartnerExchange;

/** Exchanges with partners. */
final class Exchanges extends Table<PartnerExchange.Key, PartnerExchange> {
    Exchanges() {
        super(
                RecordType.EXCHANGES,
                List.of(new KeyColumn("partner", NONE), new KeyColumn("school_year", NONE)),
                List.of(
                        // Numbers of learners of a whole school year.
                        new Column<>("sent", NONE, PartnerExchange::sent),
                        new Column<>("received", NONE, PartnerExchange::received)));
    }

    @Override
    PartnerExchange read(Row row) throws SQLException {
        return new PartnerExchange(
                row.required("partner", OrganisationId::new),
                row.required("school_year", String::valueOf),
                row.integer("sent"),
                row.integer("received"));
    }
}
