package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Makes connections with the driver of one database. Thread-safe.
 *
 * <p>The driver is named rather than looked for: a look through all of them would load those of databases that nobody asked
 * for, which a short command would notice.
 */
class Connector implements DataSource {
    private final String driver;
    private final String url;
    private final Properties settings;
    private final String session;

    /**
     * Names a driver.
     *
     * @param driver the name of its class
     * @param url what it connects to
     * @param settings its settings
     * @param session what is executed on every new connection; may be empty
     */
    Connector(String driver, String url, Map<String, String> settings, String session) {
        this.driver = driver;
        this.url = url;
        this.settings = new Properties();
        this.settings.putAll(settings);
        this.session = session;
    }

    /** Another connector to the same. */
    Connector(Connector other) {
        driver = other.driver;
        url = other.url;
        settings = other.settings;
        session = other.session;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver().connect(url, settings);
        if (connection == null) {
            throw new SQLException("The driver does not know what the URL names.");
        }
        try {
            if (!session.isEmpty()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(session);
                }
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The driver that connects. */
    Driver driver() throws SQLException {
        try {
            return Class.forName(driver)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException("The driver %s is not on the class path. Add its jar.".formatted(driver), e);
        }
    }

    @Override
    public final Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public final PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public final void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    /** Does nothing: the settings say how long to wait. */
    @Override
    public final void setLoginTimeout(int seconds) {}

    /** How long a pool that is closed waits for one that is being made. */
    @Override
    public final int getLoginTimeout() {
        return 5;
    }

    @Override
    public final Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public final <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public final boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
