package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A handful of learners, each of whose answers is tried in turn: whoever knows where everybody is counted, and reads all tables, must
 * not be left with a single answer for anybody. Nothing of the attacker is used.
 */
class NobodyIsFoundOutTest {
    private static final int MANY = Integer.getInteger("disclosure.populations", 40) * 5;
    private static final DisclosureRule RULE = new DisclosureRule(Audience.PARTNERS, 3, 1);
    private static final List<String> COLUMNS = List.of("yes", "no", "no answer");

    @Test
    void nobodyIsLeftWithASingleAnswer() {
        for (int seed = 0; seed < MANY; seed++) {
            for (MicroTable measure : measures(new Random(seed))) {
                assertThat(new Trial(measure, protect(measure).release().tables()).foundOut())
                        .as("seed %d, %s", seed, measure.measure())
                        .isZero();
            }
        }
    }

    @Test
    void whereOnlySmallCountsAreHiddenManyAre() {
        int found = 0;
        for (int seed = 0; seed < MANY; seed++) {
            for (MicroTable measure : measures(new Random(seed))) {
                ShowingAgain showing = new ShowingAgain(measure, RULE, false);
                List<CountTable> tables = protect(measure).release().tables().stream()
                        .map(showing::table)
                        .toList();
                found += new Trial(measure, tables).foundOut();
            }
        }
        assertThat(found).isGreaterThan(MANY);
    }

    private static ControlResult protect(MicroTable measure) {
        return DisclosureControl.protect(List.of(measure), RULE, Background.none(), List.of());
    }

    private static List<MicroTable> measures(Random random) {
        int learners = 8 + random.nextInt(7);
        int systems = 2 + random.nextInt(2);
        int countries = 2 + random.nextInt(2);
        List<Breakdown> breakdowns = List.of(rows("system", systems), rows("country", countries));
        List<List<String>> where = new ArrayList<>();
        for (int i = 0; i < learners; i++) {
            int system = random.nextInt(systems);
            int country = random.nextInt(4) > 0 ? Math.min(system, countries - 1) : random.nextInt(countries);
            where.add(List.of("system " + system, "country " + country));
        }
        List<MicroTable> measures = new ArrayList<>();
        for (String name : List.of("satisfied", "again")) {
            List<LearnerRecord> records = new ArrayList<>();
            for (int i = 0; i < learners; i++) {
                String answer = COLUMNS.get(random.nextInt(10) < 6 ? 0 : random.nextInt(3));
                records.add(new LearnerRecord("learner " + i, answer, where.get(i)));
            }
            measures.add(new MicroTable(name, COLUMNS, List.of("no answer"), List.of(), breakdowns, records));
        }
        return measures;
    }

    private static Breakdown rows(String name, int count) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(name + " " + row);
        }
        return new Breakdown(name, rows);
    }

    /** All ways in which the learners of a measure can have answered, given its tables. */
    private static final class Trial {
        private final MicroTable measure;
        private final List<CountTable> tables;
        /** How many learners are counted in the same rows. */
        private final Map<List<String>, Integer> places = new LinkedHashMap<>();

        private final List<List<String>> rows;
        /** For each place, how many can be in each column at least. */
        private final int[][] least;

        private final int[][] counts;

        Trial(MicroTable measure, List<CountTable> tables) {
            this.measure = measure;
            this.tables = tables;
            measure.learners().forEach(learner -> places.merge(learner.rows(), 1, Integer::sum));
            this.rows = List.copyOf(places.keySet());
            this.least = new int[rows.size()][COLUMNS.size()];
            this.counts = new int[rows.size()][COLUMNS.size()];
            Arrays.stream(least).forEach(each -> Arrays.fill(each, Integer.MAX_VALUE));
        }

        /** How many learners can only have given one answer that says something. */
        int foundOut() {
            place(0);
            int found = 0;
            for (int at = 0; at < rows.size(); at++) {
                for (int column = 0; column < 2; column++) {
                    int size = places.get(rows.get(at));
                    found += least[at][column] == size ? size : 0;
                }
            }
            return found;
        }

        private void place(int at) {
            if (at == rows.size()) {
                if (fits()) {
                    for (int i = 0; i < counts.length; i++) {
                        for (int column = 0; column < COLUMNS.size(); column++) {
                            least[i][column] = Math.min(least[i][column], counts[i][column]);
                        }
                    }
                }
                return;
            }
            int size = places.get(rows.get(at));
            for (int yes = 0; yes <= size; yes++) {
                for (int no = 0; no <= size - yes; no++) {
                    counts[at] = new int[] {yes, no, size - yes - no};
                    place(at + 1);
                }
            }
        }

        private boolean fits() {
            return tables.stream()
                    .allMatch(table -> fits(table.total(), -1)
                            && table.rows().stream().allMatch(row -> fits(row, breakdown(table))));
        }

        private int breakdown(CountTable table) {
            return measure.breakdowns().stream().map(Breakdown::name).toList().indexOf(table.breakdown());
        }

        private boolean fits(CountRow row, int breakdown) {
            int[] sums = new int[COLUMNS.size()];
            for (int at = 0; at < rows.size(); at++) {
                if (breakdown < 0 || rows.get(at).get(breakdown).equals(row.label())) {
                    for (int column = 0; column < sums.length; column++) {
                        sums[column] += counts[at][column];
                    }
                }
            }
            for (int column = 0; column < sums.length; column++) {
                if (row.columns().get(column) instanceof Cell.Shown shown
                        && (sums[column] < shown.low() || sums[column] > shown.high())) {
                    return false;
                }
            }
            return true;
        }
    }
}
