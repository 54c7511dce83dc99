package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementParserTest {

    private static final String HEAD = "book 7\nsource law | The law | 2020\nsource act | The act | 2021\n";
    private static final String ROWS = Stream.of("A", "B", "C")
                    .map(id -> SmallBooks.agreement(id, "enrolled", "satisfied"))
                    .reduce("", String::concat)
            + SmallBooks.OTHERWISE;
    private static final String LEFT = "left type is OAO, SAO or not enrolled basis low law, act | Nobody asked.";
    private static final String OVERLAP = "overlap A, B before C | The stricter one goes first.";
    private static final int LINE = (HEAD + ROWS).split("\n").length + 1;

    @Test
    void aGapHasAConditionABasisAndAReason() {
        RuleBook book = parse(HEAD + ROWS + LEFT + "\n" + OVERLAP);

        assertThat(book.intendedGaps()).singleElement().satisfies(gap -> {
            assertThat(gap.condition()).isEqualTo("type is OAO, SAO or not enrolled");
            assertThat(gap.legalBasis().confidence()).isEqualTo(Confidence.LOW);
            assertThat(gap.legalBasis().sources()).extracting(Source::key).containsExactly("law", "act");
            assertThat(gap.reason()).isEqualTo("Nobody asked.");
        });
    }

    @Test
    void anOverlapIsOneForEachRowThatComesFirst() {
        RuleBook book = parse(HEAD + ROWS + OVERLAP);

        assertThat(book.intendedOverlaps())
                .extracting(IntendedOverlap::toString, IntendedOverlap::reason)
                .containsExactly(
                        tuple("overlap A before C", "The stricter one goes first."),
                        tuple("overlap B before C", "The stricter one goes first."));
    }

    @ParameterizedTest(name = "{0} -> column {1}, {2}")
    @MethodSource("mistakes")
    void aMistakeIsReportedWhereItIsWithAdvice(String line, int column, String advice) {
        RuleBookSyntaxException error =
                catchThrowableOfType(RuleBookSyntaxException.class, () -> parse(HEAD + ROWS + line));

        assertThat(error).hasMessageContaining(advice);
        assertThat(error.line()).isEqualTo(LINE + (int) line.lines().count() - 1);
        assertThat(error.column()).isEqualTo(column);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("left", 5, "write a condition"),
                Arguments.of("left kind is OAO basis low law | Why.", 6, "neither a fact nor a condition"),
                Arguments.of("left type is OAO | Why.", 18, "write 'basis', the confidence and the sources"),
                Arguments.of("left type is OAO basis sure law | Why.", 24, "no confidence"),
                Arguments.of("left type is OAO basis low lore | Why.", 28, "no source 'lore'"),
                Arguments.of("left type is OAO basis low law", 31, "write '|' and the reason"),
                Arguments.of("left type is OAO basis low law |", 33, "write the reason, as a sentence"),
                Arguments.of("overlap A C | Why.", 11, "write 'before' and the row that comes later"),
                Arguments.of("overlap A before | Why.", 18, "no row '|'"),
                Arguments.of("overlap A before D | Why.", 18, "no row 'D'"),
                Arguments.of("overlap A before Z | Why.", 18, "no row 'Z' before 'otherwise'"),
                Arguments.of("overlap C before A | Why.", 18, "C does not come before A; write the earlier row first"),
                Arguments.of("overlap A, A before B | Why.", 12, "named twice"),
                Arguments.of(
                        OVERLAP + "\noverlap B before C | Why.", 18, "the overlap of B and C is explained already"),
                Arguments.of("overlap A before B", 19, "write '|' and the reason"),
                Arguments.of("book 8", 1, "only rules, 'left' and 'overlap' may follow a rule"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void bothStandBelowTheLastRow(String line) {
        RuleBookSyntaxException error =
                catchThrowableOfType(RuleBookSyntaxException.class, () -> parse(HEAD + line + "\n" + ROWS));

        assertThat(error)
                .hasMessage("line 4, column 1: rows come first; move this line below the rule that is 'otherwise'");
    }

    static Stream<String> statements() {
        return Stream.of(LEFT, OVERLAP);
    }

    private static RuleBook parse(String text) {
        return RuleBook.parse(new StringReader(text));
    }
}
