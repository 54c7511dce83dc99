package org.duallearning.mobility.adapter.persistence.jdbc;

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
                List.of("reference"),
                List.of(
                        new Column<>("title", MobilityProject::title),
                        new Column<>("action", MobilityProject::action),
                        new Column<>("call_year", MobilityProject::callYear),
                        new Column<>("lead_partner", MobilityProject::leadPartner),
                        new Column<>("starts_on", MobilityProject::startsOn),
                        new Column<>("ends_on", MobilityProject::endsOn),
                        new Column<>("target_participants", MobilityProject::targetParticipants),
                        new Column<>("funding_eur", MobilityProject::fundingEur),
                        new Column<>("balance_paid_on", MobilityProject::balancePaidOn),
                        new Column<>("provenance", MobilityProject::provenance)));
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
