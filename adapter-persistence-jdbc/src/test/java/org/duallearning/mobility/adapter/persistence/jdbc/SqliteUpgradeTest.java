package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** Files that older programs left. */
final class SqliteUpgradeTest implements UpgradeContract, KilledUpgradeContract {
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    @TempDir
    Path folder;

    private int made;

    @Override
    public String newUrl() {
        return urlOf(next());
    }

    @Override
    public String older(OlderDatabase older) {
        Path file = next();
        older.write(file);
        return urlOf(file);
    }

    /** Killing a program leaves files as they are at that moment, so they are copied before every call that reaches them. */
    @Override
    public List<String> killedAnywhere(OlderDatabase older) {
        Path file = next();
        older.write(file);
        List<String> killed = new ArrayList<>();
        Set<HashCode> seen = new HashSet<>();
        Faults faults = new Faults(() -> {
            if (seen.add(contents(file))) {
                killed.add(urlOf(copy(file)));
            }
        });
        Schema.migrate(new FaultyDatabase(new SqliteFile(file), faults), DatabaseSource.keyring(), Schema.newest());
        return killed;
    }

    private static HashCode contents(Path file) {
        var all = Hashing.sha256().newHasher();
        for (String part : PARTS) {
            Path path = Path.of(file + part);
            all.putString(part, ISO_8859_1);
            if (Files.exists(path)) {
                all.putBytes(read(path));
            }
        }
        return all.hash();
    }

    private Path copy(Path file) {
        Path copy = next();
        try {
            for (String part : PARTS) {
                if (Files.exists(Path.of(file + part))) {
                    Files.write(Path.of(copy + part), read(Path.of(file + part)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path next() {
        return folder.resolve("mobility" + made++ + ".db");
    }

    private static String urlOf(Path file) {
        return "jdbc:sqlite:" + file;
    }
}
