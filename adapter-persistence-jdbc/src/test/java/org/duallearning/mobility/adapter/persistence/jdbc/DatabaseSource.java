package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Gives the tests databases of one kind. */
interface DatabaseSource {
    /** The URL of a database in which there is nothing yet. */
    String newUrl();

    /** A connection that goes round all that the storage takes care of. */
    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** The keys that the storages of the tests use. */
    static Keyring keyring() {
        return new Keyring(KeyFile.of(null));
    }

    /** Does something behind the back of the storage. */
    static void execute(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
