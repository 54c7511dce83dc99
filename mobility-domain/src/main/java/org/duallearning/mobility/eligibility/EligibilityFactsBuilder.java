package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.jspecify.annotations.Nullable;

/**
 * Fills in {@link EligibilityFacts}, each setter named like its dossier column. Null empties the fact.
 *
 * <p>Not thread-safe.
 */
public final class EligibilityFactsBuilder {

    private final @Nullable Object[] values;
    private @Nullable AgreementStatus agreement;

    EligibilityFactsBuilder() {
        this.values = new @Nullable Object[Fact.values().length];
    }

    /** Takes the array over. */
    EligibilityFactsBuilder(AgreementStatus agreement, @Nullable Object[] values) {
        this.agreement = agreement;
        this.values = values;
    }

    /** Sets whether an agreement runs on departure; left out, it does if one of its columns is set, else that is unknown. */
    public EligibilityFactsBuilder agreement(AgreementStatus agreement) {
        this.agreement = agreement;
        return this;
    }

    /** Sets that the agreement is known to have no end. */
    public EligibilityFactsBuilder endsOpen() {
        return set(Fact.ENDS_ON, LocalDate.MAX);
    }

    /** Sets the call year of the project. */
    public EligibilityFactsBuilder callYear(@Nullable Integer callYear) {
        return set(Fact.CALL_YEAR, callYear);
    }

    /** Sets the activity type of the edition, such as {@code LM-SHORT-VET}, which is also what empty means. */
    public EligibilityFactsBuilder activity(@Nullable String activity) {
        return set(Fact.ACTIVITY, activity);
    }

    /** Sets the first day on which candidacies may be filed. */
    public EligibilityFactsBuilder filesFrom(@Nullable LocalDate filesFrom) {
        return set(Fact.FILES_FROM, filesFrom);
    }

    /** Sets the last day on which candidacies may be filed. */
    public EligibilityFactsBuilder filesUntil(@Nullable LocalDate filesUntil) {
        return set(Fact.FILES_UNTIL, filesUntil);
    }

    /** Sets the day of departure of the edition. */
    public EligibilityFactsBuilder departsOn(@Nullable LocalDate departsOn) {
        return set(Fact.DEPARTS_ON, departsOn);
    }

    /** Sets the day of return of the edition. */
    public EligibilityFactsBuilder returnsOn(@Nullable LocalDate returnsOn) {
        return set(Fact.RETURNS_ON, returnsOn);
    }

    /** Sets the learner's date of birth. */
    public EligibilityFactsBuilder birthDate(@Nullable LocalDate birthDate) {
        return set(Fact.BIRTH_DATE, birthDate);
    }

    /** Sets the system that the learner is enrolled in. */
    public EligibilityFactsBuilder system(@Nullable DualLearningSystem system) {
        return set(Fact.SYSTEM, system);
    }

    /** Sets whether the learner is in a specialising year after secondary education (secundair-na-secundair); empty is no. */
    public EligibilityFactsBuilder seNSe(@Nullable Boolean seNSe) {
        return set(Fact.SE_N_SE, seNSe);
    }

    /** Sets the grade of secondary education, 1 to 3. */
    public EligibilityFactsBuilder grade(@Nullable Integer grade) {
        return set(Fact.GRADE, grade);
    }

    /** Sets the day on which the learner first entered the system. */
    public EligibilityFactsBuilder firstEntryOn(@Nullable LocalDate firstEntryOn) {
        return set(Fact.FIRST_ENTRY_ON, firstEntryOn);
    }

    /** Sets the first day of the enrolment. */
    public EligibilityFactsBuilder enrolledFrom(@Nullable LocalDate enrolledFrom) {
        return set(Fact.ENROLLED_FROM, enrolledFrom);
    }

    /** Sets the last day of the enrolment. */
    public EligibilityFactsBuilder enrolledUntil(@Nullable LocalDate enrolledUntil) {
        return set(Fact.ENROLLED_UNTIL, enrolledUntil);
    }

