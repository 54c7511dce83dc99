package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What a backup looks like: the text of tables, zipped by gzip. The same for every kind of database, so that one can be
 * restored into another.
 *
 * <p>A first line, the {@link BackupHead}, tells the format, the schema and when it was taken. Each table is a line with its
 * name and columns, a line for each row, and a line with {@code \.} and the number of rows. Parts of a line are separated by
 * tabs; in them a backslash, a tab, a line feed and a carriage return stand as {@code \\}, {@code \t}, {@code \n} and {@code
 * \r}, and nothing at all as {@code \N}.
 *
 * <p>All these lines are one member of the gzip file. A second one, with which the file ends, is the {@link #trailer}: the line
 * {@code \sha256} and the SHA-256 of all bytes of the file before that member. It is over the bytes, as gzip has bits that carry
 * nothing. Of the trailer itself every byte follows from the digest. So no bit can change, and no byte come or go, unnoticed.
 *
 * <p>In version 1, which is still read, the first line has no sum of its own, and the line {@code \sha256} is in the only
 * member, with the SHA-256 of all lines before: there a change of a bit that carries nothing passes.
 */
final class BackupFormat {
    static final String NAME = "mobility-backup";
    static final String VERSION = "2";
    static final String FIRST_VERSION = "1";
    static final String TABLE = "table";

    /** What no row begins with: the end of a table, with its number of rows. */
    static final String END = "\\.\t";

    /** What no other line begins with: the end, with the SHA-256 of all before. */
    static final String DIGEST = "\\sha256\t";

    private static final String NOTHING = "\\N";

    /** What is no record of its own. Answers that are kept for a day or two are left out. */
    private static final List<String> PARTS = List.of("round_placements", "audit");

    /** What tells which storage it is of, and so comes before all. */
    private static final List<String> IDENTITY = List.of("storage_identity", "sealing_keys");

    private BackupFormat() {}

    /**
     * What a backup ends with: a member of a gzip file, always of the same length.
     *
     * @param sum the SHA-256 of all bytes before
     */
    static byte[] trailer(byte[] sum) {
        return Gzip.stored((DIGEST + HexFormat.of().formatHex(sum) + "\n").getBytes(UTF_8));
    }

    /** The tables in an order in which rows never refer to later ones. */
    static List<String> tables() {
        Stream<String> records = RecordType.all().stream().map(Table::nameOf);
        return Stream.of(IDENTITY.stream(), Stream.of("dossiers"), records, PARTS.stream())
                .flatMap(names -> names)
                .toList();
    }

    /** A line without its end. */
    static String line(List<? extends @Nullable String> parts) {
        return parts.stream().map(BackupFormat::escape).collect(Collectors.joining("\t"));
    }

    /** The parts of a line. */
    static List<@Nullable String> parts(String line) {
        List<@Nullable String> parts = new ArrayList<>();
        Arrays.stream(line.split("\t", -1)).map(BackupFormat::unescape).forEach(parts::add);
        return parts;
    }

    static String escape(@Nullable String part) {
        return part == null
                ? NOTHING
                : part.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    static @Nullable String unescape(String part) {
        if (part.equals(NOTHING)) {
            return null;
        }
        if (part.indexOf('\\') < 0) {
            return part;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char letter = part.charAt(i);
            text.append(letter == '\\' && ++i < part.length() ? meant(part.charAt(i)) : letter);
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
