package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A text file, outside the database, to which lines are only added. Thread-safe, also between programs.
 *
 * <p>Its first line tells the format; a line is parts separated by tabs. Who adds a line has the file to himself from reading
 * it until the line is on disk. It is made when it is first needed, for its owner alone, and refused if everybody may read or
 * change it.
 *
 * @param path where it is
 */
record KeyFile(Path path) {
    /** The first line. */
    static final String HEADER = "mobility-keys\t1";

    private static final String NAME = "mobility.keys";

    /** Locks of a file belong to the process, and end when it closes the file, whichever thread does. */
    private static final Object ONE_AT_A_TIME = new Object();

    private static final Set<PosixFilePermission> TOO_MUCH = EnumSet.of(
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    /** The file that is named, else the one in the user's folder of settings. */
    static KeyFile of(@Nullable String named) {
        return new KeyFile((named == null ? standard() : Path.of(named)).toAbsolutePath());
    }

    private static Path standard() {
        @Nullable String settings = System.getenv("XDG_CONFIG_HOME");
        boolean isNamed =
                settings != null && !settings.isBlank() && Path.of(settings).isAbsolute();
        Path folder = isNamed ? Path.of(settings) : Path.of(System.getProperty("user.home"), ".config");
        return folder.resolve("mobility").resolve(NAME);
    }

    /**
     * The parts of every line after the first; nothing if there is no file.
     *
     * @throws StorageException if the file cannot be read, everybody may read it, or a line is not whole
     */
    List<List<String>> lines() {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
                    FileLock lock = file.lock(0, Long.MAX_VALUE, true)) {
                return read(file, lock);
            } catch (NoSuchFileException e) {
                return List.of();
            } catch (IOException e) {
                throw unusable(why("It cannot be read: check its rights and those of its folder"), e);
            }
        }
    }

    /**
     * Adds lines, which are on disk when this returns.
     *
     * @param more says what is added to the lines that are there; nobody else adds any meanwhile
     * @return all lines, as {@link #lines} gives them
     * @throws StorageException if the file cannot be read or written; then nothing was added
     */
    List<List<String>> add(Function<List<List<String>>, List<List<String>>> more) {
        synchronized (ONE_AT_A_TIME) {
            try {
                make();
                try (FileChannel file = FileChannel.open(path, readingAndWriting());
                        FileLock lock = file.lock()) {
                    List<List<String>> lines = new ArrayList<>(read(file, lock));
                    List<List<String>> added = more.apply(lines);
                    if (!added.isEmpty()) {
                        append(file, added);
                        lines.addAll(added);
                    }
                    return lines;
                }
            } catch (IOException e) {
                throw unusable(
                        why("It cannot be written: check its rights, those of its folder and the room on its disk"), e);
            }
        }
    }

    private String why(String otherwise) {
        return Misplaced.why(path).orElse(otherwise);
    }

    private static Set<OpenOption> readingAndWriting() {
        return Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Makes an empty file, which counts as none, unless there is one. */
    private void make() throws IOException {
        if (Files.exists(path)) {
            return;
        }
        OwnerOnly.makeFolderOf(path);
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileChannel.open(path, options, OwnerOnly.ofFile(path)).close();
        if (OwnerOnly.isKnownTo(path)) {
            // Or the name of the file may be gone after a crash.
            try (FileChannel folder = FileChannel.open(path.resolveSibling("."), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** All of the lines in one piece; what was written of them is taken back if the rest cannot be. */
    private static void append(FileChannel file, List<List<String>> lines) throws IOException {
        long end = file.size();
        StringBuilder text = new StringBuilder(end == 0 ? HEADER + "\n" : "");
        for (List<String> parts : lines) {
            String line = String.join("\t", parts);
            if (line.chars().anyMatch(letter -> letter == '\n' || letter == '\r')
                    || line.split("\t", -1).length != parts.size()) {
                throw new IllegalArgumentException("A part of a line holds a tab or the end of a line.");
            }
            text.append(line).append('\n');
        }
        boolean written = false;
        try {
            file.position(end);
            ByteBuffer bytes = UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
            written = true;
        } finally {
            if (!written) {
                file.truncate(end);
            }
        }
    }

    private List<List<String>> read(FileChannel file, FileLock lock) throws IOException {
        if (!lock.isValid()) {
            throw new IOException("The lock was lost.");
        }
        requirePrivate();
        // Not closed: that would close the channel.
        InputStream in = Channels.newInputStream(file.position(0));
        String text = new String(in.readAllBytes(), UTF_8);
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.endsWith("\n")) {
            throw unusable(
                    ("Its last line (%d) is not whole: adding it was broken off, and nothing rests on it."
                                    + " Keep a copy of the file, and take the line out")
                            .formatted(text.lines().count()),
                    null);
        }
        List<String> lines = text.lines().toList();
        if (!lines.get(0).equals(HEADER)) {
            throw unusable(
                    "Its first line is not the one of this format: it is another file, or of a newer program", null);
        }
        return lines.stream().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }

    private void requirePrivate() throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("A folder can be opened, but it has no lines.");
        }
        if (!OwnerOnly.isKnownTo(path)) {
            return;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
        if (rights.stream().anyMatch(TOO_MUCH::contains)) {
            throw unusable("Others than its owner may read or change it: take that away with chmod 600", null);
        }
    }

    /** A key is not in the file. */
    StorageException missing(String what, String id) {
        return new StorageException(
                Reason.KEY_MISSING,
                ("The key %s, with which %s are sealed, is not in %s. Name the file that holds it with --keys or"
                                + " MOBILITY_KEYS.")
                        .formatted(id, what, path),
                null);
    }

    /** The file is of no use; what it holds is never told. */
    StorageException unusable(String why, @Nullable IOException cause) {
        return new StorageException(
                Reason.KEY_MISSING,
                "The keys in %s cannot be used. %s, or name another file with --keys or MOBILITY_KEYS."
                        .formatted(path, why),
                cause);
    }
}
