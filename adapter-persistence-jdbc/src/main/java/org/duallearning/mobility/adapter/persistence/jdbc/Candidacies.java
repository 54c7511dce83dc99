package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;

/** Candidacies. */
final class Candidacies extends Table<CandidacyKey, Candidacy> {
    Candidacies() {
        super(
                RecordType.CANDIDACIES,
                List.of(new KeyColumn("learner", PERSONAL), new KeyColumn("edition", PERSONAL)),
                List.of(
                        new Column<>("submitted_at", PERSONAL, Candidacy::submittedAt),
                        new Column<>("first_country", PERSONAL, Candidacy::firstCountry),
                        new Column<>("second_country", PERSONAL, Candidacy::secondCountry),
                        new Column<>("own_place", PERSONAL, Candidacy::ownPlace),
                        // What the school thinks of the learner, as yes or no: its reasons are not kept, so that it is
                        // not special.
                        new Column<>("maturity_statement", PERSONAL, Candidacy::maturityStatement),
                        new Column<>("go_with", PERSONAL, Candidacy::goWith),
                        new Column<>("voluntary", PERSONAL, Candidacy::voluntary),
                        new Column<>("employer_consent_on", PERSONAL, Candidacy::employerConsentOn),
                        new Column<>("guardian_consent_on", PERSONAL, Candidacy::guardianConsentOn),
                        new Column<>(
                                "training_days_without_agreement", PERSONAL, Candidacy::trainingDaysWithoutAgreement),
                        new Column<>("decision", PERSONAL, Candidacy::decision),
                        // A reason in somebody's own words may tell of health; so may those of pins, stays and
                        // assessments.
                        new Column<>("decision_reason", SPECIAL, Candidacy::decisionReason),
                        new Column<>("decided_by", PERSONAL, Candidacy::decidedBy),
                        new Column<>("decided_on", PERSONAL, Candidacy::decidedOn)));
    }

    @Override
    Candidacy read(Row row) throws SQLException {
        return new Candidacy(
                row.required("learner", LearnerId::new),
                row.required("edition", EditionId::new),
                row.as("submitted_at", LocalDateTime::parse),
                row.as("first_country", CountryCode::new),
                row.as("second_country", CountryCode::new),
                row.as("own_place", PlaceId::new),
                row.flag("maturity_statement"),
                row.list("go_with", LearnerId::new),
                row.flag("voluntary"),
                row.as("employer_consent_on", LocalDate::parse),
                row.as("guardian_consent_on", LocalDate::parse),
                row.integer("training_days_without_agreement"),
                row.as("decision", SelectionDecision::valueOf),
                row.text("decision_reason"),
                row.as("decided_by", DecisionRole::valueOf),
                row.as("decided_on", LocalDate::parse));
    }
}
