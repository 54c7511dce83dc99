package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the tests databases of one kind. */
interface DatabaseSource {
    Keyring KEYRING = new Keyring(KeyFile.of(null));
    List<SealedTable> SEALED = SealedTable.all();

    /** Opens what any key seals; kept, as making one reads the file with the keys. */
    ThreadLocal<Sealer> OPENER = ThreadLocal.withInitial(DatabaseSource::sealer);

    /** The URL of a database in which there is nothing yet. */
    String newUrl();

    /** A connection that goes round all that the storage takes care of. */
    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** How many of so many cases are tried: all but on a slow server, where the same code reads and writes them. */
    default int tried(int cases) {
        return cases;
    }

    /** The keys that the storages of the tests use. */
    static Keyring keyring() {
        return KEYRING;
    }

    /** What stands in a column, opened if it is sealed. */
    static @Nullable String opened(String table, String column, ResultSet row) throws SQLException {
        String value = row.getString(column);
        Optional<SealedTable> sealed = SEALED.stream()
                .filter(any -> any.name().equals(table) && any.seals(column))
                .findFirst();
        return value == null || sealed.isEmpty() ? value : sealed.get().opened(OPENER.get(), column, row, value);
    }

    /** Seals with the last key that the tests use. */
    static Sealer sealer() {
        return new Sealer(keyring(), keyring().newest(Instant.now()));
    }

    /** Does something behind the back of the storage. */
    static void execute(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
