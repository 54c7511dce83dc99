package org.duallearning.mobility.eligibility.conformance;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, one record at a time. */
final class CsvReader {
    private static final int END = -1;

    private final Reader text;
    private int next;

    CsvReader(Reader text) throws IOException {
        this.text = text;
        this.next = text.read();
    }

    /** Returns the fields of the next record, or an empty list at the end. */
    List<String> record() throws IOException {
        List<String> fields = new ArrayList<>();
        if (next == END) {
            return fields;
        }
        fields.add(field());
        while (next == ',') {
            take();
            fields.add(field());
        }
        while (next == '\r' || next == '\n') {
            take();
        }
        return fields;
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        if (next == '"') {
            quoted(field);
        }
        while (next != ',' && next != '\r' && next != '\n' && next != END) {
            field.append(take());
        }
        return field.toString();
    }

    private void quoted(StringBuilder field) throws IOException {
        do {
            take();
            while (next != '"' && next != END) {
                field.append(take());
            }
            if (take() != '"') {
                throw new IOException("A quote is opened and never closed, in a field that starts with " + field);
            }
            if (next == '"') {
                field.append('"');
            }
        } while (next == '"');
    }

    private char take() throws IOException {
        char taken = (char) next;
        next = text.read();
        return taken;
    }
}
