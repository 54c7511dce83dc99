package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookParserTest {

    private static final String BOOK = """
            # A book of three rules.
            book 7
            source law | The law | 2020
            destinations 2020- FR ES basis high law
            length 2020- * 2 days to 9 days basis high law

            rule A agreement
              signed from 2020-01-01
              when type is OAO, SAO
              or weeklyHours below 20 and not enrolled
              then satisfied
              basis high law
              nl Zin.
              en Sentence.
              fr Phrase.

            rule B otherwise
              signed any time
              then violated
              basis medium law
              nl Zin.
              en Sentence.
              fr Phrase.

            rule C gate
              call any time
              then satisfied if lengthAllowed
              then refer
              basis low law
              nl Zin.
              en Sentence.
              fr Phrase.
            """;

    @Test
    void aSmallBookIsRead() {
        RuleBook book = RuleBook.parse(new StringReader(BOOK));

        assertThat(book).hasToString("rule book 7, 3 rules");
        assertThat(book.rules())
                .extracting(Rule::kind)
                .containsExactly(RuleKind.AGREEMENT, RuleKind.OTHERWISE, RuleKind.GATE);
        assertThat(book.isDestination("ES", 2031)).isEqualTo(DestinationStatus.ELIGIBLE);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("mistakes")
    void aMistakeIsReportedWhereItIsWithAdvice(String right, String wrong, int line, int column, String advice) {
        assertThat(BOOK).contains(right);
        StringReader text = new StringReader(BOOK.replaceFirst("\\Q" + right + "\\E", wrong));

        RuleBookSyntaxException error = catchThrowableOfType(RuleBookSyntaxException.class, () -> RuleBook.parse(text));

        assertThat(error).hasMessage("line %d, column %d: %s", line, column, error.advice());
        assertThat(error.line()).isEqualTo(line);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.advice()).contains(advice);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("book 7", "buch 7", 2, 1, "write book, source"),
                Arguments.of("book 7", "book 7 8", 2, 8, "'8' is not expected"),
                Arguments.of("book 7", "book", 2, 5, "write the version"),
                Arguments.of("book 7", "", 33, 1, "no version"),
                Arguments.of("book 7", "  book 7", 2, 3, "belongs to a rule"),
                Arguments.of("| 2020", "", 3, 12, "source name | title | date"),
                Arguments.of(
                        "source law | The law | 2020",
                        "source law | a | 1\nsource law | b | 2",
                        4,
                        8,
                        "exists already"),
                Arguments.of("2020- FR", "20-21 FR", 4, 14, "are no call years"),
                Arguments.of("FR ES", "FR fr", 4, 23, "ISO code"),
                Arguments.of("2 days", "two days", 5, 16, "not a whole number"),
                Arguments.of("2 days", "2 weeks", 5, 18, "write 'days' or 'months'"),
                Arguments.of("to 9", "9", 5, 23, "write 'to'"),
                Arguments.of(
                        "rule A agreement",
                        "rule A contract",
                        7,
                        8,
                        "no kind of rule; write one of agreement, no-agreement"),
                Arguments.of("signed from", "signed", 8, 10, "write 'from'"),
                Arguments.of("2020-01-01", "2020-13-01", 8, 15, "is no date"),
                Arguments.of("signed from 2020-01-01", "valid 2020", 8, 3, "no line of a rule"),
                Arguments.of("  signed from 2020-01-01\n", "", 7, 1, "looks at no date"),
                Arguments.of("signed any time", "signed any time\n  call any time", 19, 3, "a date already"),
                Arguments.of("signed from 2020-01-01", "signed from 2020-02-01 until 2020-01-31", 8, 32, "end before"),
                Arguments.of("call any time", "call from 2020-01-01", 26, 13, "no call year"),
                Arguments.of("basis high law\nlength", "\nlength", 4, 25, "write 'basis'"),
                Arguments.of("basis high law\nlength", "basis low law\nlength", 4, 36, "begin it with 'unconfirmed'"),
                Arguments.of("length 2020-", "affinity 1013 close 0721", 5, 15, "no affinity"),
                Arguments.of("length 2020-", "affinity 101 complementary 0721", 5, 10, "four digits"),
                Arguments.of("type is OAO", "type is QAO", 9, 16, "take one of [OAO"),
                Arguments.of("type is OAO", "kind is OAO", 9, 8, "neither a fact nor a condition"),
                Arguments.of("type is OAO, SAO", "type at least 3", 9, 13, "write 'is' and a value"),
                Arguments.of("type is OAO, SAO", "signedOn at least 3", 9, 17, "'from' or 'until'"),
                Arguments.of("type is OAO, SAO", "signedOn from 3", 9, 22, "cannot be compared"),
                Arguments.of("type is OAO, SAO", "signedOn from 2020-02-30", 9, 22, "cannot be compared"),
                Arguments.of("type is OAO, SAO", "voluntary is maybe", 9, 21, "write yes or no"),
                Arguments.of("type is OAO, SAO", "signedOn is 2020-01-01", 9, 20, "only yes/no facts and codes"),
                Arguments.of("type is OAO, SAO", "type is OAO and", 9, 23, "write a condition"),
                Arguments.of("below 20", "below type", 10, 24, "cannot be compared"),
                Arguments.of("below 20", "over 20", 10, 18, "'at least', 'at most' or 'below'"),
                Arguments.of("when type is OAO, SAO\n", "\n", 10, 3, "write 'when' first"),
                Arguments.of("then satisfied", "then allowed", 11, 8, "no outcome"),
                Arguments.of("then satisfied", "then refer\n  then satisfied", 12, 8, "nothing can follow"),
                Arguments.of("then satisfied", "then satisfied if enrolled", 7, 1, "last 'then' have no 'if'"),
                Arguments.of("basis high law\n  nl", "basis sure law\n  nl", 12, 9, "no confidence"),
                Arguments.of("basis high law\n  nl", "basis high lore\n  nl", 12, 14, "no source 'lore'"),
                Arguments.of("basis high law\n  nl", "\n  nl", 7, 1, "rests on nothing"),
                Arguments.of("nl Zin.", "", 7, 1, "lines nl, en and fr"),
                Arguments.of("basis medium law", "basis low law", 17, 1, "refuses with low confidence"),
                Arguments.of("signed any time", "signed from 2020-01-01", 17, 1, "leave out its dates and conditions"),
                Arguments.of("signed any time", "signed any time\n  when enrolled", 17, 1, "leave out its dates"),
                Arguments.of("rule B otherwise", "rule A otherwise", 17, 6, "exists already"),
                Arguments.of("rule B otherwise", "rule B gate", 17, 6, "out of place"),
                Arguments.of("rule C gate", "rule C otherwise", 25, 6, "out of place"),
                Arguments.of("rule C gate", "book 8\nrule C gate", 25, 1, "may follow a rule"));
    }

    @Test
    void aBookWithoutALastRowIsRefused() {
        String withoutOtherwise = "book 7\n";

        assertThatThrownBy(() -> RuleBook.parse(new StringReader(withoutOtherwise)))
                .isInstanceOf(RuleBookSyntaxException.class)
                .hasMessageContaining("no rule is 'otherwise'");
    }

    @Test
    void aReaderThatFailsIsNotASyntaxError() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> RuleBook.parse(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("after line 0");
    }
}
