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
}