    /** Sets the day of graduation; empty is not graduated. */
    public EligibilityFactsBuilder graduatedOn(@Nullable LocalDate graduatedOn) {
        return set(Fact.GRADUATED_ON, graduatedOn);
    }

    /** Sets the type of the agreement that runs on departure. */
    public EligibilityFactsBuilder type(@Nullable AgreementType type) {
        return set(Fact.TYPE, type);
    }

    /** Sets the day on which that agreement was signed. */
    public EligibilityFactsBuilder signedOn(@Nullable LocalDate signedOn) {
        return set(Fact.SIGNED_ON, signedOn);
    }

    /** Sets the first day of that agreement. */
    public EligibilityFactsBuilder startsOn(@Nullable LocalDate startsOn) {
        return set(Fact.STARTS_ON, startsOn);
    }

    /** Sets the last day of that agreement; see also {@link #endsOpen()}. */
    public EligibilityFactsBuilder endsOn(@Nullable LocalDate endsOn) {
        return set(Fact.ENDS_ON, endsOn);
    }

    /** Sets the average hours a week at the workplace, real or simulated. */
    public EligibilityFactsBuilder weeklyHours(@Nullable BigDecimal weeklyHours) {
        return set(Fact.WEEKLY_HOURS, weeklyHours);
    }

    /** Sets the hours of lessons a week. */
    public EligibilityFactsBuilder lessonHours(@Nullable BigDecimal lessonHours) {
        return set(Fact.LESSON_HOURS, lessonHours);
    }

    /** Sets whether the workplace is a simulated one. */
    public EligibilityFactsBuilder simulatedWorkplace(@Nullable Boolean simulatedWorkplace) {
        return set(Fact.SIMULATED_WORKPLACE, simulatedWorkplace);
    }

    /** Sets whether the employer has the social maribel reduction (sociale maribel). */
    public EligibilityFactsBuilder socialMaribel(@Nullable Boolean socialMaribel) {
        return set(Fact.SOCIAL_MARIBEL, socialMaribel);
    }

    /** Sets when the candidacy was filed, local time in Brussels; a bare date is the start of that day. */
    public EligibilityFactsBuilder submittedAt(@Nullable LocalDateTime submittedAt) {
        return set(Fact.SUBMITTED_AT, submittedAt);
    }

    /** Sets whether the learner found a place of their own; empty is no. */
    public EligibilityFactsBuilder ownPlace(@Nullable Boolean ownPlace) {
        return set(Fact.OWN_PLACE, ownPlace);
    }

    /** Sets whether the school declares the learner mature enough for a place of their own. */
    public EligibilityFactsBuilder maturityStatement(@Nullable Boolean maturityStatement) {
        return set(Fact.MATURITY_STATEMENT, maturityStatement);
    }

    /** Sets whether the learner goes of their own free will. */
    public EligibilityFactsBuilder voluntary(@Nullable Boolean voluntary) {
        return set(Fact.VOLUNTARY, voluntary);
    }

    /** Sets the date of the Flemish company's written consent; empty is not on file. */
    public EligibilityFactsBuilder employerConsentOn(@Nullable LocalDate employerConsentOn) {
        return set(Fact.EMPLOYER_CONSENT_ON, employerConsentOn);
    }

    /** Sets the date of the guardian's written consent; empty is not on file. */
    public EligibilityFactsBuilder guardianConsentOn(@Nullable LocalDate guardianConsentOn) {
        return set(Fact.GUARDIAN_CONSENT_ON, guardianConsentOn);
    }

    /** Sets the training days without an agreement, up to the day before departure. */
    public EligibilityFactsBuilder trainingDaysWithoutAgreement(@Nullable Integer trainingDaysWithoutAgreement) {
        return set(Fact.TRAINING_DAYS_WITHOUT_AGREEMENT, trainingDaysWithoutAgreement);
    }

