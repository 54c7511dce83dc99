package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;

/**
 * A call that fails.
 *
 * @param n which of the calls that reach the database, from 1
 * @param after whether it has had its effect, so that only the answer is lost
 * @param breaks whether the connection is gone with it; else the call fails and the connection lives on
 */
record Fault(int n, boolean after, boolean breaks) {
    /** What the driver says. */
    SQLException failure() {
        return breaks ? broken() : new SQLException("A call fails as planned.", "XX000");
    }

    /** What the driver says of a connection that is gone. */
    static SQLException broken() {
        return new SQLException("The connection is gone as planned.", "08006");
    }

    @Override
    public String toString() {
        return "call %d %s, %s its effect".formatted(n, breaks ? "breaks" : "fails", after ? "after" : "before");
    }
}
