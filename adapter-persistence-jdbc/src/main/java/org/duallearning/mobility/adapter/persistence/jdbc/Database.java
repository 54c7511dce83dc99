package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A database that a URL names, and all that is not the same on every kind of database. Immutable and thread-safe.
 *
 * <p>As text it is a name for messages: where it is, and nothing about who asks.
 */
interface Database {
    static boolean isNamedBy(String url) {
        return SqliteFile.isNamedBy(url) || PostgresServer.isNamedBy(url);
    }

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException if it names no database
     */
    static Database of(String url) {
        return PostgresServer.isNamedBy(url) ? PostgresServer.of(url) : SqliteFile.of(url);
    }

    /**
     * Makes what must be there before anybody can connect.
     *
     * @throws StorageException if it cannot be made
     */
    void prepare();

    /** The files that it is kept in, that of the database itself first; empty if they are not of this machine. */
    default List<String> files() {
        return List.of();
    }

    /** Makes connections for a use, on which nothing that a URL or a server says makes a commit less sure. */
    Connector connector(Use use);

    /** The most connections for a use that are open at once. */
    int connections(Use use);

    /** Whether the other end may be gone without a word, so that no call may be waited for without end. */
    boolean isRemote();

    /**
     * Reads back what a commit rests on.
     *
     * @throws StorageException if the database is not fit to keep records, or not as durable as asked
     */
    void requireFit(Handle handle, Durability durability);

    /** The folder beside this class that holds the migrations. */
    String migrations();

    /** A query for the number of tables in which Flyway keeps its history. */
    String historyTables();

    /** What only one writer at a time may have: writers with equal turns wait for each other. */
    Object turn(ProjectReference project);

    /** Begins a transaction that keeps out other writers of the project, also those in other programs. */
    void beginWriting(Handle handle, ProjectReference project, Deadline waiting);

    /** Begins a transaction that seals values again, during which the keys stay as they are. It is ended by SQL. */
    void beginSealing(Handle handle, Deadline waiting);

    /** Begins a transaction that changes which keys there are, and keeps out everybody who writes. It is ended by SQL. */
    void beginChangingKeys(Handle handle, Deadline waiting);

    /**
     * Overwrites what the files hold of values that tables held once, as far as the database can.
     *
     * @return false if others were at work, so that it is not done
     */
    boolean wipe(Handle handle, List<String> tables);

    /** Whether a batch of statements tells of each whether it added a row. */
    boolean countsEachOfBatch();

    /** Begins a transaction that sees one moment. */
    void beginReading(Handle handle);

    /** What the database finds wrong with itself, in words without values; empty if nothing is. */
    List<String> damage(Handle handle);

    /** What a failure means. */
    Reason reasonOf(SQLException failure);

    /** Whether it was the row that could not be taken, for its values. */
    boolean refusesRow(SQLException failure);

    /** Whether the connection is of no use any more after a failure. */
    boolean isBroken(SQLException failure);

    /** Whether a commit that ended with a failure may have been kept. */
    boolean leavesCommitOpen(SQLException failure);

    /** What to look at after a failure; null if it was none that the database or its driver told of. */
    String advice(@Nullable SQLException failure);
}
