package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoils one cell of a file and expects that its row is refused, at the right line, and no other. */
class CorruptedCellTest {

    private static final int FILES = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"abc", "\"ab\"c", "\"a, b"})
    void aCellWithAnUnclosedQuoteCostsItsOwnRowOnly(String spoilt) {
        for (long seed = 0; seed < FILES; seed++) {
            var tables = new RandomTables(seed);
            Table table = tables.next("learners.csv", 4 + tables.random().nextInt(6), false);
            int row = tables.random().nextInt(table.rows().size());
            int column = tables.random().nextInt(table.header().size());
            var file = new SpoiltFile(table, row, column, spoilt);

            var problems = new ArrayList<Problem>();
            Table read =
                    CsvTableReader.read("learners.csv", file.bytes(), problems).orElseThrow();

            String what = "seed " + seed + ", row " + row + ", column " + column + ":\n" + file.text;
            assertThat(problems)
                    .as("%s", what)
                    .containsExactly(new Problem(
                            ProblemCode.QUOTE_UNCLOSED,
                            "learners.csv",
                            file.spoiltLine,
                            table.header().get(column),
                            spoilt.replaceFirst(",.*", ""),
                            null));
            var others = new ArrayList<>(table.rows());
            others.remove(row);
            assertThat(read.rows()).as("%s", what).extracting(TableRow::cells).isEqualTo(cells(others));
            assertThat(read.refused())
                    .as("%s", what)
                    .extracting(TableRow::line)
                    .containsExactly(table.rows().get(row).line());
        }
    }

    @Test
    void aQuoteInTheMiddleOfACellIsText() {
        for (long seed = 0; seed < FILES; seed++) {
            var tables = new RandomTables(seed);
            Table table = tables.next("learners.csv", 4 + tables.random().nextInt(6), false);
            int row = tables.random().nextInt(table.rows().size());
            int column = tables.random().nextInt(table.header().size());
            var file = new SpoiltFile(table, row, column, "ab\"c");

            var problems = new ArrayList<Problem>();
            Table read =
                    CsvTableReader.read("learners.csv", file.bytes(), problems).orElseThrow();

            String what = "seed " + seed + ", row " + row + ", column " + column + ":\n" + file.text;
            assertThat(problems).as("%s", what).isEmpty();
            assertThat(read.rows()).as("%s", what).hasSameSizeAs(table.rows());
            assertThat(read.rows().get(row).cell(table.header().get(column)))
                    .as("%s", what)
                    .isEqualTo("ab\"c");
        }
    }

    private static List<?> cells(List<TableRow> rows) {
        return rows.stream().map(TableRow::cells).toList();
    }

    /** The text of a table with one cell replaced by raw text. */
    private static final class SpoiltFile {

        private final String text;
        private final int spoiltLine;

        SpoiltFile(Table table, int spoiltRow, int spoiltColumn, String raw) {
            var out = new StringBuilder(String.join(",", table.header())).append('\n');
            int line = 0;
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.header().size(); column++) {
                    if (column > 0) {
                        out.append(',');
                    }
                    if (row == spoiltRow && column == spoiltColumn) {
                        line = 1 + Lines.endsIn(out.toString());
                        out.append(raw);
                    } else {
                        String cell = table.rows().get(row).cell(table.header().get(column));
                        out.append(quoted(cell == null ? "" : cell, (row + column) % 5 == 0));
                    }
                }
                out.append('\n');
            }
            this.text = out.toString();
            this.spoiltLine = line;
        }

        private static String quoted(String cell, boolean always) {
            boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
            return needed || always ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }

        byte[] bytes() {
            return text.getBytes(UTF_8);
        }
    }
}
