package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The SQLite file that a URL names. Immutable and thread-safe.
 *
 * <p>Whatever the URL says, a commit is on disk when it returns, references between tables are checked, and who finds the
 * file locked by another program waits.
 *
 * @param path where it is
 */
record SqliteFile(Path path) implements Database {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final Map<String, String> SETTINGS = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "foreign_keys", "true",
            // What is changed or taken out is overwritten, and nothing goes into a file beside.
            "secure_delete", "true",
            "temp_store", "MEMORY",
            // In KiB where negative: what one large transaction goes back to stays in memory.
            "cache_size", "-65536");

    /** In milliseconds: long enough for what holds up a reader, and short where the caller tries again himself. */
    private static final String READER_WAITS = "4000";

    private static final String OTHERS_WAIT = "1000";
    private static final Duration BETWEEN_LOOKS = Duration.ofNanos(200_000);
    private static final int READERS = 4;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int IO_ERROR = 10;
    private static final int FULL = 13;
    private static final int CONSTRAINT = 19;
    private static final int MISMATCH = 20;
    private static final int NO_DATABASE = 26;
    private static final int SYNCHRONOUS_FULL = 2;

    static boolean isNamedBy(String url) {
        return url.startsWith(PREFIX);
    }

    /**
     * Reads the file's name from a URL. What follows a question mark is passed over: how safely a file is written is not the
     * URL's to say.
     */
    static SqliteFile of(String url) {
        String name = url.substring(PREFIX.length());
        int settings = name.indexOf('?');
        if (settings >= 0) {
            name = name.substring(0, settings);
        }
        if (name.isBlank() || name.startsWith(":") || name.startsWith("file:")) {
            throw new IllegalArgumentException(
                    ("The URL '%s' does not name a file. Use jdbc:sqlite:/path/to/mobility.db,"
                                    + " or memory: for a storage that is thrown away.")
                            .formatted(StorageProvider.withoutSecrets(url)));
        }
        try {
            return new SqliteFile(Path.of(name).toAbsolutePath());
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "The URL '%s' does not name a file of this system. Use jdbc:sqlite:/path/to/mobility.db."
                            .formatted(StorageProvider.withoutSecrets(url)),
                    e);
        }
    }

    /** Makes the file, and the folders above it, readable by their owner only; what is there stays as it is. */
    @Override
    public void prepare() {
        try {
            OwnerOnly.makeFolderOf(path);
            Files.createFile(path, OwnerOnly.ofFile(path));
        } catch (FileAlreadyExistsException e) {
            if (!e.getFile().equals(path.toString()) || !Files.isRegularFile(path)) {
                throw cannotBeMade(e);
            }
        } catch (IOException e) {
            throw cannotBeMade(e);
        }
    }

    private StorageException cannotBeMade(IOException cause) {
        return new StorageException(
                Reason.UNAVAILABLE,
                "The database %s cannot be made. %s, or name another one with --db or MOBILITY_DB."
                        .formatted(
                                path,
                                Misplaced.why(path)
                                        .orElse("Check its rights, those of its folder and the room on its disk")),
                cause);
    }

    /** The file, and those that SQLite makes beside it. */
    @Override
    public List<String> files() {
        return Stream.of("", "-wal", "-shm", "-journal")
                .map(kind -> path + kind)
                .toList();
    }

    @Override
    public Connector connector(Use use) {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("transaction_mode", use == Use.WRITING || use == Use.RESEALING ? "IMMEDIATE" : "DEFERRED");
        settings.put("busy_timeout", use == Use.READING ? READER_WAITS : OTHERS_WAIT);
        return new Connector("org.sqlite.JDBC", PREFIX + path, settings, "");
    }

    @Override
    public int connections(Use use) {
        return use == Use.READING ? READERS : 1;
    }

    @Override
    public boolean isRemote() {
        return false;
    }

    @Override
    public boolean countsEachOfBatch() {
        return true;
    }

    /** Reads the settings back, since a file system may refuse them without an error. */
    @Override
    public void requireFit(Handle handle, Durability durability) {
        String journal =
                handle.select("PRAGMA journal_mode").mapTo(String.class).one();
        int synchronous = handle.select("PRAGMA synchronous").mapTo(int.class).one();
        if (durability == Durability.REQUIRED && (!journal.equals("wal") || synchronous < SYNCHRONOUS_FULL)) {
            throw new StorageException(
                    Reason.UNAVAILABLE,
                    ("The database %s cannot be written safely (journal %s, synchronous %d). Put it on a local disk,"
                                    + " or accept that records may be lost (--unsafe).")
                            .formatted(this, journal, synchronous),
                    null);
        }
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public String historyTables() {
        return "SELECT count(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'";
    }

    /** There is one writer for the whole file. */
    @Override
    public Object turn(ProjectReference project) {
        return path;
    }

    /** Beginning takes the lock for writing, because the connection begins every transaction as immediate. */
    @Override
    public void beginWriting(Handle handle, ProjectReference project, Deadline waiting) {
        handle.execute("PRAGMA busy_timeout = " + waiting.millisLeft());
        handle.begin();
    }

    /**
     * There is one writer, so that nobody changes anything meanwhile. SQLite itself would look ten times a second whether it can
     * begin, and where others write all the time it would hardly ever come to it.
     */
    @Override
    public void beginSealing(Handle handle, Deadline waiting) {
        handle.execute("PRAGMA busy_timeout = 0");
        while (true) {
            try {
                handle.execute("BEGIN IMMEDIATE");
                return;
            } catch (JdbiException e) {
                SQLException said = Failure.databaseMessage(e);
                if (said == null || reasonOf(said) != Reason.BUSY || waiting.isOver()) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    @Override
    public void beginChangingKeys(Handle handle, Deadline waiting) {
        beginSealing(handle, waiting);
    }

    /** Writes the file anew, without what its pages held, and empties the journal. The file beside that this takes holds no more. */
    @Override
    public boolean wipe(Handle handle, List<String> tables) {
        handle.execute("PRAGMA temp_store = FILE");
        handle.execute("VACUUM");
        return handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(int.class).one() == 0;
    }

    @Override
    public void beginReading(Handle handle) {
        handle.begin();
    }

    @Override
    public List<String> damage(Handle handle) {
        List<String> damage = new ArrayList<>(handle.select("PRAGMA integrity_check(100)")
                .mapTo(String.class)
                .filter(said -> !said.equals("ok"))
                .list());
        handle.select("PRAGMA foreign_key_check")
                .mapToMap()
                .forEach(row -> damage.add("a row of %s refers to one of %s that is not there"
                        .formatted(row.get("table"), row.get("parent"))));
        return damage;
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        int code = codeOf(failure);
        return code == BUSY || code == LOCKED ? Reason.BUSY : Reason.UNAVAILABLE;
    }

    /** The code without what it says more closely. */
    private static int codeOf(SQLException failure) {
        return failure.getErrorCode() & 0xff;
    }

    @Override
    public boolean refusesRow(SQLException failure) {
        int code = codeOf(failure);
        return code == CONSTRAINT || code == MISMATCH;
    }

    @Override
    public boolean isBroken(SQLException failure) {
        return false;
    }

    /** When the disk fails, nobody knows what is on it. */
    @Override
    public boolean leavesCommitOpen(SQLException failure) {
        return codeOf(failure) == IO_ERROR;
    }

    @Override
    public String advice(@Nullable SQLException failure) {
        return switch (failure == null ? 0 : codeOf(failure)) {
            case FULL -> "Its disk is full: make room.";
            case NO_DATABASE -> "It is another file: name one that this program made, or one that is not there yet.";
            default -> "Check the file, its rights and the room on its disk.";
        };
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
