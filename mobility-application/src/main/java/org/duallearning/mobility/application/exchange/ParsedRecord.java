package org.duallearning.mobility.application.exchange;

import com.google.common.collect.Lists;
import java.util.List;

/**
 * One record of CSV text as the parser took it, before it is judged.
 *
 * @param line the line on which it starts
 * @param fields its fields; of a broken record those before the broken one
 * @param broken whether the parser met text after a closing quote, or the end of the text inside quotes
 */
record ParsedRecord(int line, List<Field> fields, boolean broken) {

    ParsedRecord {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param line the line on which it starts
     * @param quoted whether it stood in quotes
     */
    record Field(String text, int line, boolean quoted) {

        int lastLine() {
            return quoted ? line + Lines.endsIn(text) : line;
        }

        /** Whether it ends in a quote that may well have closed something else. */
        boolean hasStrayQuote() {
            return !quoted && text.stripTrailing().endsWith("\"");
        }
    }

    /** Returns the line on which the record ends or breaks. */
    int lastLine() {
        return fields.isEmpty() ? line : fields.get(fields.size() - 1).lastLine();
    }

    /** Returns the number of fields, not counting empty ones beyond the last column. */
    int width(int columns) {
        int width = fields.size();
        while (width > Math.max(columns, 0) && fields.get(width - 1).text().isBlank()) {
            width--;
        }
        return width;
    }

    boolean isBlank() {
        return !broken && fields.stream().allMatch(field -> field.text().isBlank());
    }

    boolean hasStrayQuoteFrom(int index) {
        return fields.stream().skip(index).anyMatch(Field::hasStrayQuote);
    }

    /** Returns a view of the texts of the fields. */
    List<String> texts() {
        return Lists.transform(fields, Field::text);
    }
}
