package org.duallearning.mobility.adapter.cli.example;

import static org.duallearning.mobility.candidacy.SelectionDecision.REJECTED;
import static org.duallearning.mobility.candidacy.SelectionDecision.RESERVE;
import static org.duallearning.mobility.candidacy.SelectionDecision.SELECTED;
import static org.duallearning.mobility.candidacy.SelectionDecision.WITHDRAWN;
import static org.duallearning.mobility.learner.AgreementType.LEEROVEREENKOMST;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV4;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.util.ArrayList;
import java.util.List;

/**
 * Invented candidacies beside those of the participants, each for one thing that can happen: the rules refuse, doubt or lack
 * a fact, a person decides, or the candidate finds no place. Every one is complete but for what its method names. Not
 * thread-safe.
 */
final class TellingCandidacies {
    private static final String NO_PLACE = "Invented: no place was left";

    private final ExampleEdition edition;
    private final Draw draw;
    private final List<Applicant> applicants = new ArrayList<>();
    private int nextNumber;

    private TellingCandidacies(ExampleEdition edition, int firstNumber, Draw draw) {
        this.edition = edition;
        this.draw = draw;
        nextNumber = firstNumber;
    }

    static List<Applicant> of2018(int firstNumber, Draw draw) {
        TellingCandidacies candidacies = new TellingCandidacies(ExampleEdition.SPRING_2018, firstNumber, draw);
        candidacies.workTooFewHours();
        candidacies.holdAnInternshipOfAnotherSystem();
        candidacies.areTooLongWithoutAgreement();
        candidacies.sentTheFileTooLate();
        candidacies.waitForTheEmployer();
        candidacies.waitForTheGuardian();
        candidacies.standBetweenTwoApprenticeships();
        candidacies.withdrew();
        candidacies.findEveryPlaceOfTheTradeFull();
        candidacies.findNoPlaceOfTheTrade();
        candidacies.calledOff();
        return candidacies.applicants;
    }

    /** @param sharedPlace a place with one seat that one of the participants brought, and its trade */
    static List<Applicant> of2019(int firstNumber, String sharedPlace, Trade trade, Draw draw) {
        TellingCandidacies candidacies = new TellingCandidacies(ExampleEdition.SPRING_2019, firstNumber, draw);
        candidacies.areTooOld();
        candidacies.signedAnAbolishedContract();
        candidacies.doNotStateTheHours();
        candidacies.doNotStateTheAgreement();
        candidacies.takePartInThePilot();
        candidacies.workInThePreparatoryPhase();
        candidacies.areTooYoungForEveryPlaceOfTheTrade();
        candidacies.needSupportThatNobodyOffers();
        candidacies.bringAPlaceThatIsTaken(sharedPlace, trade);
        candidacies.calledOff();
        return candidacies.applicants;
    }

    private void workTooFewHours() {
        next(Trade.SHOP_ASSISTANT).in(DBSO).under(OAO, "16", "15");
    }

    private void holdAnInternshipOfAnotherSystem() {
        next(Trade.BUTCHER).in(LEERTIJD).under(SAO, "12", "8");
    }

    private void areTooLongWithoutAgreement() {
        next(Trade.COOK).in(DUAAL_SO).withoutAgreement().trainingDaysWithoutAgreement(27);
    }

    private void sentTheFileTooLate() {
        withContract(Trade.WAITER).submittedAt(edition.filesUntil().plusDays(1).atTime(9, 12));
    }

    private void waitForTheEmployer() {
        withContract(Trade.CARE_ASSISTANT).lackingEmployerConsent();
    }

    private void waitForTheGuardian() {
        withContract(Trade.BAKER).aged(17).lackingGuardianConsent();
    }

    private void standBetweenTwoApprenticeships() {
        next(Trade.BRICKLAYER)
                .in(LEERTIJD)
                .under(Terms.yearly(edition, OAO, "30", "8")
                        .endingOn(edition.departsOn().minusDays(18)));
    }

    private void withdrew() {
        withContract(Trade.OFFICE_ASSISTANT).decided(WITHDRAWN, "Invented: the learner preferred to stay at home");
    }

    private void findEveryPlaceOfTheTradeFull() {
        withContract(Trade.ELECTRICIAN).decided(RESERVE, NO_PLACE);
    }

    private void findNoPlaceOfTheTrade() {
        withContract(Trade.CAR_MECHANIC).decided(RESERVE, NO_PLACE);
    }

    private void calledOff() {
        withContract(Trade.COOK).decided(SELECTED, null);
    }

    private void areTooOld() {
        withContract(Trade.COOK).aged(26);
    }

    private void signedAnAbolishedContract() {
        next(Trade.BAKER)
                .in(LEERTIJD)
                .under(Terms.yearly(edition, LEEROVEREENKOMST, "30", "8")
                        .dated("2016-09-12", "2016-09-12", "2019-08-31"));
    }

    private void doNotStateTheHours() {
        next(Trade.SHOP_ASSISTANT).in(DUAAL_SO).under(OAO, null, "14");
    }

    private void doNotStateTheAgreement() {
        next(Trade.OFFICE_ASSISTANT).in(DBSO);
    }

    private void takePartInThePilot() {
        next(Trade.CARE_ASSISTANT).in(DUAAL_BUSO_OV4).under(OAO, "24", "14");
    }

    private void workInThePreparatoryPhase() {
        next(Trade.BRICKLAYER)
                .in(AANLOOP)
                .under(SAO, "12", "16")
                .decided(REJECTED, "Invented: the school preferred to wait a year");
    }

    private void areTooYoungForEveryPlaceOfTheTrade() {
        withContract(Trade.CARE_ASSISTANT).aged(17).decided(RESERVE, NO_PLACE);
    }

    private void needSupportThatNobodyOffers() {
        withContract(Trade.CARE_ASSISTANT).needing("SIGN_LANGUAGE").decided(RESERVE, NO_PLACE);
    }

    private void bringAPlaceThatIsTaken(String place, Trade trade) {
        withContract(trade).bringing(place).decided(RESERVE, NO_PLACE);
    }

    private Applicant withContract(Trade trade) {
        return next(trade).in(DUAAL_SO).under(OAO, "24", "14");
    }

    private Applicant next(Trade trade) {
        Applicant applicant = new Applicant(nextNumber, edition, trade, draw.oneOf(edition.schools()), draw)
                .aged(19)
                .needing(null);
        applicants.add(applicant);
        nextNumber++;
        return applicant;
    }
}
