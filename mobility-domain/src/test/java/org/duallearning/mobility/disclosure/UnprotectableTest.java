package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.disclosure.UnprotectableException.Reason;
import org.junit.jupiter.api.Test;

/** What cannot be protected says which measure, and why. */
class UnprotectableTest {
    private static final String MEASURE = "happy";
    private static final Breakdown ALL = Breakdown.of("by", "all");
    private static final List<String> COLUMNS = List.of("yes", "no");

    @Test
    void whatGaveLearnersAwayBeforeStopsNoReleaseThatGivesNoMoreAway() {
        CountRow row = row(Cell.Shown.exactly(30), Cell.Shown.exactly(27), Cell.HIDDEN);
        Publication earlier = new Publication(release(COLUMNS, row), List.of(measure(COLUMNS, "a", 27, 3)));
        assertThat(DisclosureControl.protect(
                                List.of(measure(COLUMNS, "b", 15, 15)),
                                DisclosureRule.PUBLIC,
                                Background.none(),
                                List.of(earlier))
                        .report()
                        .broken())
                .isEmpty();
    }

    @Test
    void withoutThoseBehindAnEarlierReleaseNothingCanBeCompared() {
        CountRow row = row(Cell.Shown.exactly(30), Cell.HIDDEN, Cell.HIDDEN);
        assertUnprotectable(Reason.NOT_KEPT, new Publication(release(COLUMNS, row), List.of()));
    }

    @Test
    void countsThatNobodyCanBeBehindContradictEachOther() {
        List<String> three = List.of("yes", "no", "maybe");
        List<Cell> cells = List.of(Cell.Shown.exactly(10), Cell.Shown.exactly(10), Cell.HIDDEN);
        Release release = release(three, new CountRow("", Cell.Shown.exactly(15), cells, List.of()));
        Publication publication = new Publication(release, List.of(measure(three, "a", 10, 5)));
        assertThat(catchThrowableOfType(
                                UnprotectableException.class,
                                () -> Attacker.attack(List.of(publication), DisclosureRule.PUBLIC))
                        .reason())
                .isEqualTo(Reason.CONTRADICTION);
    }

    @Test
    void whatIsOnlyNotProvenIsNotSaidToBeBroken() {
        assertThat(by(disclosure(false))).isEqualTo(Reason.NOT_PROVEN);
        assertThat(by(disclosure(true))).isEqualTo(Reason.BROKEN);
        assertThat(by(disclosure(false), disclosure(true))).isEqualTo(Reason.BROKEN);
        assertThat(by(new Disclosure.FewChanged(MEASURE, "by", 2, 1, 3))).isEqualTo(Reason.BROKEN);
    }

    private static Reason by(Disclosure... disclosures) {
        return UnprotectableException.by(MEASURE, List.of(disclosures)).reason();
    }

    private static Disclosure disclosure(boolean isProven) {
        return new Disclosure.NarrowedDifference(
                MEASURE, "all", "by=all", 3, "yes", new FeasibilityInterval(1, 2, isProven));
    }

    private static void assertUnprotectable(Reason reason, Publication earlier) {
        UnprotectableException unprotectable = catchThrowableOfType(
                UnprotectableException.class,
                () -> DisclosureControl.protect(
                        List.of(measure(COLUMNS, "b", 15, 15)),
                        DisclosureRule.PUBLIC,
                        Background.none(),
                        List.of(earlier)));
        assertThat(unprotectable.reason()).isEqualTo(reason);
        assertThat(unprotectable.measure()).isEqualTo(MEASURE);
    }

    private static Release release(List<String> columns, CountRow row) {
        CountTable table = new CountTable(
                MEASURE,
                ALL.name(),
                columns,
                List.of(),
                row,
                List.of(new CountRow("all", row.size(), row.columns(), row.classes())),
                1);
        return new Release(1, DisclosureRule.PUBLIC, Background.none(), List.of(table));
    }

    private static CountRow row(Cell size, Cell one, Cell other) {
        return new CountRow("", size, List.of(one, other), List.of());
    }

    private static MicroTable measure(List<String> columns, String prefix, int one, int other) {
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < one + other; i++) {
            learners.add(LearnerRecord.of(prefix + i, columns.get(i < one ? 0 : 1), "all"));
        }
        return new MicroTable(MEASURE, columns, List.of(), List.of(), List.of(ALL), learners);
    }
}
