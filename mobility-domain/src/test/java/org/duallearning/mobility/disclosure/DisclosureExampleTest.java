package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The project as it is: 96 learners, 15 and 76 and 5 of them in a group, 41 and 55 in an edition. */
class DisclosureExampleTest {
    private static final Breakdown TOTAL = Breakdown.of("total", "all");
    private static final Breakdown GROUP = Breakdown.of("group", "SAO", "OAO", "work-seekers");
    private static final Breakdown EDITION = Breakdown.of("edition", "first", "second");
    private static final Background SIZES = Background.none()
            .withTotal(96)
            .withSize("group", "SAO", 15)
            .withSize("group", "OAO", 76)
            .withSize("group", "work-seekers", 5)
            .withSize("edition", "first", 41)
            .withSize("edition", "second", 55);

    private static List<LearnerRecord> learners(int... dissatisfied) {
        int[] sizes = {15, 76, 5};
        List<LearnerRecord> learners = new ArrayList<>();
        for (int group = 0; group < sizes.length; group++) {
            for (int i = 0; i < sizes[group]; i++) {
                int number = learners.size();
                learners.add(LearnerRecord.of(
                        "learner " + number,
                        i < dissatisfied[group] ? "no" : "yes",
                        "all",
                        GROUP.rows().get(group),
                        EDITION.rows().get(number * 41 / 96 < (number + 1) * 41 / 96 ? 0 : 1)));
            }
        }
        return learners;
    }

    private static MicroTable satisfaction(List<LearnerRecord> learners) {
        return new MicroTable("satisfied", List.of("yes", "no"), List.of(), List.of(TOTAL, GROUP, EDITION), learners);
    }

