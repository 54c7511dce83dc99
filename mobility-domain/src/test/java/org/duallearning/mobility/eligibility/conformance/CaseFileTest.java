package org.duallearning.mobility.eligibility.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.Rule;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {
    private static final String HEADER = text().lines().findFirst().orElseThrow();
    private static final String ROW = text().lines().skip(1).findFirst().orElseThrow();
    private static final List<String> FIELDS = List.of(ROW.split(",", -1));

    @Test
    void everyRuleOfTheStandardBookHasCases() {
        List<String> exercised =
                CaseFile.standard().stream().map(Case::rule).distinct().toList();

        assertThat(exercised)
                .containsAll(RuleBook.standard().rules().stream()
                        .filter(rule -> rule.kind() != RuleKind.PRIORITY && rule.kind() != RuleKind.LATER)
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void everyFactHasItsColumnInTheSameOrder() {
        assertThat(CaseFile.FACTS)
                .isEqualTo(Arrays.stream(Fact.values()).map(Fact::term).toList());
    }

    @Test
    void aRowTellsTheFactsThatAreFilledInAndWhatToExpect() throws IOException {
        Case read = read(HEADER, with("others", "M02=UNKNOWN M13=VIOLATED"));

        assertThat(read.id()).isEqualTo(FIELDS.get(0));
        assertThat(read.facts()).containsEntry("weeklyHours", "16.0").doesNotContainKeys("graduatedOn", "verdict");
        assertThat(read.expected())
                .isEqualTo(new Answer(
                        "ELIGIBLE", "SAO", "G02=SATISFIED", List.of("M02=UNKNOWN", "M13=VIOLATED"), List.of()));
    }

    @Test
    void quotesHoldCommasQuotesAndLineBreaks() throws IOException {
        assertThat(read(HEADER, with("title", "\"One, \"\"two\"\"\nand three.\""))
                        .title())
                .isEqualTo("One, \"two\"\nand three.");
        assertThat(read(HEADER + "\r", with("title", "\"\"\"Ended\"\" as Windows does.\"") + "\r")
                        .title())
                .isEqualTo("\"Ended\" as Windows does.");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        assertThatThrownBy(() -> read(HEADER, with("title", "\"One")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("never closed, in a field that starts with One");
    }

    @Test
    void aColumnThatTheKitDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER.replace("weeklyHours", "hours"), ROW))
                .withMessageContaining("unknown: [hours], absent: [weeklyHours]");
    }

    @Test
    void anIdThatIsThereTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER, ROW + "\n" + ROW))
                .withMessage("case " + FIELDS.get(0) + " is there twice; give the second another id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "rule", "agreement", "verdict", "reportingGroup", "decisive", "decisiveOutcome"})
    void anEmptyExpectationIsRefused(String column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER, with(column, "")))
                .withMessage("case " + FIELDS.get(0) + " has nothing in " + column + "; fill it in");
    }

    @Test
    void aRowWithoutAFieldForEachColumnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER, ROW + ","))
                .withMessageContaining("has 45 fields; write one for each of the 44 columns");
    }

    private static Case read(String header, String rows) throws IOException {
        return CaseFile.read(new StringReader(header + "\n" + rows + "\n")).get(0);
    }

    private static String with(String column, String value) {
        String[] fields = ROW.split(",", -1);
        fields[List.of(HEADER.split(",")).indexOf(column)] = value;
        return String.join(",", fields);
    }

    private static String text() {
        try (InputStream stream = CaseFile.class.getResourceAsStream("cases.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
