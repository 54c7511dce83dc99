package org.duallearning.mobility.adapter.restplanted;

import java.sql.Connection;
import java.sql.SQLException;

final class AsksADatabase {
    boolean ask(Connection connection) throws SQLException {
        return connection.isValid(1);
    }
}
