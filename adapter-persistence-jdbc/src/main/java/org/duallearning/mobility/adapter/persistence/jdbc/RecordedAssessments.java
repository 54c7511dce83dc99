package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/** Assessments on record. */
final class RecordedAssessments extends Table<RecordedAssessmentKey, RecordedAssessment> {
    RecordedAssessments() {
        super(
                RecordType.RECORDED_ASSESSMENTS,
                List.of(
                        new KeyColumn("learner", PERSONAL),
                        new KeyColumn("edition", PERSONAL),
                        new KeyColumn("number", NONE)),
                List.of(
                        new Column<>("recorded_on", PERSONAL, RecordedAssessment::recordedOn),
                        // Whether the learner's own place covers the support needed is one of the facts.
                        new Column<>(
                                "facts", SPECIAL, recorded -> recorded.facts().text()),
                        new Column<>("rule_book", NONE, RecordedAssessment::ruleBook),
                        new Column<>("rule_book_fingerprint", NONE, RecordedAssessment::ruleBookFingerprint),
                        new Column<>("verdict", PERSONAL, RecordedAssessment::verdict),
                        new Column<>("decisive", PERSONAL, RecordedAssessment::decisive),
                        // A hash of facts so few that they can be guessed: as good as the facts.
                        new Column<>("fingerprint", SPECIAL, RecordedAssessment::fingerprint),
                        new Column<>("admits", PERSONAL, recorded -> of(recorded, PersonalDecision::admits)),
                        new Column<>("reason", SPECIAL, recorded -> of(recorded, PersonalDecision::reason)),
                        new Column<>("role", PERSONAL, recorded -> of(recorded, PersonalDecision::role)),
                        new Column<>("decided_on", PERSONAL, recorded -> of(recorded, PersonalDecision::decidedOn))));
    }

    private static @Nullable Object of(RecordedAssessment recorded, Column.Getter<PersonalDecision> part) {
        PersonalDecision decision = recorded.decision();
        return decision == null ? null : part.of(decision);
    }

    @Override
    RecordedAssessment read(Row row) throws SQLException {
        return new RecordedAssessment(
                new RecordedAssessmentKey(
                        new CandidacyKey(
                                row.required("learner", LearnerId::new), row.required("edition", EditionId::new)),
                        row.required("number", Integer::valueOf)),
                row.required("recorded_on", LocalDate::parse),
                row.required("facts", EligibilityFacts::parse),
                row.required("rule_book", String::valueOf),
                row.required("rule_book_fingerprint", String::valueOf),
                row.required("verdict", Verdict::valueOf),
                row.required("decisive", String::valueOf),
                row.required("fingerprint", String::valueOf),
                decision(row));
    }

    private static @Nullable PersonalDecision decision(Row row) throws SQLException {
        Boolean admits = row.flag("admits");
        return admits == null
                ? null
                : new PersonalDecision(
                        admits,
                        row.required("reason", String::valueOf),
                        row.as("role", DecisionRole::valueOf),
                        row.as("decided_on", LocalDate::parse));
    }
}
