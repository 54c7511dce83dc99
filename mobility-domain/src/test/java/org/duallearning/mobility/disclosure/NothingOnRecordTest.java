package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

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
