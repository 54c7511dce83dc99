package org.duallearning.mobility.adapter.cli.example;

import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.DA_MARIBEL;
import static org.duallearning.mobility.learner.AgreementType.ILW;
import static org.duallearning.mobility.learner.AgreementType.LEEROVEREENKOMST;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV4;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duallearning.mobility.candidacy.SelectionDecision;

/**
 * The systems and agreements of the participants, with how many were in each in either edition. The sums are published: 15
 * under an internship agreement, 76 under an agreement of the second group, 5 without; the split is invented.
 */
@SuppressWarnings("ImmutableEnumChecker") // the settings hold no state
enum Situation {
    DUAL_INTERNSHIP(4, 8, a -> a.in(DUAAL_SO).under(SAO, "16", "14")),
    DUAL_SIMULATED(
            1,
            1,
            a -> a.in(DUAAL_SO).under(Terms.yearly(a.edition(), SAO, "20", "10").atSimulatedWorkplace())),
    SPECIAL_INTERNSHIP(
            0,
            1,
            a -> referred(a.in(DUAAL_BUSO_OV4).under(SAO, "16", "14"), "Invented: the school took part in the pilot")),

    DUAL_CONTRACT(5, 15, a -> a.in(DUAAL_SO).under(OAO, "24", "14")),
    DUAL_CONTRACT_OF_TWO_YEARS(
            0,
            1,
            a -> a.in(DUAAL_SO)
                    .agedAtLeast(19)
                    .enrolledFrom(LocalDate.of(2017, 9, 1))
                    .under(Terms.yearly(a.edition(), OAO, "24", "14").dated("2017-09-04", "2017-09-04", "2019-06-30"))),
    DUAL_MARIBEL(
            0,
            2,
            a -> a.in(DUAAL_SO)
                    .under(Terms.yearly(a.edition(), DA_MARIBEL, "24", "14").underSocialMaribel())),
    DUAL_SHORT_MARIBEL(
            0,
            1,
            a -> referred(
                    a.in(DUAAL_SO)
                            .under(Terms.yearly(a.edition(), DA_MARIBEL, "18", "14")
                                    .underSocialMaribel()),
                    "Invented: the trajectory counsellor accepted the hours")),
    SPECIAL_CONTRACT(
            0,
            1,
            a -> referred(a.in(DUAAL_BUSO_OV3).under(OAO, "24", "14"), "Invented: the school took part in the pilot")),
    PART_TIME_CONTRACT(12, 8, a -> a.in(DBSO).under(OAO, "22.5", "15")),
    PART_TIME_EMPLOYMENT(4, 4, a -> a.in(DBSO).under(DA, "15", "15")),
    PART_TIME_MARIBEL(
            1,
            1,
            a -> a.in(DBSO)
                    .under(Terms.yearly(a.edition(), DA_MARIBEL, "19", "15").underSocialMaribel())),
    PART_TIME_TRANSITION(
            1,
            0,
            a -> referred(
                    a.in(DBSO)
                            .agedAtLeast(18)
                            .under(Terms.yearly(a.edition(), OAO, "24", "15")
                                    .dated("2016-06-15", "2016-07-01", "2018-06-30")),
                    "Invented: the school showed the transition measure")),
    PART_TIME_LEGACY(
            1,
            0,
            a -> a.in(DBSO)
                    .agedAtLeast(18)
                    .under(Terms.yearly(a.edition(), ILW, "24", "15").dated("2016-06-20", "2016-07-01", "2018-06-30"))),
    PART_TIME_ENDING(
            1,
            1,
            a -> referred(
                    a.in(DBSO)
                            .under(Terms.yearly(a.edition(), OAO, "24", "15")
                                    .endingOn(a.edition().returnsOn().minusDays(6))),
                    "Invented: the employer promised a new agreement")),
    APPRENTICESHIP_CONTRACT(6, 7, a -> a.in(LEERTIJD).under(OAO, "30", "8")),
    APPRENTICESHIP_LEGACY(
            2,
            1,
            a -> a.in(LEERTIJD)
                    .agedAtLeast(18)
                    .under(Terms.yearly(a.edition(), LEEROVEREENKOMST, "30", "8")
                            .dated("2016-08-22", "2016-08-29", "2019-08-31"))),
    APPRENTICESHIP_INDUSTRIAL(
            1,
            0,
            a -> referred(
                    a.in(LEERTIJD)
                            .agedAtLeast(18)
                            .under(Terms.yearly(a.edition(), ILW, "30", "8")
                                    .dated("2016-06-20", "2016-07-01", "2018-06-30")),
                    "Invented: the joint committee confirmed the contract")),

    DUAL_BETWEEN(
            1,
            1,
            a -> a.in(DUAAL_SO)
                    .under(Terms.yearly(a.edition(), OAO, "24", "14")
                            .endingOn(a.edition().departsOn().minusDays(24)))
                    .trainingDaysWithoutAgreement(12)),
    PART_TIME_BETWEEN(
            1,
            0,
            a -> a.in(DBSO)
                    .aged(17)
                    .under(Terms.yearly(a.edition(), OAO, "22.5", "15")
                            .endingOn(a.edition().departsOn().minusDays(37)))),
    PART_TIME_NEWCOMER(
            0,
            1,
            a -> referred(
                    a.in(DBSO).aged(19).withoutAgreement(), "Invented: the centre showed enough work experience")),
    PREPARATORY(0, 1, a -> a.in(AANLOOP).withoutAgreement());

    private final Split participants;
    private final Consumer<Applicant> setting;

    Situation(int in2018, int in2019, Consumer<Applicant> setting) {
        this.participants = new Split(in2018, in2019);
        this.setting = setting;
    }

    /** The situation of every participant of the edition, sorted. */
    static List<Situation> of(ExampleEdition edition) {
        return Split.repeated(values(), situation -> situation.participants, edition);
    }

    /** Whether the learner may have had an agreement of the same kind in the year before. */
    boolean mayHaveHistory() {
        return this == PART_TIME_CONTRACT || this == APPRENTICESHIP_CONTRACT;
    }

    /** Gives the applicant this system and agreement, and selects. */
    void applyTo(Applicant applicant) {
        applicant.decided(SelectionDecision.SELECTED, null);
        setting.accept(applicant);
    }

    /** Selects an applicant whom the rules leave to a person. */
    private static void referred(Applicant applicant, String reason) {
        applicant.decided(SelectionDecision.SELECTED, reason);
    }
}
