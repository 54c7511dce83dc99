package org.duallearning.mobility.application.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.duallearning.mobility.application.exchange.ParsedRecord.Field;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes that were opened and never closed, also where a later quote closes them by accident.
 *
 * <p>To a parser such a quote swallows everything up to the next quote in the file. Often that one is followed by text,
 * and the record is broken. Where it is not, the record looks sound, and what gives it away is that the lines it
 * swallowed are rows in their own right. A cell of several lines as a spreadsheet writes it is never that: the line that
 * holds its closing quote makes no sense when read alone.
 */
final class UnclosedQuotes {

    /** So many separators do not fall in the right places of a text of several lines by chance. */
    private static final int BEYOND_COINCIDENCE = 6;

    private final RecordParser parser;
    private final int columns;

    UnclosedQuotes(RecordParser parser, int columns) {
        this.parser = parser;
        this.columns = columns;
    }

    /** Returns the index of the field whose quote is not closed, if there is one. */
    OptionalInt in(ParsedRecord parsed) {
        for (int i = 0; i < parsed.fields().size(); i++) {
            if (isStructural(parsed.fields().get(i))
                    && (isClosedByOpeningQuote(parsed, i)
                            || isTextWithoutQuote(parsed, i)
                            || swallowsRows(parsed, i))) {
                return OptionalInt.of(i);
            }
        }
        return parsed.broken() ? OptionalInt.of(parsed.fields().size()) : OptionalInt.empty();
    }

    /** Only a quoted field with a separator or a line end in it can have swallowed anything. */
    private boolean isStructural(Field field) {
        return field.quoted() && (field.text().indexOf(parser.separator()) >= 0 || field.lastLine() > field.line());
    }

    /** In {@code "abc,",x"} the second quote opens a cell that starts with a separator; the third one is left over. */
    private boolean isClosedByOpeningQuote(ParsedRecord parsed, int index) {
        List<Field> fields = parsed.fields();
        String text = fields.get(index).text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '"') {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != parser.separator()) {
            return false;
        }
        for (int i = index + 1; i < fields.size() && !fields.get(i).quoted(); i++) {
            if (fields.get(i).hasStrayQuote()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a record that does not come out right would, if the quote were a letter like any other. */
    private boolean isTextWithoutQuote(ParsedRecord parsed, int index) {
        Field field = parsed.fields().get(index);
        boolean right = !parsed.broken() && parsed.width(columns) == columns;
        if (right || field.lastLine() > field.line()) {
            return false;
        }
        ParsedRecord rest = restAfterQuote(parsed, index);
        return rest != null && !rest.hasStrayQuoteFrom(0);
    }

    private boolean swallowsRows(ParsedRecord parsed, int index) {
        Field field = parsed.fields().get(index);
        if (field.lastLine() == field.line()) {
            return false;
        }
        Reading alone = readAlone(field.line() + 1, parsed.lastLine());
        if (alone == null) {
            return false;
        }
        boolean sound = !parsed.broken() && parsed.width(columns) == columns && !parsed.hasStrayQuoteFrom(0);
        if (!alone.hasStrayQuote) {
            return alone.isComplete || (!sound && !parsed.broken());
        }
        boolean coincidence = sound && (columns - 1) * alone.rows < BEYOND_COINCIDENCE;
        return alone.isComplete && fieldsOnFirstLine(field, index) >= columns && !coincidence;
    }

    /** Returns how many fields the record had on the line of a field if its quote were a letter like any other. */
    private int fieldsOnFirstLine(Field field, int index) {
        long separators = field.text()
                .chars()
                .takeWhile(character -> character != '\n' && character != '\r')
                .filter(character -> character == parser.separator())
                .count();
        return index + 1 + (int) separators;
    }

    /** Returns the line after a refused row, which goes on past the quote's own line only where that is certain. */
    int lineAfter(ParsedRecord parsed, int index) {
        int opened = lineOfField(parsed, index);
        ParsedRecord rest = restAfterQuote(parsed, index);
        if (rest != null && rest.lastLine() > opened) {
            Reading alone = readAlone(opened + 1, rest.lastLine());
            if (alone == null || alone.hasStrayQuote) {
                return rest.lastLine() + 1;
            }
        }
        return opened + 1;
    }

    /** Returns the fields after a quote when it is taken as a letter, or null where that makes no whole row. */
    private @Nullable ParsedRecord restAfterQuote(ParsedRecord parsed, int index) {
        ParsedRecord rest = parser.fromIndex(indexOfQuote(parsed, index) + 1).next();
        return rest != null && !rest.broken() && index + rest.width(columns - index) >= columns ? rest : null;
    }

    /** Returns the line on which a field starts, be it the broken one. */
    static int lineOfField(ParsedRecord parsed, int index) {
        return index < parsed.fields().size() ? parsed.fields().get(index).line() : parsed.lastLine();
    }

    /** Returns a quote that is not closed with the text after it, up to where the cell was most likely meant to end. */
    String textOf(ParsedRecord parsed, int index) {
        String text = parser.lines().text();
        int start = Math.max(indexOfQuote(parsed, index), parser.lines().start(lineOfField(parsed, index)));
        int end = start;
        while (end < text.length() && (parser.separator() + "\r\n").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return CellText.clean(text.substring(start, end));
    }

    private int indexOfQuote(ParsedRecord parsed, int index) {
        long quotesBefore = parsed.fields().stream()
                .limit(index)
                .mapToLong(field -> field.text().chars().filter(c -> c == '"').count() * (field.quoted() ? 2 : 1)
                        + (field.quoted() ? 2 : 0))
                .sum();
        int quote = parser.lines().text().indexOf('"', parser.lines().start(parsed.line()));
        for (long i = 0; i < quotesBefore; i++) {
            quote = parser.lines().text().indexOf('"', quote + 1);
        }
        return quote;
    }

    /** What lines are when they are read as rows of their own. */
    private record Reading(int rows, boolean isComplete, boolean hasStrayQuote) {}

    private @Nullable Reading readAlone(int first, int last) {
        RecordParser.Cursor cursor = parser.from(first);
        int rows = 0;
        boolean isComplete = true;
        boolean hasStrayQuote = false;
        int line = first;
        while (line <= last) {
            ParsedRecord row = cursor.next();
            if (row == null) {
                break;
            }
            line = row.lastLine() + 1;
            if (row.isBlank()) {
                continue;
            }
            int fields = row.width(columns);
            if (row.broken() || fields > columns || fields < Math.min(2, columns)) {
                return null;
            }
            rows++;
            isComplete &= fields == columns;
            hasStrayQuote |= row.hasStrayQuoteFrom(0);
        }
        return rows == 0 ? null : new Reading(rows, isComplete, hasStrayQuote);
    }
}
