package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The database on a PostgreSQL server that a URL names. Immutable and thread-safe.
 *
 * <p>A URL says where the server is, who asks, how the line is encrypted and which schema is meant. What else it says is
 * passed over, and the settings that a commit rests on are made on every connection after it.
 *
 * @param address hosts, ports and the name of the database
 * @param asked the settings of the URL that are not passed over, as they stand in it
 */
record PostgresServer(String address, String asked) implements Database {
    private static final String PREFIX = "jdbc:postgresql:";

    /** An address holds no sign that begins or parts settings: what was mistyped for a question mark would make them its own. */
    private static final Pattern URL = Pattern.compile(PREFIX + "//([^/?@&;#=\\s]+/[^/?@&;#=\\s]+)(\\?.*)?");

    private static final Set<String> FOR_THE_URL_TO_SAY = Set.of(
            "user",
            "password",
            "ssl",
            "sslmode",
            "sslNegotiation",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "sslpassword",
            "channelBinding",
            "requireAuth",
            "gssEncMode",
            "kerberosServerName",
            "jaasApplicationName",
            "targetServerType",
            "currentSchema",
            "ApplicationName");

    /** Whole seconds, as the driver wants them. */
    private static final String TO_CONNECT = "4";

    private static final String TO_HEAR_FROM_THE_SERVER = "5";

    /**
     * What every session does after the server and the URL had their say. A server that hears nothing from a client for five
     * seconds lets go of its locks, and does not work longer on a statement than anybody waits for it. More than {@code on}
     * there is for a commit only {@code remote_apply}.
     */
    private static final String SESSION = """
            SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL %s;
            SET statement_timeout = %s;
            SET tcp_keepalives_idle = 3;
            SET tcp_keepalives_interval = 1;
            SET tcp_keepalives_count = 2;
            SET tcp_user_timeout = 5000;
            SELECT set_config('synchronous_commit', 'on', false)
                WHERE current_setting('synchronous_commit') <> 'remote_apply'""";

    /**
     * Records are found by an index, in its order, and the planner is kept to that, for it knows nothing of rows that it has not
     * counted yet: while a large dossier comes in, and for a while after, it would read all of a project for every few keys and
     * for every page. Where there is no index it goes its way all the same.
     */
    private static final String BY_INDEX = """
            ;
            SET enable_seqscan = off;
            SET enable_bitmapscan = off;
            SET enable_hashjoin = off;
            SET enable_mergejoin = off;
            SET enable_sort = off;
            SET jit = off""";

    private static final String LOCK_TIMEOUT = "SELECT set_config('lock_timeout', ?, true); ";

    /** The lock of the keys, of a kind that no project has: shared by all who write, until their transaction ends. */
    private static final String KEYS_STAY = "SELECT pg_advisory_xact_lock_shared(8, 1)";

    private static final String KEYS_CHANGE = "SELECT pg_advisory_xact_lock(8, 1)";

    private static final int OLDEST = 150_000;

    /** The settings that a commit rests on, with the values under which it is on disk when it returns. */
    private static final Map<String, List<String>> SAFE = Map.of(
            "fsync", List.of("on"),
            "full_page_writes", List.of("on"),
            "synchronous_commit", List.of("on", "remote_apply"));

    private static final String FOUNDATION = Stream.concat(
                    Stream.of("server_version_num", "server_encoding"), SAFE.keySet().stream())
            .map("current_setting('%1$s') AS %1$s"::formatted)
            .collect(Collectors.joining(", ", "SELECT ", ""));

    private static final int WRITERS = 4;
    private static final int READERS = 8;

    static boolean isNamedBy(String url) {
        return url.startsWith(PREFIX);
    }

