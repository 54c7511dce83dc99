package org.duallearning.mobility.adapter.cli.example;

import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.LEEROVEREENKOMST;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV4;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What keeps a candidacy of a {@link Cohort} from being eligible; some have a remedy of one, two or three changes, some none. */
@SuppressWarnings("ImmutableEnumChecker") // the settings hold no state
enum Flaw {
    TOO_FEW_HOURS(Kind.REFUSED, a -> a.in(DUAAL_SO).under(OAO, "16", "15")),
    TOO_MANY_HOURS(Kind.REFUSED, a -> a.in(DBSO).under(DA, "24", "15")),
    INTERNSHIP_OF_ANOTHER_SYSTEM(Kind.REFUSED, a -> a.in(LEERTIJD).under(SAO, "12", "8")),
    ABOLISHED_CONTRACT(
            Kind.REFUSED,
            a -> a.in(LEERTIJD)
                    .under(Terms.yearly(a.edition(), LEEROVEREENKOMST, "30", "8")
                            .dated("2016-09-12", "2016-09-12", "2019-08-31"))),
    TOO_LONG_WITHOUT_AGREEMENT(
            Kind.REFUSED, a -> a.in(DUAAL_SO).withoutAgreement().trainingDaysWithoutAgreement(27)),
    SENT_TOO_LATE(Kind.REFUSED, a -> sentTooLate(withContract(a))),
    TOO_OLD(Kind.REFUSED, a -> withContract(a).aged(26)),
    TOO_LATE_WITH_TOO_FEW_HOURS(Kind.REFUSED, a -> sentTooLate(a.in(DUAAL_SO).under(OAO, "16", "15"))),
    TOO_LATE_WITH_TOO_FEW_HOURS_THAT_END(
            Kind.REFUSED,
            a -> sentTooLate(a.in(DUAAL_SO)
                    .under(Terms.yearly(a.edition(), OAO, "18", "14")
                            .endingOn(a.edition().returnsOn().minusDays(4))))),

    NO_EMPLOYER_CONSENT(Kind.OPEN, a -> withContract(a).lackingEmployerConsent()),
    NO_GUARDIAN_CONSENT(Kind.OPEN, a -> withContract(a).aged(17).lackingGuardianConsent()),
    NO_CONSENT_AT_ALL(
            Kind.OPEN, a -> withContract(a).aged(17).lackingEmployerConsent().lackingGuardianConsent()),
    NO_HOURS(Kind.OPEN, a -> a.in(DUAAL_SO).under(OAO, null, "14")),
    NO_AGREEMENT_ON_FILE(Kind.OPEN, a -> a.in(DBSO)),
    NO_DAYS_COUNTED(Kind.OPEN, a -> a.in(DUAAL_SO).withoutAgreement()),

    BETWEEN_TWO_APPRENTICESHIPS(
            Kind.REFERRED,
            a -> a.in(LEERTIJD)
                    .under(Terms.yearly(a.edition(), OAO, "30", "8")
                            .endingOn(a.edition().departsOn().minusDays(18)))),
    PILOT(Kind.REFERRED, a -> a.in(DUAAL_BUSO_OV4).under(OAO, "24", "14")),
    ENDING_ABROAD(
            Kind.REFERRED,
            a -> a.in(DUAAL_SO)
                    .under(Terms.yearly(a.edition(), OAO, "24", "14")
                            .endingOn(a.edition().returnsOn().minusDays(6))));

    /** What the rules say of a candidacy with a flaw. */
    enum Kind {
        REFUSED,
        OPEN,
        REFERRED
    }

    private final Kind kind;
    private final Consumer<Applicant> setting;

    Flaw(Kind kind, Consumer<Applicant> setting) {
        this.kind = kind;
        this.setting = setting;
    }

    /** All of one kind. */
    static List<Flaw> of(Kind kind) {
        return Stream.of(values()).filter(flaw -> flaw.kind == kind).toList();
    }

    /** Gives an applicant who has no system and no agreement yet this flaw, with a system and an agreement that go with it. */
    void applyTo(Applicant applicant) {
        setting.accept(applicant);
    }

    private static Applicant withContract(Applicant applicant) {
        return applicant.in(DUAAL_SO).under(OAO, "24", "14");
    }

    private static void sentTooLate(Applicant applicant) {
        applicant.submittedAt(applicant.edition().filesUntil().plusDays(3).atTime(9, 12));
    }
}
