package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project as it is: 96 learners, 15 and 76 and 5 of them in a group, 41 and 55 in an edition. */
class DisclosureExampleTest {
    private static final Breakdown TOTAL = Breakdown.of("total", "all");
    private static final Breakdown GROUP = Breakdown.of("group", "duaal", "leertijd", "work-seekers");
    private static final Breakdown EDITION = Breakdown.of("edition", "first", "second");
    private static final Background SIZES = Background.none()
            .withTotal(96)
            .withSize("group", "duaal", 15)
            .withSize("group", "leertijd", 76)
            .withSize("group", "work-seekers", 5)
            .withSize("edition", "first", 41)
            .withSize("edition", "second", 55);

    private static MicroTable satisfaction(int... dissatisfied) {
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
        return new MicroTable("satisfied", List.of("yes", "no"), List.of(), List.of(TOTAL, GROUP, EDITION), learners);
    }

    @Test
    void show() {
        for (DisclosureRule rule : List.of(DisclosureRule.PUBLIC, DisclosureRule.PARTNERS)) {
            ControlResult result = DisclosureControl.protect(List.of(satisfaction(2, 8, 1)), rule, SIZES, List.of());
            System.out.println(result);
            result.release().tables().forEach(table -> {
                System.out.println(table.breakdown() + " total " + table.total());
                table.rows().forEach(System.out::println);
            });
            assertThat(result.report().isBroken()).isFalse();
        }
    }

    @Test
    void random() {
        long start = System.nanoTime();
        int[] f = new int[4];
        for (int seed = 0; seed < RandomPopulations.MANY; seed++) {
            RandomPopulations.Population p = RandomPopulations.population(new java.util.Random(seed));
            for (DisclosureRule rule : List.of(DisclosureRule.PUBLIC, DisclosureRule.PARTNERS)) {
                ControlResult result = DisclosureControl.protect(List.of(p.table()), rule, p.background(), List.of());
                f[0] += result.shown();
                f[1] += result.coarse();
                f[2] += result.small();
                f[3] += result.complementary();
                assertThat(result.report().hidden()).allMatch(h -> h.interval().proven());
            }
        }
        System.out.println(java.util.Arrays.toString(f) + " " + (System.nanoTime() - start) / 1e9);
    }
}
