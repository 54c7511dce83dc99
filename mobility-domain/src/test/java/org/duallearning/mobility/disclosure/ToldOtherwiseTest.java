package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duallearning.mobility.disclosure.ControlResult.NotAnew;
import org.junit.jupiter.api.Test;

/** Of measures that are read from the same answers only one is told, for one could be taken from the other. */
class ToldOtherwiseTest {
    private static final Breakdown ALL = Breakdown.of("by", "all");
    private static final String NONE = "no answer";

    /** Twenty have a contact abroad, and one of them has no second. */
    private static final Map<String, Integer> ONE = Map.of("yes", 20, "no", 20);

    private static final Map<String, Integer> TWO = Map.of("yes", 19, "no", 21);

    @Test
    void twoMeasuresOfTheSameAnswersWouldFindOneLearnerOut() {
        Release naive = DisclosureControl.protect(
                        List.of(measure("one", "one", ONE), measure("two", "two", TWO)),
                        DisclosureRule.PARTNERS,
                        Background.none(),
                        List.of())
                .release();
        assertThat(yes("one", naive) - yes("two", naive)).isEqualTo(1);
    }

    @Test
    void ofTwoMeasuresOfTheSameAnswersTheFirstIsTold() {
        ControlResult result = protect(List.of(), measure("one", "contacts", ONE), measure("two", "contacts", TWO));
        assertThat(result.release().tables()).extracting(CountTable::measure).containsExactly("one");
        assertThat(result.repeated()).containsExactly(new NotAnew("two", "by", 1, false, "one"));
    }

    @Test
    void whatWasToldBeforeIsToldAgainAndNotTheOtherThatStandsBeforeItNow() {
        ControlResult first = protect(List.of(), measure("one", "contacts", ONE));
        ControlResult second =
                protect(List.of(first), measure("two", "contacts", TWO), measure("one", "contacts", ONE));
        assertThat(second.release().tables())
                .extracting(CountTable::measure, CountTable::origin)
                .containsExactly(tuple("one", 1));
        assertThat(second.repeated())
                .containsExactly(new NotAnew("two", "by", 1, false, "one"), new NotAnew("one", "by", 1, true, null));
    }

    @Test
    void aMeasureThatHasAnswersInCommonWithOneThatIsToldIsNotToldEither() {
        MicroTable both = new MicroTable(
                "both",
                Set.of("contacts", "friends"),
                List.of("yes", "no", NONE),
                List.of(NONE),
                List.of(),
                List.of(ALL),
                learners(TWO));
        assertThat(protect(List.of(), measure("one", "contacts", ONE), both).repeated())
                .extracting(NotAnew::otherwise)
                .containsExactly("one");
        assertThat(protect(List.of(), measure("one", "others", ONE), both).repeated())
                .isEmpty();
    }

    @Test
    void withOtherColumnsThanBeforeNothingIsToldWhileWhatWasToldStands() {
        ControlResult first = protect(List.of(), measure("contacts", "contacts", ONE));
        ControlResult second = protect(
                List.of(first), measure("contacts", "contacts", Map.of("many", 20, "few", 10, "none at all", 10)));
        assertThat(second.release().tables()).isEmpty();
        assertThat(second.repeated()).containsExactly(new NotAnew("contacts", "by", 1, false, "contacts"));
        ControlResult third = protect(List.of(first, second), measure("contacts", "contacts", ONE));
        assertThat(third.release().tables()).isEqualTo(first.release().tables());
    }

    @Test
    void whatIsWhollyHiddenKeepsNoOtherBack() {
        MicroTable few = measure("five", "contacts", Map.of("yes", 2, "no", 3));
        ControlResult first = protect(List.of(), few);
        assertThat(first.release().tables())
                .allSatisfy(table ->
                        assertThat(table.total().columns().subList(0, 2)).containsOnly(Cell.HIDDEN));
        assertThat(protect(List.of(), few, measure("two", "contacts", TWO)).repeated())
                .isEmpty();
        assertThat(protect(List.of(first), measure("two", "contacts", TWO)).repeated())
                .isEmpty();
        ControlResult inOtherColumns =
                protect(List.of(first), measure("five", "contacts", Map.of("many", 20, "few", 20)));
        assertThat(inOtherColumns.release().table("five", "by").origin()).isEqualTo(2);
    }

    @Test
    void thatThereIsNothingToTellIsToldBesideWhatIs() {
        MicroTable nothing = new MicroTable(
                "change",
                Set.of("contacts", "contacts before"),
                List.of("rose", NONE),
                List.of(NONE),
                List.of(),
                List.of(ALL),
                learners(Map.of(NONE, 40)));
        ControlResult both = protect(List.of(), measure("one", "contacts", ONE), nothing);
        assertThat(both.repeated()).isEmpty();
        assertThat(both.release().table("change", "by").isUnanswered()).isTrue();
    }

