package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    private Table read(String text) {
        return readIfThereIsAHeader(text).orElseThrow();
    }

    private Optional<Table> readIfThereIsAHeader(String text) {
        return CsvTableReader.read("pins.csv", text.getBytes(UTF_8), problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learner,city\nL1,Gent\n",
                "learner;city\nL1;Gent",
                "learner\tcity\r\nL1\tGent\r\n",
                "sep=;\r\nlearner;city\r\nL1;Gent\r\n",
                "\"sep=,\"\nlearner,city\nL1,Gent\n",
                "SEP=\t\nlearner\tcity\nL1\tGent\n",
                "\uFEFFlearner,city\rL1,Gent\r",
                "\n\n\"learner\" , \"city\"\n L1 ,\"Gent\" \n\n",
                "learner,city,,\nL1,Gent,,\n"
            })
    void everyDialectGivesTheSameCells(String text) {
        Table table = read(text);

        assertThat(problems).isEmpty();
        assertThat(table.header()).containsExactly("learner", "city");
        assertThat(table.rows()).extracting(TableRow::cells).containsExactly(Map.of("learner", "L1", "city", "Gent"));
    }

    @Test
    void separatorsInsideQuotesOfTheHeaderDoNotCount() {
        assertThat(read("\"a,b,c,d\";e\n1;2\n").header()).containsExactly("a,b,c,d", "e");
    }

    @Test
    void rowsKnowTheLineTheyStartOn() {
        Table table = read("sep=,\nlearner,reason\n\nL1,\"one\r\ntwo\"\nL2,\"a\n\nb\"\nL3,c\n");

        assertThat(problems).isEmpty();
        assertThat(table.rows())
                .extracting(TableRow::line, row -> row.cell("reason"))
                .containsExactly(tuple(4, "one\r\ntwo"), tuple(6, "a\n\nb"), tuple(9, "c"));
    }

    @Test
    void missingCellsAtTheEndAreEmpty() {
        Table table = read("learner,edition,reason\nL1,E1\nL2\n");

        assertThat(problems).isEmpty();
        assertThat(table.rows())
                .extracting(TableRow::cells)
                .containsExactly(Map.of("learner", "L1", "edition", "E1"), Map.of("learner", "L2"));
    }

    @Test
    void textBeyondTheLastColumnRefusesTheRow() {
        Table table = read("learner,edition,,\nL1,E1,,x\nL2,E2,,\n");

        assertThat(problems)
                .containsExactly(new Problem(ProblemCode.TOO_MANY_FIELDS, "pins.csv", 2, null, "x", "<= 2"));
        assertThat(table.rows()).extracting(row -> row.cell("learner")).containsExactly("L2");
        assertThat(table.refused()).extracting(row -> row.cell("learner")).containsExactly("L1");
    }

    @Test
    void aSeparatorTooManyRefusesTheRowEvenIfNothingFollowsIt() {
        Table table = read("title,text,objective\nOne, two,three,\nFour,five,\n,,,,\n");

        assertThat(problems)
                .containsExactly(new Problem(ProblemCode.TOO_MANY_FIELDS, "pins.csv", 2, null, null, "<= 3"));
        assertThat(table.rows()).extracting(row -> row.cell("title")).containsExactly("Four");
    }

    @Test
    void anUnclosedQuoteIsNamedWhereItOpened() {
        Table table =
                read("learner,edition,reason\nL1,\"two\nlines\",\"never closed\nL2,E2,fine\nL3,\"E3\",\"fine\"\n");

        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemCode.QUOTE_UNCLOSED, "pins.csv", 3, "reason", "\"never closed", null));
        assertThat(table.rows()).extracting(row -> row.cell("learner")).containsExactly("L2", "L3");
        assertThat(table.refused()).containsExactly(new TableRow(2, Map.of("learner", "L1", "edition", "two\nlines")));
    }

    @Test
    void aQuoteClosedByALaterOneDoesNotSwallowTheRowsBetween() {
        Table table = read("a,b,c,d\n1,x,y,\"z\n2,x,y,z\n3,x,y,\"\nz\"\n4,\"\",y,z\n");

        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(table.rows()).extracting(row -> row.cell("a")).containsExactly("2", "3", "4");
    }

    @Test
    void aRefusedRowTakesItsOwnOtherLinesAlong() {
        Table table = read("a,b,c\n1,\"x\"y,\"two\nlines\"\n2,x,y\n");

        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(table.rows()).extracting(row -> row.cell("a")).containsExactly("2");
    }

    @Test
    void everyBrokenRowIsNamed() {
        Table table = read("a,b\n1,\"x\n2,\"y\n3,z\n4,\"w\"v\n5,u\n");

        assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 5);
        assertThat(table.rows()).extracting(row -> row.cell("a")).containsExactly("3", "5");
    }

    @Test
    void theSecondOfTwoColumnsOfOneNameIsNotRead() {
        Table table = read("a,b,a\n1,2,3\n");

        assertThat(problems).containsExactly(new Problem(ProblemCode.COLUMN_TWICE, "pins.csv", 1, "a", null, null));
        assertThat(table.rows()).extracting(TableRow::cells).containsExactly(Map.of("a", "1", "b", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n \n", "sep=;\n"})
    void aFileWithNothingInItHasNoHeader(String text) {
        assertThat(readIfThereIsAHeader(text)).isEmpty();
        assertThat(problems).containsExactly(Problem.ofFile("pins.csv", ProblemCode.HEADER_MISSING));
    }

    @Test
    void aBrokenHeaderIsNamedAndNothingIsGuessed() {
        assertThat(readIfThereIsAHeader("a,\"b,c\n1,2,3\n")).isEmpty();
        assertThat(problems).containsExactly(new Problem(ProblemCode.QUOTE_UNCLOSED, "pins.csv", 1, null, null, null));
    }

    @Test
    void invalidBytesRefuseTheirOwnRowOnly() {
        byte[] bytes = "\uFEFFa,b\n1,x\n2,?\n3,z\n".getBytes(UTF_8);
        bytes[bytes.length - 6] = (byte) 0xE9;

        Table table = CsvTableReader.read("pins.csv", bytes, problems).orElseThrow();

        assertThat(problems)
                .containsExactly(new Problem(ProblemCode.BYTES_INVALID, "pins.csv", 3, null, "E9", "UTF-8"));
        assertThat(table.rows()).extracting(row -> row.cell("a")).containsExactly("1", "3");
        assertThat(table.refused()).containsExactly(new TableRow(3, Map.of("a", "2")));
    }
}
