package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.application.service.RepairProject.DAY;
import static org.duallearning.mobility.application.service.RepairProject.reason;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.application.port.in.MatchEditions.Confirmation;
import org.duallearning.mobility.application.port.in.MatchEditions.RoundCheck;
import org.duallearning.mobility.application.port.in.RepairRounds.Answer;
import org.duallearning.mobility.application.port.in.RepairRounds.Choice;
import org.duallearning.mobility.application.port.in.RepairRounds.Reason;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.RepairView;
import org.duallearning.mobility.application.view.RepairView.AdmittedView;
import org.duallearning.mobility.application.view.RepairView.GoneView;
import org.duallearning.mobility.application.view.RepairView.MoveView;
import org.duallearning.mobility.application.view.RepairView.OptionView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Disruption.EditionCancelled;
import org.duallearning.mobility.matching.Disruption.HostRefusal;
import org.duallearning.mobility.matching.Disruption.PlaceLost;
import org.duallearning.mobility.matching.Disruption.SeatLost;
import org.duallearning.mobility.matching.Disruption.Withdrawal;
import org.duallearning.mobility.placement.PlaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Confirmed rounds that something comes between. */
class RoundRepairsTest {
    private static final LearnerId ANN = new LearnerId("ann");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final PlaceId P1 = new PlaceId("P1");
    private static final PlaceId P2 = new PlaceId("P2");

    @TempDir
    private Path folder;

    private RepairProject project;

    @BeforeEach
    void setUp() {
        project = new RepairProject(folder);
    }

    @AfterEach
    void tearDown() {
        project.close();
    }

    @Test
    void asLongAsNothingHappenedNobodyMoves() {
        assertThat(project.ways()).singleElement().satisfies(way -> {
            assertThat(way.moves()).isZero();
            assertThat(way.admitted()).isEmpty();
            assertThat(way.proof()).isEqualTo("CERTIFICATE");
        });
        assertThat(project.stays()).containsExactly("ann P1 PLANNED", "bob P2 PLANNED", "cas P3 PLANNED");
    }

    @Test
    void whatMatchingEverybodyAnewWouldGiveIsTheLastOption() {
        OptionView last = project.repair().options().get(1);

        assertThat(last.afresh()).isTrue();
        assertThat(last.admitted()).containsExactly(new AdmittedView("dan", "P3", 1));
        assertThat(project.kept(2).certificate()).containsEntry("kind", "prices");
        assertThat(((RoundCheck.Checked) project.check(2)).result().valid()).isTrue();
    }

    @Test
    void theSeatOfALearnerWhoWithdrewGoesToTheReserveListAndNobodyElseMoves() {
        project.decided("ann", "WITHDRAWN");

        RepairView repair = project.repair();

        assertThat(repair.gone()).containsExactly(new GoneView("ann", "P1"));
        assertThat(repair.supposed()).isFalse();
        assertThat(repair.options().get(0).moved()).isEmpty();
        assertThat(repair.options().get(0).admitted()).containsExactly(new AdmittedView("dan", "P1", 2));
    }

    @Test
    void whoIsFirstOnTheReserveListComesInThoughSomebodyElseFitsBetter() {
        OptionView fewestMoves = project.decided("ann", "WITHDRAWN").ways().get(0);

        assertThat(fewestMoves.admitted()).extracting(AdmittedView::learner).containsExactly("dan");
        assertThat(fewestMoves.unplaced()).isEqualTo(1);
    }

    @Test
    void oneMoveBuysABetterFitForTheSameLearners() {
        OptionView second = project.decided("ann", "WITHDRAWN").ways().get(1);

        assertThat(second.moved()).containsExactly(new MoveView("cas", "P3", 2, "P1", 1, false, List.of()));
        assertThat(second.admitted()).containsExactly(new AdmittedView("dan", "P3", 1));
        assertThat(second.fitOfMoved()).isEqualTo(300);
        assertThat(second.proof()).isEqualTo("CERTIFICATE");
    }