    private static ControlResult protect(Audience audience, List<LearnerRecord> learners) {
        return DisclosureControl.protect(
                List.of(satisfaction(learners)),
                audience == Audience.PUBLIC ? DisclosureRule.PUBLIC : DisclosureRule.PARTNERS,
                SIZES,
                List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "PARTNERS"})
    void whatTheFiveWorkSeekersSaidIsHiddenAndWhatAllSaidIsShown(Audience audience) {
        ControlResult result = protect(audience, learners(2, 8, 1));
        CountTable groups = result.release().table("satisfied", "group");
        CountRow workSeekers = groups.row("work-seekers");
        assertThat(workSeekers.size()).isEqualTo(Cell.Shown.exactly(5));
        assertThat(workSeekers.columns()).containsOnly(Cell.HIDDEN);
        assertThat(groups.cell(groups.total(), "yes")).isInstanceOf(Cell.Shown.class);
        assertThat(result.report().isBroken()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "PARTNERS"})
    void thatAllFiveWorkSeekersAreSatisfiedLooksLikeThatNoneIs(Audience audience) {
        CountRow all = protect(audience, learners(2, 8, 0))
                .release()
                .table("satisfied", "group")
                .row("work-seekers");
        CountRow none = protect(audience, learners(2, 8, 5))
                .release()
                .table("satisfied", "group")
                .row("work-seekers");
        assertThat(all).isEqualTo(none);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "PARTNERS"})
    void theOrderOfLearnersChangesNothing(Audience audience) {
        List<LearnerRecord> shuffled = new ArrayList<>(learners(2, 8, 1));
        Collections.shuffle(shuffled, new Random(5));
        assertThat(protect(audience, shuffled).release().tables())
                .isEqualTo(protect(audience, learners(2, 8, 1)).release().tables());
    }

    @Test
    void theOwnSchoolSeesEveryCount() {
        ControlResult result = DisclosureControl.protect(
                List.of(satisfaction(learners(2, 8, 1))), DisclosureRule.OWN_SCHOOL, SIZES, List.of());
        CountRow workSeekers = result.release().table("satisfied", "group").row("work-seekers");
        assertThat(workSeekers.columns()).containsExactly(Cell.Shown.exactly(4), Cell.Shown.exactly(1));
    }

    @Test
    void whoDidNotAnswerIsNoSecretHoweverFewTheyAre() {
        List<LearnerRecord> learners = new ArrayList<>(learners(2, 8, 1));
        for (int i = 0; i < 3; i++) {
            LearnerRecord silent = learners.get(20 + i);
            learners.set(20 + i, new LearnerRecord(silent.learner(), "no answer", silent.rows()));
        }
        MicroTable table = new MicroTable(
                "satisfied",
                List.of("yes", "no", "no answer"),
                List.of("no answer"),
                List.of(),
                List.of(TOTAL, GROUP, EDITION),
                learners);
        ControlResult result = DisclosureControl.protect(List.of(table), DisclosureRule.PARTNERS, SIZES, List.of());
        CountTable groups = result.release().table("satisfied", "group");
        assertThat(groups.cell(groups.row("OAO"), "no answer")).isEqualTo(Cell.Shown.exactly(3));
        assertThat(groups.cell(groups.row("work-seekers"), "no answer")).isEqualTo(Cell.Shown.exactly(0));
        assertThat(groups.row("work-seekers").columns().subList(0, 2)).containsOnly(Cell.HIDDEN);
        assertThat(result.report().isBroken()).isFalse();
    }

    @Test
    void aSizeThatAnotherMeasureShowsIsKnownHere() {
        Breakdown system = Breakdown.of("system", "DBSO", "dual");
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < 96; i++) {
            String answer = i < 31 || (i > 35 && i < 86) ? "yes" : "no";
            learners.add(LearnerRecord.of("learner " + i, answer, i < 36 ? "DBSO" : "dual"));
        }
        MicroTable table = new MicroTable("satisfied", List.of("yes", "no"), List.of(), List.of(system), learners);
        List<Cell> hidden = List.of(Cell.HIDDEN, Cell.HIDDEN);
        CountTable published = new CountTable(
                "satisfied",
                "system",
                table.columns(),
                List.of(),
                new CountRow("", Cell.Shown.exactly(96), hidden, List.of()),
                List.of(
                        new CountRow("DBSO", Cell.HIDDEN, List.of(Cell.Shown.exactly(31), Cell.HIDDEN), List.of()),
                        new CountRow("dual", Cell.HIDDEN, hidden, List.of())),
                1);
        Release release = new Release(1, DisclosureRule.PARTNERS, Background.none(), List.of(published));
        assertThat(Attacker.attack(List.of(new Publication(release, List.of(table))), DisclosureRule.PARTNERS)
                        .broken())
                .isNotEmpty();
        assertThat(DisclosureControl.protect(List.of(table), DisclosureRule.PARTNERS, Background.none(), List.of())
                        .release()
                        .table("satisfied", "system")
                        .row("DBSO")
                        .size())
                .isEqualTo(Cell.Shown.exactly(36));
    }

    @Test
    void aSchoolThatTakesAwayItsOwnLearnersIsNotLeftWithTheAnswerOfTheLastOne() {
        Breakdown system = Breakdown.of("system", "DBSO", "dual");
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String school = i < 19 ? "S03" : "S" + (10 + i % 5);
            learners.add(new LearnerRecord(
                    "learner " + i, i % 3 == 0 ? "no" : "yes", List.of(i < 20 ? "DBSO" : "dual"), school));
        }
        MicroTable table = new MicroTable("satisfied", List.of("yes", "no"), List.of(), List.of(system), learners);
        MicroTable withoutSchools = new MicroTable(
                "satisfied",
                table.columns(),
                List.of(),
                List.of(system),
                learners.stream()
                        .map(learner -> new LearnerRecord(learner.learner(), learner.column(), learner.rows()))
                        .toList());
        Release naive = DisclosureControl.protect(
                        List.of(withoutSchools), DisclosureRule.PARTNERS, Background.none(), List.of())
                .release();
        Release release = DisclosureControl.protect(
                        List.of(table), DisclosureRule.PARTNERS, Background.none(), List.of())
                .release();
        assertThat(naive.table("satisfied", "system").row("DBSO").columns())
                .containsExactly(Cell.Shown.exactly(13), Cell.Shown.exactly(7));
        assertThat(asSchools(naive, table).broken()).isNotEmpty();
        assertThat(release.table("satisfied", "system").row("DBSO").columns())
                .doesNotContain(Cell.Shown.exactly(13), Cell.Shown.exactly(7));
        assertThat(asSchools(release, table).broken()).isEmpty();
    }

    private static AttackReport asSchools(Release release, MicroTable table) {
        return Attacker.attackAsSchools(List.of(new Publication(release, List.of(table))), DisclosureRule.PARTNERS);
    }

    @Test
    void aSmallCountThatCanNoLongerBeZeroIsGivenAwayHoweverManyOtherValuesItHas() {
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            learners.add(LearnerRecord.of("learner " + i, i < 21 ? "yes" : "no", "all"));
        }
        MicroTable table = new MicroTable("satisfied", List.of("yes", "no"), List.of(), List.of(TOTAL), learners);
        // From 18 to 22 of 25, so that three to seven are left; and everybody knows that five would be shown.
        List<Cell> cells = List.of(new Cell.Shown(20, 18, 22), Cell.HIDDEN);
        Cell size = Cell.Shown.exactly(25);
        CountTable published = new CountTable(
                "satisfied",
                "total",
                table.columns(),
                List.of(),
                new CountRow("", size, cells, List.of()),
                List.of(new CountRow("all", size, cells, List.of())),
                1);
        Release release = new Release(1, DisclosureRule.PARTNERS, Background.none(), List.of(published));
        assertThat(Attacker.attack(List.of(new Publication(release, List.of(table))), DisclosureRule.PARTNERS)
                        .broken())
                .isNotEmpty();
    }

    @Test
    void groupsThatOverlapInAllButTwoLearnersAreCompared() {
        Breakdown system = Breakdown.of("system", "DBSO", "dual");
        Breakdown country = Breakdown.of("country", "FR", "PT");
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            learners.add(LearnerRecord.of(
                    "learner " + i,
                    i % 2 == 0 && i != 20 ? "yes" : "no",
                    i < 20 ? "DBSO" : "dual",
                    i > 0 && i < 21 ? "FR" : "PT"));
        }
        MicroTable table =
                new MicroTable("satisfied", List.of("yes", "no"), List.of(), List.of(system, country), learners);
        Release exact = DisclosureControl.protect(
                        List.of(table), DisclosureRule.OWN_SCHOOL, Background.none(), List.of())
                .release();
        Release naive = new Release(1, DisclosureRule.PARTNERS, Background.none(), exact.tables());
        assertThat(Attacker.attack(List.of(new Publication(naive, List.of(table))), DisclosureRule.PARTNERS)
                        .broken())
                .isNotEmpty();
        assertThat(DisclosureControl.protect(List.of(table), DisclosureRule.PARTNERS, Background.none(), List.of())
                        .report()
                        .broken())
                .isEmpty();
    }
}
