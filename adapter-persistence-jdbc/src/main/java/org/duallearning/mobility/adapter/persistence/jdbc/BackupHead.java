package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a backup. Immutable and thread-safe.
 *
 * <p>From the second version of the format on, its last part is the SHA-256 of the line before that part. Before the rest is
 * read, a database is made ready for that schema, and a newer program is told from damage.
 *
 * @param version that of the format
 * @param schema that of the tables
 * @param takenAt when the backup was taken
 */
record BackupHead(String version, String schema, Instant takenAt) {
    private static final int PARTS = 4;

    /** The line of this version of the format, without its end. */
    String line() {
        String line = BackupFormat.line(List.of(BackupFormat.NAME, version, schema, takenAt.toString()));
        return line + "\t" + Sha256.of(line);
    }

    /** What a line says; empty if it is not as it was written. */
    static Optional<BackupHead> of(String line) {
        List<@Nullable String> parts = BackupFormat.parts(line);
        if (parts.size() < PARTS || !BackupFormat.NAME.equals(parts.get(0))) {
            return Optional.empty();
        }
        String version = Objects.requireNonNullElse(parts.get(1), "");
        String schema = Objects.requireNonNullElse(parts.get(2), "");
        String takenAt = Objects.requireNonNullElse(parts.get(3), "");
        boolean whole = version.equals(BackupFormat.FIRST_VERSION) ? parts.size() == PARTS : endsWithItsSum(line);
        try {
            return whole ? Optional.of(new BackupHead(version, schema, Instant.parse(takenAt))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean endsWithItsSum(String line) {
        int last = line.lastIndexOf('\t');
        return line.substring(last + 1).equals(Sha256.of(line.substring(0, last)));
    }

    /** Whether the sum of a backup is over its lines and stands among them. */
    boolean isOfFirstFormat() {
        return version.equals(BackupFormat.FIRST_VERSION);
    }

    /** Whether this program knows what comes after the line. */
    boolean isOfKnownFormat() {
        return isOfFirstFormat() || version.equals(BackupFormat.VERSION);
    }
}