    @Test
    void aLearnerWhoHasLeftIsNotMovedForABetterFit() {
        project.departed("cas", "P3").decided("ann", "WITHDRAWN");

        RepairView repair = project.repair();

        assertThat(repair.settled()).containsExactly("cas");
        assertThat(repair.options())
                .singleElement()
                .satisfies(way -> assertThat(way.moved()).isEmpty());
    }

    @Test
    void aLearnerWhoLeftForAnotherPlaceThanProposedKeepsThatOne() {
        project.decided("ann", "WITHDRAWN").departed("cas", "P1");

        OptionView first = project.ways().get(0);

        assertThat(first.moved()).isEmpty();
        assertThat(first.admitted()).containsExactly(new AdmittedView("dan", "P3", 1));
    }

    @Test
    void theSeatOfALearnerWhoHasLeftIsNotFreeWhateverTheCandidacySays() {
        project.departed("ann", "P1").decided("ann", "WITHDRAWN");

        RepairView repair = project.repair();

        assertThat(repair.gone()).isEmpty();
        assertThat(project.ways())
                .singleElement()
                .satisfies(way -> assertThat(way.admitted()).isEmpty());
    }

    @Test
    void aLostPlaceMovesWhoWasThereAndNobodyElse() {
        project.capacity("P1", 0).capacity("P2", 2);

        OptionView first = project.ways().get(0);

        assertThat(first.moved()).containsExactly(new MoveView("ann", "P1", 1, "P2", 1, true, List.of()));
        assertThat(first.forced()).isEqualTo(1);
    }

    @Test
    void whoLosesThePlaceHearsWhatKeepsEveryOtherOne() {
        OptionView first = project.capacity("P1", 0).ways().get(0);

        assertThat(first.moved()).singleElement().satisfies(move -> {
            assertThat(move.learner()).isEqualTo("ann");
            assertThat(move.to()).isNull();
            assertThat(move.obstacles())
                    .extracting(ObstacleView::text)
                    .containsExactly("3 place(s): suitable, but full");
        });
    }

    @Test
    void aCancelledEditionLeavesNobodyWithAPlace() {
        assertThat(project.ways(new EditionCancelled()))
                .singleElement()
                .satisfies(way -> assertThat(List.of(way.placed(), way.moves(), way.forced()))
                        .containsExactly(0, 3, 3));
    }

    @Test
    void whatIsSupposedHasTheAnswerOfTheRowsThatItBecomes() {
        String withdrawal = project.repair(new Withdrawal(ANN)).inputFingerprint();
        String lost = project.repair(new Withdrawal(ANN), new PlaceLost(P2)).inputFingerprint();
        String refused = project.repair(new Withdrawal(ANN), new PlaceLost(P2), new HostRefusal(P1, BOB))
                .inputFingerprint();

        assertThat(project.decided("ann", "WITHDRAWN").repair().inputFingerprint())
                .isEqualTo(withdrawal);
        assertThat(project.repair(new Withdrawal(ANN)).supposed()).isFalse();
        assertThat(project.capacity("P2", 0).repair().inputFingerprint()).isEqualTo(lost);
        assertThat(project.pinned("bob", "P1", "HOST_REFUSED").repair().inputFingerprint())
                .isEqualTo(refused);
    }

    @Test
    void aSeatLessAtAPlaceOfOneIsThePlaceLost() {
        assertThat(project.repair(new SeatLost(P1)).inputFingerprint())
                .isEqualTo(project.repair(new PlaceLost(P1)).inputFingerprint());
    }

    @Test
    void whatIsOnlySupposedIsNotKept() {
        assertThat(project.repair(new Withdrawal(ANN)).supposed()).isTrue();
        assertThat(reason(project.keep(1, new Withdrawal(ANN)))).isEqualTo(Reason.NOT_ON_FILE);
        project.decided("ann", "WITHDRAWN");
        assertThat(project.kept(1).repairOf()).isEqualTo(1);
    }

