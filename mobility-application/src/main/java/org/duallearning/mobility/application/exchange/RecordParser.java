package org.duallearning.mobility.application.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses CSV text strictly, from any place in it. */
final class RecordParser {

    /** The longest cell, in characters; what is longer was never closed. */
    private static final int LONGEST_CELL = 1 << 20;

    private final Lines lines;
    private final char separator;

    RecordParser(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    Lines lines() {
        return lines;
    }

    char separator() {
        return separator;
    }

    /** Returns a cursor before the record that starts on a line. */
    Cursor from(int line) {
        return fromIndex(line > lines.count() ? lines.text().length() : lines.start(line));
    }

    /** Returns a cursor before a record that is taken to start at an index of the text. */
    Cursor fromIndex(int index) {
        var handler = new Handler(lines.at(index));
        var reader = new StringReader(lines.text());
        try {
            reader.skip(index);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Cursor(
                handler,
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .trimWhitespacesAroundQuotes(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_CELL)
                        .build(handler, reader)
                        .iterator());
    }

    /** Goes over the records, one by one; after a broken one there are no more. */
    static final class Cursor {

        private final Handler handler;
        private final Iterator<ParsedRecord> records;
        private boolean broken;

        private Cursor(Handler handler, Iterator<ParsedRecord> records) {
            this.handler = handler;
            this.records = records;
        }

        /** Returns the next record, or null after the last. */
        @Nullable
        ParsedRecord next() {
            if (broken) {
                return null;
            }
            try {
                return records.hasNext() ? records.next() : null;
            } catch (CsvParseException unreadable) {
                broken = true;
                return handler.record(true);
            }
        }
    }

    /** Collects the fields of a record with the line of each. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<ParsedRecord> {

        private final List<ParsedRecord.Field> fields = new ArrayList<>();
        private int start;
        private int line;

        Handler(int line) {
            this.start = line;
            this.line = line;
        }

        ParsedRecord record(boolean isBroken) {
            return new ParsedRecord(start, fields, isBroken);
        }

        @Override
        protected void handleBegin(long lineInThisReading) {
            start = line;
            fields.clear();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            var field = new ParsedRecord.Field(new String(buffer, offset, length), line, quoted);
            fields.add(field);
            line = field.lastLine();
        }

        @Override
        protected ParsedRecord buildRecord() {
            line++;
            return record(false);
        }
    }
}
