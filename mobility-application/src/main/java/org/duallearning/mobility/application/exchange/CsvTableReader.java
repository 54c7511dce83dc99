package org.duallearning.mobility.application.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;

/**
 * Reads one CSV file.
 *
 * <p>Every fault refuses its own row and no other: reading goes on at the next line.
 */
final class CsvTableReader {

    private static final String SEPARATORS = ",;\t";

    private final DecodedText decoded;
    private final Lines lines;
    private final TableBuilder table;
    private final Set<Integer> invalidLines = new HashSet<>();

    private CsvTableReader(DecodedText decoded, TableBuilder table) {
        this.decoded = decoded;
        this.lines = new Lines(decoded.text());
        this.table = table;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param problems where what could not be read goes
     * @return the table, or nothing when not even its header could be read
     */
    static Optional<Table> read(String file, byte[] bytes, List<Problem> problems) {
        return read(bytes, new TableBuilder(file, problems, TableBuilder.NOBODY, Keeping.WHOLE));
    }

    /** The same, gathering it in a table that was begun. */
    static Optional<Table> read(byte[] bytes, TableBuilder table) {
        return new CsvTableReader(DecodedText.of(bytes), table).read();
    }

    private Optional<Table> read() {
        for (DecodedText.InvalidBytes invalid : decoded.invalid()) {
            int line = lines.at(invalid.index());
            if (invalidLines.add(line)) {
                table.problem(
                        line,
                        null,
                        invalid.hexadecimal(),
                        ProblemCode.BYTES_INVALID,
                        decoded.encoding().name());
            }
        }
        int first = 1;
        char separator;
        String firstLine = lines.line(1);
        if (firstLine.toLowerCase(Locale.ROOT).matches("(\"?)sep=[^\"]\\1")) {
            separator = firstLine.charAt(firstLine.indexOf('=') + 1);
            first = 2;
        } else {
            separator = detectSeparator();
        }
        var parser = new RecordParser(lines, separator);
        ParsedRecord header = parser.from(first).next();
        while (header != null && header.isBlank()) {
            header = parser.from(header.lastLine() + 1).next();
        }
        if (header == null) {
            return table.build();
        }
        if (header.broken()) {
            table.problem(header.lastLine(), null, null, ProblemCode.QUOTE_UNCLOSED, null);
            return Optional.empty();
        }
        table.header(header.line(), header.texts());
        readRows(parser, header.lastLine() + 1);
        return table.build();
    }

    private void readRows(RecordParser parser, int first) {
        var unclosedQuotes = new UnclosedQuotes(parser, table.width());
        int line = first;
        while (line <= lines.count()) {
            RecordParser.Cursor cursor = parser.from(line);
            boolean inStep = true;
            while (inStep) {
                ParsedRecord parsed = cursor.next();
                if (parsed == null) {
                    return;
                }
                OptionalInt unclosed = unclosedQuotes.in(parsed);
                if (unclosed.isPresent()) {
                    refuse(parsed, unclosed.getAsInt(), unclosedQuotes.textOf(parsed, unclosed.getAsInt()));
                    line = unclosedQuotes.lineAfter(parsed, unclosed.getAsInt());
                    inStep = false;
                } else {
                    take(parsed);
                }
            }
        }
    }

    private void refuse(ParsedRecord parsed, int unclosed, String text) {
        table.problem(
                UnclosedQuotes.lineOfField(parsed, unclosed),
                table.column(unclosed),
                text,
                ProblemCode.QUOTE_UNCLOSED,
                null);
        table.refuse(parsed.line(), readable(parsed.texts().subList(0, unclosed)));
    }

    private void take(ParsedRecord parsed) {
        boolean invalid = false;
        for (int line = parsed.line(); line <= parsed.lastLine(); line++) {
            invalid |= invalidLines.contains(line);
        }
        if (invalid) {
            table.refuse(parsed.line(), readable(parsed.texts()));
        } else {
            table.row(parsed.line(), parsed.texts());
        }
    }

    private static List<String> readable(List<String> texts) {
        return texts.stream()
                .map(text -> text.indexOf(DecodedText.REPLACEMENT) < 0 ? text : "")
                .toList();
    }

    /** Returns the separator that the first line with text has most of, outside quotes; a comma if it has none. */
    private char detectSeparator() {
        int first = 1;
        while (first < lines.count() && lines.line(first).isBlank()) {
            first++;
        }
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char character : lines.line(first).toCharArray()) {
            quoted ^= character == '"';
            int separator = SEPARATORS.indexOf(character);
            if (separator >= 0 && !quoted) {
                counts[separator]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