    @Test
    void anOptionIsNotKeptOnceTheOptionsAreOthersThanWereLookedAt() {
        Choice choice =
                new Choice(1, project.decided("ann", "WITHDRAWN").repair().seen());
        project.decided("dan", "WITHDRAWN");

        assertThat(project.ways().get(0).admitted()).containsExactly(new AdmittedView("eve", "P1", 1));
        assertThat(project.keep(choice)).isEqualTo(new Answer.Refused<>(Reason.OTHER_OPTIONS, choice.seen()));
        assertThat(project.kept(1).repairOf()).isEqualTo(1);
    }

    @Test
    void whatWasSeenOfASuppositionHoldsOnceItIsOnFile() {
        String supposed = project.repair(new Withdrawal(ANN)).seen();
        project.decided("ann", "WITHDRAWN");

        assertThat(project.keep(new Choice(1, supposed))).isInstanceOf(Answer.Given.class);
    }

    @Test
    void whatWasSeenTellsApartWhoGoesWhoMovesAndWhoHasLeft() {
        assertThat(Set.of(
                        project.repair().seen(),
                        project.repair(new Withdrawal(ANN)).seen(),
                        project.repair(new Withdrawal(BOB)).seen(),
                        project.repair(new PlaceLost(P1)).seen(),
                        project.departed("cas", "P3").repair().seen()))
                .hasSize(5)
                .allSatisfy(seen -> assertThat(seen).matches("[0-9a-f]{12}"));
    }

    @Test
    void aConfirmedRepairTakesThePlaceOfTheRoundAndMovesThePlannedStays() {
        project.decided("ann", "WITHDRAWN").kept(2);

        Confirmation confirmation = project.confirm(2);

        RoundView confirmed = ((Confirmation.Confirmed) confirmation).round();
        assertThat(tuple(confirmed.status(), confirmed.repairOf(), confirmed.proposedOn(), confirmed.confirmedOn()))
                .isEqualTo(tuple("CONFIRMED", 1, DAY, DAY.plusDays(2)));
        assertThat(project.round(1).status()).isEqualTo("SUPERSEDED");
        assertThat(project.stays())
                .containsExactly("ann P1 CANCELLED", "bob P2 PLANNED", "cas P1 PLANNED", "dan P3 PLANNED");
        assertThat(project.ways().get(0).moves()).isZero();
        assertThat(project.confirm(1)).isEqualTo(new Confirmation.OtherRoundConfirmed(2));
        assertThat(project.confirm(2)).isInstanceOf(Confirmation.AlreadyConfirmed.class);
    }

