package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The backup in the first format of {@link #HELD}, as the last program that wrote that format made it. */
final class OlderBackup {
    /** What was backed up, after that program had brought it up to date. */
    static final OlderDatabase HELD = new OlderDatabase("6");

    private OlderBackup() {}

    static byte[] bytes() throws IOException {
        return resource("older/backup-1.gz");
    }

    /** Writes the file with its keys. */
    static Path writeKeys(Path folder) throws IOException {
        Path file = folder.resolve("older.keys");
        List<String> lines =
                new String(resource("older/backup-1.keys"), UTF_8).lines().toList();
        new KeyFile(file)
                .add(none -> lines.stream()
                        .skip(1)
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList());
        return file;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OlderBackup.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