    @Test
    void whatWasAskedOtherwiseWhileNobodyAnsweredKeepsNothingBack() {
        ControlResult first = protect(List.of(), measure("one", "contacts", Map.of(NONE, 40)));
        ControlResult many = protect(List.of(first), measure("two", "contacts", TWO));
        assertThat(many.repeated()).isEmpty();
        assertThat(yes("two", many.release())).isEqualTo(19);
        assertThat(many.report().broken()).isEmpty();
        ControlResult others =
                protect(List.of(first, many), measure("three", "contacts", Map.of("few", 20, "many", 20)));
        assertThat(others.repeated()).extracting(NotAnew::otherwise).containsExactly("two");
    }

    @Test
    void thatNobodyAnsweredIsRepeatedWhileFewHaveThoughItIsAskedOtherwiseNow() {
        ControlResult first = protect(List.of(), measure("one", "contacts", Map.of(NONE, 40)));
        ControlResult few = protect(List.of(first), measure("two", "contacts", Map.of("few", 2, "many", 1, NONE, 37)));
        assertThat(few.repeated()).containsExactly(new NotAnew("two", "by", 1, true, null));
        CountTable repeated = few.release().tables().get(0);
        assertThat(repeated.isUnanswered()).isTrue();
        assertThat(repeated.columns()).containsExactlyInAnyOrder("few", "many", NONE);
        assertThat(repeated.cell(repeated.total(), "few")).isEqualTo(Cell.Shown.exactly(0));
        assertThat(repeated.cell(repeated.row("all"), NONE)).isEqualTo(Cell.Shown.exactly(40));
    }

    @Test
    void schoolsReadOfTheirOwnWhateverIsReadFromTheSameAnswers() {
        ControlResult first = protect(List.of(), measure("one", "contacts", ONE));
        ControlResult own = DisclosureControl.protect(
                List.of(measure("two", "contacts", TWO), measure("one", "contacts", ONE)),
                DisclosureRule.OWN_SCHOOL,
                Background.none(),
                List.of(first.publication()));
        assertThat(own.repeated()).isEmpty();
        assertThat(protect(List.of(own), measure("one", "contacts", ONE)).repeated())
                .noneMatch(table -> table.otherwise() != null);
    }

    @Test
    void anAttackerDoesNotReadOneMeasureInTwoWays() {
        ControlResult one = protect(List.of(), measure("contacts", "contacts", ONE));
        ControlResult other = DisclosureControl.protect(
                List.of(measure("contacts", "contacts", Map.of("few", 20, "many", 20))),
                DisclosureRule.PARTNERS,
                Background.none(),
                List.of());
        Release later = new Release(
                2,
                DisclosureRule.PARTNERS,
                Background.none(),
                other.release().tables().stream()
                        .map(table -> new CountTable(
                                table.measure(),
                                table.breakdown(),
                                table.columns(),
                                table.open(),
                                table.classes(),
                                table.total(),
                                table.rows(),
                                2))
                        .toList());
        List<Publication> both = List.of(
                one.publication(), new Publication(later, other.publication().behind()));
        assertThatThrownBy(() -> Attacker.attack(both, DisclosureRule.PARTNERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other columns");
    }

    private static int yes(String measure, Release release) {
        CountTable table = release.table(measure, ALL.name());
        return ((Cell.Shown) table.cell(table.total(), "yes")).value();
    }

    private static ControlResult protect(List<ControlResult> earlier, MicroTable... measures) {
        return DisclosureControl.protect(
                List.of(measures),
                DisclosureRule.PARTNERS,
                Background.none(),
                earlier.stream().map(ControlResult::publication).toList());
    }

    private static MicroTable measure(String name, String variable, Map<String, Integer> counts) {
        List<String> columns = new ArrayList<>(new TreeSet<>(counts.keySet()));
        columns.remove(NONE);
        if (columns.isEmpty()) {
            columns.addAll(List.of("yes", "no"));
        }
        columns.add(NONE);
        return new MicroTable(
                name, Set.of(variable), columns, List.of(NONE), List.of(), List.of(ALL), learners(counts));
    }

    private static List<LearnerRecord> learners(Map<String, Integer> counts) {
        List<LearnerRecord> learners = new ArrayList<>();
        new TreeMap<>(counts).forEach((column, count) -> {
            for (int i = 0; i < Objects.requireNonNull(count); i++) {
                learners.add(LearnerRecord.of("L" + learners.size(), column, "all"));
            }
        });
        return learners;
    }
}