    @Test
    void aRoundThatIsConfirmedAgainKeepsTheDayOfThen() {
        Confirmation again = project.confirm(1, DAY.plusDays(30));

        assertThat(((Confirmation.AlreadyConfirmed) again).round().confirmedOn())
                .isEqualTo(DAY.plusDays(1));
        assertThat(project.round(1).confirmedOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aRoundIsConfirmedNeitherBeforeItWasProposedNorBeforeTheRoundThatItRepairs() {
        project.decided("ann", "WITHDRAWN").kept(1);

        assertThat(project.confirm(2, DAY.minusDays(1))).isEqualTo(new Confirmation.BeforeProposal(DAY));
        assertThat(project.confirm(2, DAY)).isEqualTo(new Confirmation.BeforeConfirmation(1, DAY.plusDays(1)));
        assertThat(project.round(2).status()).isEqualTo("PROPOSED");
        assertThat(project.confirm(2, DAY.plusDays(1))).isInstanceOf(Confirmation.Confirmed.class);
    }

    @Test
    void aStayThatARoundCalledOffIsPlannedAgainOnceALaterRoundHasAPlaceForIt() {
        project.capacity("P1", 0).kept(1);
        project.confirm(2);
        assertThat(project.stays()).contains("ann P1 CANCELLED");
        project.capacity("P2", 4).kept(1);
        project.confirm(3);

        assertThat(project.stays()).contains("ann P2 PLANNED", "bob P2 PLANNED", "cas P3 PLANNED");
    }

    @Test
    void aStayBeyondItsPlanningIsLeftAsItIs() {
        project.departed("ann", "P1").decided("ann", "WITHDRAWN").kept(1);
        project.confirm(2);

        assertThat(project.stays()).contains("ann P1 DEPARTED");
    }

    @Test
    void aRepairIsStaleOnceRowsOrDeparturesHaveChanged() {
        project.decided("ann", "WITHDRAWN").kept(1);
        project.departed("cas", "P3");
        assertThat(project.confirm(2)).isEqualTo(new Confirmation.Stale());

        project.kept(1);
        project.capacity("P2", 2);
        assertThat(project.confirm(3)).isEqualTo(new Confirmation.Stale());
        assertThat(project.round(1).status()).isEqualTo("CONFIRMED");
    }

    @Test
    void aRepairOfARoundThatWasSupersededIsNotConfirmed() {
        project.decided("ann", "WITHDRAWN").kept(1);
        project.kept(2);
        project.confirm(2);

        assertThat(project.confirm(3)).isEqualTo(new Confirmation.OtherRoundConfirmed(2));
    }

    @Test
    void aPinSendsALearnerElsewhereWhateverWasPromised() {
        project.capacity("P2", 2).pinned("ann", "P2", "LOCKED");

        OptionView first = project.ways().get(0);

        assertThat(first.moved()).containsExactly(new MoveView("ann", "P1", 1, "P2", 1, true, List.of()));
        assertThat(first.admitted()).extracting(AdmittedView::learner).containsExactly("dan");
    }

    @Test
    void aWithdrawalOfALearnerWhoHasLeftIsRefusedByName() {
        project.departed("cas", "P3");

        assertThat(project.options(new Withdrawal(new LearnerId("cas"))))
                .isEqualTo(new Answer.Refused<>(Reason.HAS_LEFT, "cas"));
        assertThat(project.options(new HostRefusal(new PlaceId("P3"), new LearnerId("cas"))))
                .isInstanceOf(Answer.Given.class);
    }

    @Test
    void whatIsSupposedOfALearnerWhoNeitherEntersNorWasPromisedAnythingIsRefusedByName() {
        LearnerId eve = new LearnerId("eve");
        project.unwilling("eve");

        assertThat(project.options(new Withdrawal(eve))).isEqualTo(new Answer.Refused<>(Reason.NOT_ENTERED, "eve"));
        assertThat(project.options(new HostRefusal(P1, eve)))
                .isEqualTo(new Answer.Refused<>(Reason.NOT_ENTERED, "eve"));
    }

    @Test
    void aWithdrawalThatIsOnFileMayBeSupposedToo() {
        project.decided("dan", "WITHDRAWN");

        assertThat(project.repair(new Withdrawal(new LearnerId("dan"))).supposed())
                .isFalse();
    }

    @Test
    void whatCannotBeRepairedIsRefusedWithTheReason() {
        assertThat(reason(project.options(new Withdrawal(new LearnerId("zoe")))))
                .isEqualTo(Reason.UNKNOWN_LEARNER);
        assertThat(reason(project.options(new PlaceLost(new PlaceId("P9"))))).isEqualTo(Reason.UNKNOWN_PLACE);
        assertThat(reason(project.options(new HostRefusal(new PlaceId("P9"), ANN))))
                .isEqualTo(Reason.UNKNOWN_PLACE);
        assertThat(reason(project.keep(0))).isEqualTo(Reason.UNKNOWN_OPTION);
        assertThat(reason(project.keep(3))).isEqualTo(Reason.UNKNOWN_OPTION);
        assertThat(reason(project.keep(1, new SeatLost(P1)))).isEqualTo(Reason.NOT_ON_FILE);
    }
}