    /** Sets the country of the own place, ISO 3166-1 alpha-2. */
    public EligibilityFactsBuilder ownPlaceCountry(@Nullable String ownPlaceCountry) {
        return set(Fact.OWN_PLACE_COUNTRY, ownPlaceCountry);
    }

    /** Sets whether that country has a partner of the project on departure. */
    public EligibilityFactsBuilder ownPlaceInPartnerCountry(@Nullable Boolean ownPlaceInPartnerCountry) {
        return set(Fact.OWN_PLACE_IN_PARTNER_COUNTRY, ownPlaceInPartnerCountry);
    }

    /** Sets the minimum age in years at the own place; empty is none. */
    public EligibilityFactsBuilder ownPlaceMinimumAge(@Nullable Integer ownPlaceMinimumAge) {
        return set(Fact.OWN_PLACE_MINIMUM_AGE, ownPlaceMinimumAge);
    }

    /** Sets whether the own place offers every support that the learner needs. */
    public EligibilityFactsBuilder ownPlaceCoversSupport(@Nullable Boolean ownPlaceCoversSupport) {
        return set(Fact.OWN_PLACE_COVERS_SUPPORT, ownPlaceCoversSupport);
    }

    /** Sets whether the trade there is the learner's own, a specialisation of it or complementary to it. */
    public EligibilityFactsBuilder ownPlaceTradeRelated(@Nullable Boolean ownPlaceTradeRelated) {
        return set(Fact.OWN_PLACE_TRADE_RELATED, ownPlaceTradeRelated);
    }

    /**
     * Sets any fact. Hours are kept without zeros at their end, so that 20 and 20.0 are the same.
     *
     * @throws IllegalArgumentException if the value is not of {@link Fact#type()}, is a negative number, or is a date
     *     outside the years 0 to 9999 that is not an open end
     */
    public EligibilityFactsBuilder set(Fact fact, @Nullable Object value) {
        if (value == null) {
            values[fact.index()] = null;
            return this;
        }
        if (!fact.type().isInstance(value)) {
            throw new IllegalArgumentException(
                    fact + " is " + value + "; give a " + fact.type().getSimpleName());
        }
        if (!fact.canHold(value)) {
            throw new IllegalArgumentException(fact + " is " + value + "; give "
                    + (value instanceof Number
                            ? "a number that is not negative"
                            : "a date from 0000-01-01 until 9999-12-31"));
        }
        values[fact.index()] = value instanceof BigDecimal hours ? Hours.shortest(hours) : value;
        return this;
    }

    /**
     * Sets a fact, or {@code agreement}, from text as {@link EligibilityFacts#text()} writes it.
     *
     * @param name the name of the fact, such as {@code weeklyHours}
     * @throws IllegalArgumentException if there is no such fact or the text is no value of it, naming both and what would
     *     be right
     */
    public EligibilityFactsBuilder setText(String name, String value) {
        if (name.equals("agreement")) {
            return agreement(Arrays.stream(AgreementStatus.values())
                    .filter(status -> status.name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> notAValue(name, value, "one of " + Arrays.toString(AgreementStatus.values()))));
        }
        Fact fact = Fact.ofTerm(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no fact '" + name + "'; take one of "
                        + Arrays.stream(Fact.values()).map(Fact::term).toList()));
        return set(
                fact, FactText.parse(fact, value).orElseThrow(() -> notAValue(name, value, FactText.expected(fact))));
    }

    private static IllegalArgumentException notAValue(String name, String value, String expected) {
        return new IllegalArgumentException(name + " is '" + value + "'; give " + expected);
    }

    /** Returns the facts as set so far. */
    public EligibilityFacts build() {
        return new EligibilityFacts(agreement == null ? impliedAgreement() : agreement, values.clone());
    }

    private AgreementStatus impliedAgreement() {
        return Arrays.stream(Fact.values()).anyMatch(fact -> fact.isOfAgreement() && values[fact.index()] != null)
                ? AgreementStatus.RUNNING
                : AgreementStatus.UNKNOWN;
    }
}
