package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

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
                List.of(new KeyColumn("learner", PERSONAL)),
                List.of(
                        new Column<>("given_name", PERSONAL, Learner::givenName),
                        new Column<>("family_name", PERSONAL, Learner::familyName),
                        new Column<>("birth_date", PERSONAL, Learner::birthDate),
                        new Column<>("email", PERSONAL, Learner::email),
                        new Column<>("phone", PERSONAL, Learner::phone),
                        new Column<>("school", PERSONAL, Learner::school),
                        new Column<>("school_class", PERSONAL, Learner::schoolClass),
                        new Column<>("grade", PERSONAL, Learner::grade),
                        // Special education (BuSO) is open to those alone who were found to need support.
                        new Column<>("system", SPECIAL, Learner::system),
                        new Column<>("se_n_se", PERSONAL, Learner::seNSe),
                        new Column<>("first_entry_on", PERSONAL, Learner::firstEntryOn),
                        new Column<>("enrolled_from", PERSONAL, Learner::enrolledFrom),
                        new Column<>("enrolled_until", PERSONAL, Learner::enrolledUntil),
                        new Column<>("graduated_on", PERSONAL, Learner::graduatedOn),
                        new Column<>("trade", PERSONAL, Learner::trade),
                        new Column<>("isced_field", PERSONAL, Learner::iscedField),
                        // Levels of foreign languages, asked for the stay: not where somebody comes from, and so not
                        // special.
                        new Column<>("languages", PERSONAL, Learner::languages),
                        new Column<>("support_needs", SPECIAL, Learner::supportNeeds)));
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
