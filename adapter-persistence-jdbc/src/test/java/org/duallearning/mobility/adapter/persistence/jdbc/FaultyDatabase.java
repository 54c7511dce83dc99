package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A database whose driver can be made to fail.
 *
 * @param sound the same, without
 * @param faults what fails
 */
record FaultyDatabase(Database sound, Faults faults) implements Database {
    @Override
    public Connector connector(Use use) {
        return new Connector(sound.connector(use)) {
            @Override
            Driver driver() throws SQLException {
                return faults.over(super.driver());
            }
        };
    }

    @Override
    public void prepare() {
        sound.prepare();
    }

    @Override
    public int connections(Use use) {
        return sound.connections(use);
    }

    @Override
    public boolean countsEachOfBatch() {
        return sound.countsEachOfBatch();
    }

    @Override
    public boolean isRemote() {
        return sound.isRemote();
    }

    @Override
    public void requireFit(Handle handle, Durability durability) {
        sound.requireFit(handle, durability);
    }

    @Override
    public String migrations() {
        return sound.migrations();
    }

    @Override
    public String historyTables() {
        return sound.historyTables();
    }

    @Override
    public Object turn(ProjectReference project) {
        return sound.turn(project);
    }

    @Override
    public void beginWriting(Handle handle, ProjectReference project, Deadline waiting) {
        sound.beginWriting(handle, project, waiting);
    }

    @Override
    public void beginSealing(Handle handle, Deadline waiting) {
        sound.beginSealing(handle, waiting);
    }

    @Override
    public void beginChangingKeys(Handle handle, Deadline waiting) {
        sound.beginChangingKeys(handle, waiting);
    }

    @Override
    public boolean wipe(Handle handle, List<String> tables) {
        return sound.wipe(handle, tables);
    }

    @Override
    public void beginReading(Handle handle) {
        sound.beginReading(handle);
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        return sound.reasonOf(failure);
    }

    @Override
    public boolean isBroken(SQLException failure) {
        return sound.isBroken(failure);
    }

    @Override
    public boolean refusesRow(SQLException failure) {
        return sound.refusesRow(failure);
    }

    @Override
    public boolean leavesCommitOpen(SQLException failure) {
        return sound.leavesCommitOpen(failure);
    }

    @Override
    public List<String> damage(Handle handle) {
        return sound.damage(handle);
    }

    @Override
    public String advice(@Nullable SQLException failure) {
        return sound.advice(failure);
    }

    @Override
    public String toString() {
        return sound.toString();
    }
}