    static PostgresServer of(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            // The URL is not repeated, because it may hold a password where none is expected.
            throw new IllegalArgumentException("The URL does not name a database on a PostgreSQL server."
                    + " Use jdbc:postgresql://host:port/database?user=name.");
        }
        String settings = parts.group(2) == null ? "" : parts.group(2).substring(1);
        return new PostgresServer(
                parts.group(1),
                Stream.of(settings.split("&", -1))
                        .filter(setting -> FOR_THE_URL_TO_SAY.contains(setting.replaceAll("=.*", "")))
                        .collect(Collectors.joining("&")));
    }

    @Override
    public void prepare() {}

    @Override
    public Connector connector(Use use) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "connectTimeout", TO_CONNECT,
                "loginTimeout", TO_CONNECT,
                "tcpKeepAlive", "true",
                "reWriteBatchedInserts", "true",
                "assumeMinServerVersion", "15",
                "ApplicationName", "mobility",
                // The detail of an error repeats values, which may be about a person.
                "logServerErrorDetail", "false"));
        boolean waits = use == Use.READING || use == Use.WRITING;
        String limit = waits ? TO_HEAR_FROM_THE_SERVER : "0";
        settings.put("socketTimeout", limit);
        String isolation = use == Use.READING || use == Use.SURVEYING
                ? "REPEATABLE READ, READ ONLY"
                : "READ COMMITTED, READ WRITE";
        return new Connector(
                "org.postgresql.Driver",
                PREFIX + "//" + address + "?" + asked,
                settings,
                SESSION.formatted(isolation, limit + "000") + (use == Use.MIGRATING ? "" : BY_INDEX));
    }

    @Override
    public int connections(Use use) {
        return use == Use.READING ? READERS : WRITERS;
    }

    /** The driver makes one statement of many, and then knows only how many rows they added in all. */
    @Override
    public boolean countsEachOfBatch() {
        return false;
    }

    @Override
    public boolean isRemote() {
        return true;
    }

    @Override
    public void requireFit(Handle handle, Durability durability) {
        Map<String, Object> settings = handle.select(FOUNDATION).mapToMap().one();
        if (Integer.parseInt(String.valueOf(settings.get("server_version_num"))) < OLDEST) {
            throw unfit("its server is older than version 15. Use a newer one");
        }
        if (!"UTF8".equals(settings.get("server_encoding"))) {
            throw unfit("its encoding is %s, in which not every name can be written. Make it with encoding UTF8"
                    .formatted(settings.get("server_encoding")));
        }
        if (durability == Durability.REQUIRED) {
            SAFE.forEach((name, safe) -> {
                if (!safe.contains(settings.get(name))) {
                    throw unfit(
                            ("its server has %s = %s, with which a crash can lose what was committed. Set it to on in the"
                                            + " configuration of the server, or accept that records may be lost (--unsafe)")
                                    .formatted(name, settings.get(name)));
                }
            });
        }
    }

    private StorageException unfit(String why) {
        return new StorageException(
                Reason.UNAVAILABLE, "The database %s cannot be used: %s.".formatted(this, why), null);
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public String historyTables() {
        return "SELECT count(*) FROM information_schema.tables"
                + " WHERE table_schema = current_schema() AND table_name = 'flyway_schema_history'";
    }

    @Override
    public Object turn(ProjectReference project) {
        return project;
    }

    /**
     * Takes the lock of the project, which the end of the transaction gives back, however it ends.
     *
     * <p>The transaction is READ COMMITTED: each statement sees what was committed before it. So whatever is read after the
     * lock was granted is the newest, and stays as it is, because whoever changes the project has to hold the lock. REPEATABLE
     * READ would see less: its moment is that of the first statement, which is the one that asks for the lock, so that a
     * writer who had to wait would not see what the writer before him did. A program that goes round the lock is found out by
     * the primary key, for which an insert looks at what was committed up to now; under REPEATABLE READ it would fail instead.
     */
    @Override
    public void beginWriting(Handle handle, ProjectReference project, Deadline waiting) {
        handle.begin();
        handle.execute(
                LOCK_TIMEOUT + KEYS_STAY + "; SELECT pg_advisory_xact_lock(?)",
                Long.toString(waiting.millisLeft()),
                lockOf(project));
    }

    @Override
    public void beginSealing(Handle handle, Deadline waiting) {
        handle.execute("BEGIN");
        handle.execute(LOCK_TIMEOUT + KEYS_STAY, Long.toString(waiting.millisLeft()));
    }

    @Override
    public void beginChangingKeys(Handle handle, Deadline waiting) {
        handle.execute("BEGIN");
        handle.execute(LOCK_TIMEOUT + KEYS_CHANGE, Long.toString(waiting.millisLeft()));
    }

    /**
     * Writes the tables anew, and what the server noted of their values. Its journal holds the old ones until the server writes
     * over it, as do copies of the journal.
     */
    @Override
    public boolean wipe(Handle handle, List<String> tables) {
        handle.execute("SET lock_timeout = " + Deadline.ofWaiting().millisLeft());
        handle.execute("VACUUM (FULL, ANALYZE) " + String.join(", ", tables));
        return true;
    }

    @Override
    public void beginReading(Handle handle) {
        handle.begin();
    }

    /** The 64 bits of FNV-1a: the same in every program, and practically never the same for two projects. */
    static long lockOf(ProjectReference project) {
        long hash = 0xcbf29ce484222325L;
        for (char letter : project.value().toCharArray()) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        return hash;
    }

    /** The server checks its pages as it reads them, if it was made so; it has no look at all of them. */
    @Override
    public List<String> damage(Handle handle) {
        return List.of();
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        return switch (stateOf(failure)) {
            // Another's lock was not let go of in time, each waited for the other, or no connection is left.
            case "55P03", "40P01", "40001", "53300" -> Reason.BUSY;
            default -> Reason.UNAVAILABLE;
        };
    }

    /** What is wrong with data, and what breaks a constraint. */
    @Override
    public boolean refusesRow(SQLException failure) {
        String state = stateOf(failure);
        return state.startsWith("22") || state.startsWith("23");
    }

    @Override
    public boolean isBroken(SQLException failure) {
        return isLost(stateOf(failure));
    }

    /** The states of a connection that was never made or is gone, and of a server that comes or goes. */
    private static boolean isLost(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static String stateOf(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    /** Unless the connection was known to be gone, for then nothing was sent. */
    @Override
    public boolean leavesCommitOpen(SQLException failure) {
        return isBroken(failure) && !stateOf(failure).equals("08003");
    }

    @Override
    public String advice(@Nullable SQLException failure) {
        String state = failure == null ? "" : stateOf(failure);
        if (isLost(state) || failure instanceof SQLTransientConnectionException) {
            return "Check that the server runs and can be reached.";
        }
        return switch (state) {
            case "28P01", "28000" ->
                "The server refuses the user or the password: give ?user=name in the URL, and the password there"
                        + " or in ~/.pgpass.";
            case "3D000" -> "The server has no such database: make it with createdb.";
            case "25006" -> "The server only reads, as a standby does: use the one that writes.";
            case "54000" -> "A key is longer than the server can look up, about 2,700 bytes: shorten it.";
            case "53100" -> "The disk of the server is full: make room.";
            default -> "The log of the server says more.";
        };
    }

    @Override
    public String toString() {
        return address;
    }
}
