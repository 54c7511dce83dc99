package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.project.Provenance;

/** The project itself. */
final class Project extends Table<ProjectReference, MobilityProject> {
    Project() {
        super(
                RecordType.PROJECT,
                List.of(new KeyColumn("reference", NONE)),
                List.of(
                        new Column<>("title", NONE, MobilityProject::title),
                        new Column<>("action", NONE, MobilityProject::action),
                        new Column<>("call_year", NONE, MobilityProject::callYear),
                        // An organisation.
                        new Column<>("lead_partner", NONE, MobilityProject::leadPartner),
                        new Column<>("starts_on", NONE, MobilityProject::startsOn),
                        new Column<>("ends_on", NONE, MobilityProject::endsOn),
                        new Column<>("target_participants", NONE, MobilityProject::targetParticipants),
                        new Column<>("funding_eur", NONE, MobilityProject::fundingEur),
                        new Column<>("balance_paid_on", NONE, MobilityProject::balancePaidOn),
                        new Column<>("provenance", NONE, MobilityProject::provenance)));
    }

    @Override
    MobilityProject read(Row row) throws SQLException {
        return new MobilityProject(
                row.required("reference", ProjectReference::new),
                row.text("title"),
                row.text("action"),
                row.integer("call_year"),
                row.text("lead_partner"),
                row.as("starts_on", LocalDate::parse),
                row.as("ends_on", LocalDate::parse),
                row.integer("target_participants"),
                row.as("funding_eur", BigDecimal::new),
                row.as("balance_paid_on", LocalDate::parse),
                row.as("provenance", Provenance::valueOf));
    }
}
