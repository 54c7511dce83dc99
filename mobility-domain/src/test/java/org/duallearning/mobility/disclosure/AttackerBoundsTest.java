package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The bounds of hidden counts beside those that ojAlgo's integer programming finds for the same tables. */
class AttackerBoundsTest {
    private static final int TABLES = Integer.getInteger("disclosure.tables", 40);

    @Test
    void theBoundsOfHiddenCountsAreThoseThatAnIntegerProgramOfOthersFinds() {
        int compared = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            RandomPopulations.Population population = RandomPopulations.population(new Random(10_000 + seed));
            DisclosureRule rule = seed % 2 == 0 ? DisclosureRule.PUBLIC : DisclosureRule.PARTNERS;
            ControlResult result =
                    DisclosureControl.protect(List.of(population.table()), rule, population.background(), List.of());
            // Without who is behind it: bounds, and no differences.
            Publication published = new Publication(result.release(), List.of());
            Random random = new Random(seed);
            for (HiddenCount hidden : Attacker.attack(List.of(published), rule).hidden()) {
                if (random.nextInt(6) == 0) {
                    assertThat(List.of(
                                    hidden.interval().low(), hidden.interval().high()))
                            .as("seed %d, %s", seed, hidden)
                            .isEqualTo(
                                    List.of(end(result.release(), hidden, false), end(result.release(), hidden, true)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(TABLES);
    }

    private static long end(Release release, HiddenCount hidden, boolean greatest) {
        Program program = new Program(release);
        Expression target = program.sum(hidden.breakdown(), hidden.row(), program.columns(hidden.column()), "target");
        target.weight(1);
        return Math.round((greatest ? program.model.maximise() : program.model.minimise()).getValue());
    }

    /** What is published, as an integer program: how many of each row gave each answer. */
    private static final class Program {
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<List<String>, Variable> cells = new HashMap<>();
        private final CountTable first;
        private int names;

        Program(Release release) {
            first = release.tables().get(0);
            for (CountTable table : release.tables()) {
                for (String column : table.columns()) {
                    Expression total = model.newExpression("t" + names++).level(0);
                    total.set(cell("", "", column), 1);
                    table.rows().forEach(row -> total.set(cell(table.breakdown(), row.label(), column), -1));
                }
                know("", "", release.background().total());
                see("", table.total(), table);
                for (CountRow row : table.rows()) {
                    know(table.breakdown(), row.label(), release.background().size(table.breakdown(), row.label()));
                    see(table.breakdown(), row, table);
                }
            }
        }

        private Variable cell(String breakdown, String row, String column) {
            return cells.computeIfAbsent(
                    List.of(breakdown, row, column),
                    key -> model.newVariable("v" + names++)
                            .lower(0)
                            .upper(1_000_000)
                            .integer(true));
        }

        private void know(String breakdown, String row, Integer size) {
            if (size != null) {
                sum(breakdown, row, first.columns(), "k").level(size);
            }
        }

        private void see(String breakdown, CountRow row, CountTable table) {
            bound(breakdown, row.label(), table.columns(), row.size());
            for (int i = 0; i < table.columns().size(); i++) {
                bound(
                        breakdown,
                        row.label(),
                        List.of(table.columns().get(i)),
                        row.columns().get(i));
            }
            for (int i = 0; i < table.classes().size(); i++) {
                bound(
                        breakdown,
                        row.label(),
                        table.classes().get(i).columns(),
                        row.classes().get(i));
            }
        }

        private void bound(String breakdown, String row, List<String> columns, Cell cell) {
            if (cell instanceof Cell.Shown shown) {
                sum(breakdown, row, columns, "s").lower(shown.low()).upper(shown.high());
            }
        }

        Expression sum(String breakdown, String row, List<String> columns, String name) {
            Expression sum = model.newExpression(name + names++);
            columns.forEach(column -> sum.set(cell(breakdown, row, column), 1));
            return sum;
        }

        List<String> columns(String label) {
            if (label.isEmpty()) {
                return first.columns();
            }
            return first.classes().stream()
                    .filter(answers -> answers.name().equals(label))
                    .findFirst()
                    .map(AnswerClass::columns)
                    .orElse(List.of(label));
        }
    }
}
