package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LanguageSkill;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.OrganisationId;

/** Learners. */
final class Learners extends Table<LearnerId, Learner> {
    Learners() {
        super(
                RecordType.LEARNERS,
                List.of("learner"),
                List.of(
                        new Column<>("given_name", Learner::givenName),
                        new Column<>("family_name", Learner::familyName),
                        new Column<>("birth_date", Learner::birthDate),
                        new Column<>("email", Learner::email),
                        new Column<>("phone", Learner::phone),
                        new Column<>("school", Learner::school),
                        new Column<>("school_class", Learner::schoolClass),
                        new Column<>("grade", Learner::grade),
                        new Column<>("system", Learner::system),
                        new Column<>("se_n_se", Learner::seNSe),
                        new Column<>("first_entry_on", Learner::firstEntryOn),
                        new Column<>("enrolled_from", Learner::enrolledFrom),
                        new Column<>("enrolled_until", Learner::enrolledUntil),
                        new Column<>("graduated_on", Learner::graduatedOn),
                        new Column<>("trade", Learner::trade),
                        new Column<>("isced_field", Learner::iscedField),
                        new Column<>("languages", Learner::languages),
                        new Column<>("support_needs", Learner::supportNeeds)));
    }

    @Override
    Learner read(Row row) throws SQLException {
        return new Learner(
                row.required("learner", LearnerId::new),
                row.text("given_name"),
                row.text("family_name"),
                row.as("birth_date", LocalDate::parse),
                row.text("email"),
                row.text("phone"),
                row.as("school", OrganisationId::new),
                row.text("school_class"),
                row.integer("grade"),
                row.as("system", DualLearningSystem::valueOf),
                Boolean.TRUE.equals(row.flag("se_n_se")),
                row.as("first_entry_on", LocalDate::parse),
                row.as("enrolled_from", LocalDate::parse),
                row.as("enrolled_until", LocalDate::parse),
                row.as("graduated_on", LocalDate::parse),
                row.text("trade"),
                row.text("isced_field"),
                row.list("languages", LanguageSkill::parse),
                row.list("support_needs", String::valueOf));
    }
}
