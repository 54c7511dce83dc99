package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.execute;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who changes a record past the program, in the database itself, is noticed by a check, whatever the value and wherever. */
@Timeout(120)
interface SignatureContract extends DatabaseSource {
    @Test
    default void everyValueThatIsChangedInTheDatabaseIsNoticed() throws SQLException {
        String url = newUrl();
        keepRecordsOfEveryKind(url);
        assertThat(damage(url)).isEmpty();
        List<String> missed = new ArrayList<>();
        int changed = 0;
        for (SignedTable table : SignedTable.all()) {
            execute(url, "CREATE TABLE sound AS SELECT * FROM " + table.name());
            for (String column : table.columns()) {
                if (!table.sealed().identity().contains(column)) {
                    for (String value : List.of(otherValue(url, table.name(), column), "NULL")) {
                        if (change(url, table.name(), column, value) > 0) {
                            changed++;
                            if (damage(url).isEmpty()) {
                                missed.add(table.name() + "." + column + " = " + value);
                            }
                            putBack(url, table.name());
                        }
                    }
                }
            }
            execute(url, "DROP TABLE sound");
        }
        assertThat(missed).isEmpty();
        assertThat(changed).isGreaterThan(100);
        assertThat(damage(url)).isEmpty();
    }

    @Test
    default void aRowThatIsPutInOrMovedIsNoticed() throws SQLException {
        String url = newUrl();
        keepRecordsOfEveryKind(url);
        execute(
                url,
                "INSERT INTO pins (project, learner, edition, place, version, kind, reason, signature)"
                        + " SELECT project, 'another', edition, place, version, kind, NULL, signature FROM pins");
        assertThat(damage(url)).singleElement().asString().contains("another", "pins", "past this program");
    }

    private static void keepRecordsOfEveryKind(String url) {
        try (Storage storage = StorageProvider.openUrl(url);
                Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            RecordType.all().forEach(type -> keep(transaction, type));
            transaction.commit();
        }
    }

    private static <K, V> void keep(Transaction transaction, RecordType<K, V> type) {
        transaction.records(type).save(SampleRecords.of(type).full("A", "B"), 0).orThrow();
    }

    private static List<String> damage(String url) {
        return StorageProvider.administerUrl(url).damage();
    }

    /** Changes every row of a table; says how many are other than before. */
    private static int change(String url, String table, String column, String value) throws SQLException {
        try (Connection connection = DatabaseSource.connect(url);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE %s SET %s = %s WHERE %s IS NOT NULL AND (%s IS NULL OR %s <> %s)"
                    .formatted(table, column, value, column, value, column, value));
        } catch (SQLException notAllowedThere) {
            return 0;
        }
    }

    private static String otherValue(String url, String table, String column) throws SQLException {
        try (Connection connection = DatabaseSource.connect(url);
                ResultSet found = connection.getMetaData().getColumns(null, null, table, column)) {
            found.next();
            return found.getString("TYPE_NAME").equalsIgnoreCase("text") ? "'XY'" : "1 - " + column;
        }
    }

    private static void putBack(String url, String table) throws SQLException {
        execute(url, "DELETE FROM " + table);
        execute(url, "INSERT INTO " + table + " SELECT * FROM sound");
    }
}
