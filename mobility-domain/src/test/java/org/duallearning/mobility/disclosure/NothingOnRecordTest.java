package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That nothing is on record of anybody is no secret: whoever has read it knows it when something is. */
class NothingOnRecordTest {
    private static final List<String> COLUMNS = List.of("yes", "no");
    private static final Breakdown ALL = Breakdown.of("project", "all");

    @Test
    void thatNobodyIsOnRecordIsShownThoughItIsFew() {
        CountTable table = protect(nothing(20), List.of()).release().tables().get(0);
        assertThat(table.isUnanswered()).isTrue();
        assertThat(table.cell(table.total(), "yes")).isEqualTo(Cell.Shown.exactly(0));
    }

    @Test
    void aQuestionThatNobodyAnsweredIsAlike() {
        MicroTable measure = new MicroTable(
                "happy", List.of("yes", "no", "none"), List.of("none"), List.of(), List.of(ALL), learners(20, "none"));
        CountTable table = protect(measure, List.of()).release().tables().get(0);
        assertThat(table.isUnanswered()).isTrue();
        assertThat(table.total().columns().subList(0, 2)).containsOnly(Cell.Shown.exactly(0));
    }

    @Test
    void whoeverIsNewAndDidNothingIsNotFoundOutAmongThoseWhoDid() {
        List<LearnerRecord> learners = new ArrayList<>(learners(15, "no"));
        for (int i = 15; i < 20; i++) {
            learners.add(LearnerRecord.of("learner " + i, "yes", "all"));
        }
        learners.add(LearnerRecord.of("learner 20", "no", "all"));
        MicroTable something = new MicroTable("ambassadors", COLUMNS, List.of(), List.of(ALL), learners);

        CountTable alone = protect(something, List.of()).release().tables().get(0);
        CountTable after = protect(
                        something, List.of(protect(nothing(20), List.of()).publication()))
                .release()
                .tables()
                .get(0);
        assertThat(alone.total().columns()).containsExactly(Cell.Shown.exactly(5), Cell.Shown.exactly(16));
        assertThat(after.origin()).isEqualTo(2);
        assertThat(after.total().columns()).containsOnly(Cell.HIDDEN);
    }

    @Test
    void whoDidNothingBeforeIsNoLessASecretAmongThoseWhoMayHaveDoneSomethingSince() {
        List<LearnerRecord> before = new ArrayList<>();
        List<LearnerRecord> now = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String[] rows = {i < 20 ? "A" : "other", i < 23 ? "B" : "other"};
            before.add(LearnerRecord.of("learner " + i, "no", rows));
            now.add(LearnerRecord.of("learner " + i, i < 12 || i >= 40 ? "yes" : "no", rows));
        }
        List<Breakdown> breakdowns = List.of(Breakdown.of("one", "A", "other"), Breakdown.of("two", "B", "other"));
        MicroTable something = new MicroTable("ambassadors", COLUMNS, List.of(), List.of(), breakdowns, now);
        MicroTable nothing = new MicroTable("ambassadors", COLUMNS, COLUMNS, List.of(), breakdowns, before);

        List<CountTable> alone = protect(something, List.of()).release().tables();
        List<CountTable> after = protect(
                        something, List.of(protect(nothing, List.of()).publication()))
                .release()
                .tables();
        assertThat(after).allMatch(table -> table.origin() == 2);
        for (List<CountTable> tables : List.of(alone, after)) {
            assertThat(List.of(
                            tables.get(0).row("A").columns().get(1),
                            tables.get(1).row("B").columns().get(1)))
                    .as("8 and 11, of whom 3 are in one only")
                    .contains(Cell.HIDDEN);
        }
    }

    @Test
    void thatSomethingIsOnRecordIsKnownAndHowMuchIsNot() {
        List<LearnerRecord> learners = new ArrayList<>(learners(18, "no"));
        learners.add(LearnerRecord.of("learner 18", "yes", "all"));
        learners.add(LearnerRecord.of("learner 19", "yes", "all"));
        MicroTable something = new MicroTable("ambassadors", COLUMNS, List.of(), List.of(ALL), learners);
        AttackReport report = DisclosureControl.protect(
                        List.of(something),
                        DisclosureRule.PARTNERS,
                        Background.none().withTotal(20).withSomebody("ambassadors", "yes"),
                        List.of())
                .report();
        assertThat(report.hidden())
                .filteredOn(hidden -> hidden.column().equals("yes"))
                .isNotEmpty()
                .allSatisfy(hidden -> {
                    assertThat(hidden.interval().low()).isEqualTo(1);
                    assertThat(hidden.needed()).isEqualTo(DisclosureRule.PARTNERS.threshold() - 1);
                    assertThat(hidden.isBroken()).isFalse();
                });
    }

    @Test
    void nobodyKnowsOfSomebodyWhoIsNotThere() {
        assertThatThrownBy(() -> DisclosureControl.protect(
                        List.of(new MicroTable("ambassadors", COLUMNS, List.of(), List.of(ALL), learners(20, "no"))),
                        DisclosureRule.PARTNERS,
                        Background.none().withSomebody("ambassadors", "yes"),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yes");
    }

    private static ControlResult protect(MicroTable measure, List<Publication> earlier) {
        return DisclosureControl.protect(List.of(measure), DisclosureRule.PARTNERS, Background.none(), earlier);
    }

    private static MicroTable nothing(int many) {
        return new MicroTable("ambassadors", COLUMNS, COLUMNS, List.of(), List.of(ALL), learners(many, "no"));
    }

    private static List<LearnerRecord> learners(int many, String answer) {
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            learners.add(LearnerRecord.of("learner " + i, answer, "all"));
        }
        return learners;
    }
}
