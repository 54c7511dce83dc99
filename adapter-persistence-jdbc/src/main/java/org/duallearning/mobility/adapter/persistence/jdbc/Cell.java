package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Where a sealed value stands: it opens nowhere else. As text it is a name for messages, made of ids.
 *
 * @param table the table
 * @param column the column
 * @param row what tells the row from the others of the table: project, parts of the key and version
 */
record Cell(String table, String column, List<String> row) {
    /** No text that is stored holds it, so that two places are never written the same. */
    private static final char BETWEEN = '\0';

    /** What is sealed along with the value. */
    byte[] associatedData() {
        StringBuilder data = new StringBuilder(64).append(table).append(BETWEEN).append(column);
        for (String part : row) {
            data.append(BETWEEN).append(part);
        }
        return data.toString().getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "%s of the row %s in the table %s".formatted(column, String.join("|", row), table);
    }
}
