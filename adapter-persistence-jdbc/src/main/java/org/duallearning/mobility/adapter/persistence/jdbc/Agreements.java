package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.learner.AgreementEnd;
import org.duallearning.mobility.learner.AgreementKey;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.project.OrganisationId;

/** Agreements. */
final class Agreements extends Table<AgreementKey, TrainingAgreement> {
    Agreements() {
        super(
                RecordType.AGREEMENTS,
                List.of(new KeyColumn("learner", PERSONAL), new KeyColumn("starts_on", PERSONAL)),
                List.of(
                        new Column<>("type", PERSONAL, TrainingAgreement::type),
                        new Column<>("signed_on", PERSONAL, TrainingAgreement::signedOn),
                        new Column<>("ends_on", PERSONAL, TrainingAgreement::endsOn),
                        new Column<>("weekly_hours", PERSONAL, TrainingAgreement::weeklyHours),
                        new Column<>("lesson_hours", PERSONAL, TrainingAgreement::lessonHours),
                        new Column<>("simulated_workplace", PERSONAL, TrainingAgreement::simulatedWorkplace),
                        new Column<>("social_maribel", PERSONAL, TrainingAgreement::socialMaribel),
                        new Column<>("employer", PERSONAL, TrainingAgreement::employer)));
    }

    @Override
    TrainingAgreement read(Row row) throws SQLException {
        return new TrainingAgreement(
                row.required("learner", LearnerId::new),
                row.required("starts_on", LocalDate::parse),
                row.as("type", AgreementType::valueOf),
                row.as("signed_on", LocalDate::parse),
                row.as("ends_on", AgreementEnd::parse),
                row.as("weekly_hours", BigDecimal::new),
                row.as("lesson_hours", BigDecimal::new),
                row.flag("simulated_workplace"),
                row.flag("social_maribel"),
                row.as("employer", OrganisationId::new));
    }
}
