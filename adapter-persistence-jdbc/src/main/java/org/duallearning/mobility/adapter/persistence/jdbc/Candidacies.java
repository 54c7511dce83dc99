package org.duallearning.mobility.adapter.persistence.jdbc;

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
                List.of("learner", "edition"),
                List.of(
                        new Column<>("submitted_at", Candidacy::submittedAt),
                        new Column<>("first_country", Candidacy::firstCountry),
                        new Column<>("second_country", Candidacy::secondCountry),
                        new Column<>("own_place", Candidacy::ownPlace),
                        new Column<>("maturity_statement", Candidacy::maturityStatement),
                        new Column<>("go_with", Candidacy::goWith),
                        new Column<>("voluntary", Candidacy::voluntary),
                        new Column<>("employer_consent_on", Candidacy::employerConsentOn),
                        new Column<>("guardian_consent_on", Candidacy::guardianConsentOn),
                        new Column<>("training_days_without_agreement", Candidacy::trainingDaysWithoutAgreement),
                        new Column<>("decision", Candidacy::decision),
                        new Column<>("decision_reason", Candidacy::decisionReason),
                        new Column<>("decided_by", Candidacy::decidedBy),
                        new Column<>("decided_on", Candidacy::decidedOn)));
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
