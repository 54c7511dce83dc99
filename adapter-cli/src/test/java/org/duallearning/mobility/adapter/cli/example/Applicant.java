package org.duallearning.mobility.adapter.cli.example;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.jspecify.annotations.Nullable;

/**
 * An invented learner who applies for an edition. Starts as one who lacks nothing but a system and an agreement; every
 * setter changes one thing. Not thread-safe.
 */
final class Applicant {
    private final int number;
    private final ExampleEdition edition;
    private final Trade trade;
    private final String school;
    private final String employer;
    private final String schoolClass;
    private final int grade;
    private final int daysSinceBirthday;
    private final String languages;
    private final List<AgreementRow> agreements = new ArrayList<>();
    private int age;
    private @Nullable DualLearningSystem system;
    private LocalDate firstEntryOn;
    private LocalDate enrolledFrom;
    private @Nullable String supportNeeds;
    private LocalDateTime submittedAt;
    private String firstCountry;
    private @Nullable String secondCountry;
    private @Nullable String ownPlace;
    private @Nullable Boolean maturityStatement;
    private @Nullable LocalDate employerConsentOn;
    private @Nullable LocalDate guardianConsentOn;
    private @Nullable Integer trainingDaysWithoutAgreement;
    private @Nullable SelectionDecision decision;
    private @Nullable String decisionReason;

    Applicant(int number, ExampleEdition edition, Trade trade, String school, Draw draw) {
        this.number = number;
        this.edition = edition;
        this.trade = trade;
        this.school = school;
        employer = HomeOrganisations.employerId(draw);
        age = draw.between(trade.leastAge(), 20);
        daysSinceBirthday = draw.between(20, 340);
        grade = age > 16 || draw.chance(50) ? 3 : 2;
        schoolClass = (grade == 2 ? "4" : draw.oneOf(List.of("5", "6", "7"))) + draw.oneOf(List.of("A", "B"));
        firstEntryOn = edition.schoolYearStart();
        enrolledFrom = edition.schoolYearStart();
        languages =
                draw.oneOf(List.of("en:A2", "en:B1", "en:B2 fr:A2", "en:B1 fr:B1", "en:A2 de:A1", "en:B1 fr:A2 de:A2"));
        supportNeeds = draw.chance(6) ? draw.oneOf(List.of("EXTRA_COACHING", "STEP_FREE_ACCESS")) : null;
        submittedAt = draw.between(edition.filesFrom(), edition.filesUntil())
                .atTime(draw.between(8, 17), draw.between(0, 59));
        employerConsentOn = draw.between(edition.filesFrom(), edition.filesUntil());
        guardianConsentOn = draw.between(edition.filesFrom(), edition.filesUntil());
        List<Destination> wishes = draw.shuffled(List.of(Destination.values()));
        firstCountry = wishes.get(0).name();
        secondCountry = wishes.get(1).name();
    }

    Applicant in(DualLearningSystem value) {
        system = value;
        return this;
    }

    Applicant aged(int value) {
        age = value;
        return this;
    }

    Applicant agedAtLeast(int value) {
        return aged(Math.max(age, value));
    }

    Applicant enrolledFrom(LocalDate value) {
        enrolledFrom = value;
        firstEntryOn = value;
        return this;
    }

    /** Adds an agreement for the school year. */
    Applicant under(AgreementType type, @Nullable String weeklyHours, String lessonHours) {
        return under(Terms.yearly(edition, type, weeklyHours, lessonHours));
    }

    /** Adds the learner's present or last agreement; only the company of a running one consents. */
    Applicant under(Terms terms) {
        if (!terms.covers(edition.departsOn())) {
            employerConsentOn = null;
        }
        return after(terms);
    }

    /** Adds an agreement; who has one entered the system at its start at the latest. */
    Applicant after(Terms terms) {
        agreements.add(terms.row(id(), employer));
        if (terms.startsOn().isBefore(firstEntryOn)) {
            firstEntryOn = terms.startsOn();
        }
        return this;
    }

    /** States that there is no agreement from the start of the lessons on. */
    Applicant withoutAgreement() {
        agreements.add(new AgreementRow(
                id(), AgreementType.NONE.name(), null, edition.lessonsStart(), null, null, null, null, null, null));
        employerConsentOn = null;
        return this;
    }

    Applicant trainingDaysWithoutAgreement(int value) {
        trainingDaysWithoutAgreement = value;
        return this;
    }

    Applicant needing(@Nullable String support) {
        supportNeeds = support;
        return this;
    }

    Applicant wishing(String first, @Nullable String second) {
        firstCountry = first;
        secondCountry = second;
        return this;
    }

    Applicant submittedAt(LocalDateTime value) {
        submittedAt = value;
        return this;
    }

    /** Brings a place of the learner's own, with the school's statement of maturity. */
    Applicant bringing(String place) {
        ownPlace = place;
        maturityStatement = true;
        return this;
    }

    Applicant lackingEmployerConsent() {
        employerConsentOn = null;
        return this;
    }

    Applicant lackingGuardianConsent() {
        guardianConsentOn = null;
        return this;
    }

    Applicant decided(SelectionDecision value, @Nullable String reason) {
        decision = value;
        decisionReason = reason;
        return this;
    }

    String id() {
        return "L%03d".formatted(number);
    }

    ExampleEdition edition() {
        return edition;
    }

    Trade trade() {
        return trade;
    }

    int age() {
        return age;
    }

    @Nullable
    String supportNeeds() {
        return supportNeeds;
    }

    LearnerRow learnerRow() {
        return new LearnerRow(
                id(),
                "Learner",
                "Invented-%03d".formatted(number),
                edition.departsOn().minusYears(age).minusDays(daysSinceBirthday),
                "invented-%03d@example.org".formatted(number),
                null,
                school,
                schoolClass,
                grade,
                system == null ? null : system.name(),
                false,
                firstEntryOn,
                enrolledFrom,
                LocalDate.of(edition.year(), 8, 31),
                null,
                trade.words(),
                trade.iscedField(),
                languages,
                supportNeeds);
    }

    /** The agreements, oldest first. */
    List<AgreementRow> agreementRows() {
        return agreements.stream()
                .sorted(Comparator.comparing(AgreementRow::startsOn))
                .toList();
    }

    CandidacyRow candidacyRow() {
        return new CandidacyRow(
                id(),
                edition.id(),
                submittedAt,
                firstCountry,
                secondCountry,
                ownPlace,
                maturityStatement,
                null,
                true,
                employerConsentOn,
                age < 18 ? guardianConsentOn : null,
                trainingDaysWithoutAgreement,
                decision == null ? null : decision.name(),
                decisionReason,
                decisionReason == null ? null : DecisionRole.COORDINATOR.name(),
                decisionReason == null ? null : edition.decidedOn());
    }
}
