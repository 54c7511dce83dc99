package org.duallearning.mobility.adapter.persistence.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls of a driver that reach the database, and lets the n-th fail. Thread-safe.
 *
 * <p>What only hands over an argument or a value that was fetched before is not counted.
 */
final class Faults {
    private static final Set<String> REACHING = Set.of(
            "connect",
            "prepareStatement",
            "prepareCall",
            "setAutoCommit",
            "setReadOnly",
            "setTransactionIsolation",
            "setNetworkTimeout",
            "setSchema",
            "setCatalog",
            "setSavepoint",
            "releaseSavepoint",
            "isValid",
            "commit",
            "rollback",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "executeLargeUpdate",
            "executeLargeBatch",
            "getMoreResults",
            "getGeneratedKeys",
            "next",
            "close");

    private static final Set<String> ALLOWED_WHEN_GONE =
            Set.of("close", "isClosed", "isValid", "abort", "hashCode", "equals", "toString");

    /** From the narrowest on. */
    private static final List<Class<?>> WRAPPED = List.of(
            Connection.class, CallableStatement.class, PreparedStatement.class, Statement.class, ResultSet.class);

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Runnable beforeEach;
    private @Nullable Fault armed;
    private @Nullable String failed;
    private int calls;

    Faults() {
        this(() -> {});
    }

    /**
     * The same, for who wants to look.
     *
     * @param beforeEach is done before each call
     */
    Faults(Runnable beforeEach) {
        this.beforeEach = beforeEach;
    }

    /** Counts from here on, and lets a call fail. */
    synchronized void arm(Fault fault) {
        armed = fault;
        failed = null;
        calls = 0;
    }

    /** Counts no more; the name of the call that failed, if it came to that. */
    synchronized Optional<String> disarm() {
        armed = null;
        return Optional.ofNullable(failed);
    }

    /** How many connections are open at this moment. */
    int open() {
        return open.size();
    }

    /** The fault, if this call is the one. */
    private synchronized Optional<Fault> next(String call) {
        beforeEach.run();
        Fault fault = armed;
        if (fault == null) {
            return Optional.empty();
        }
        calls++;
        if (calls < fault.n()) {
            return Optional.empty();
        }
        armed = null;
        failed = call;
        return Optional.of(fault);
    }

    /** The same driver, over which calls are counted. */
    Driver over(Driver driver) {
        return proxy(Driver.class, (proxy, method, arguments) -> connect(driver, method, arguments));
    }

    private @Nullable Object connect(Driver driver, Method method, Object[] arguments) throws Throwable {
        if (!method.getName().equals("connect")) {
            return call(driver, method, arguments);
        }
        Optional<Fault> fault = next("connect");
        if (fault.isPresent() && !fault.get().after()) {
            throw fault.get().failure();
        }
        Connection made = (Connection) call(driver, method, arguments);
        if (fault.isPresent()) {
            made.close();
            throw fault.get().failure();
        }
        open.add(made);
        return new OnConnection(made).wrap(made, Connection.class);
    }

    private static @Nullable Object call(Object to, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** One connection with all that comes of it. */
    private final class OnConnection {
        private final Connection connection;
        private volatile boolean gone;

        OnConnection(Connection connection) {
            this.connection = connection;
        }

        /** Wraps what a call made, as what the call says that it makes: a driver may use one object for several things. */
        @Nullable
        Object wrap(@Nullable Object made, Class<?> declared) {
            for (Class<?> type : WRAPPED) {
                if (type.isInstance(made) && declared.isAssignableFrom(type)) {
                    return proxy(type, (proxy, method, arguments) -> invoke(made, method, arguments));
                }
            }
            return made;
        }

        private @Nullable Object invoke(Object to, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (gone && !ALLOWED_WHEN_GONE.contains(name)) {
                throw Fault.broken();
            }
            if (!REACHING.contains(name)) {
                return wrap(call(to, method, arguments), method.getReturnType());
            }
            Optional<Fault> fault = next(name);
            boolean closes = to == connection && name.equals("close");
            if (fault.isPresent() && !fault.get().after()) {
                if (closes) {
                    // Nobody can do more about it, and a driver lets go all the same.
                    connection.close();
                    open.remove(connection);
                }
                throw fail(fault.get());
            }
            Object answer = call(to, method, arguments);
            if (closes) {
                open.remove(connection);
            }
            if (fault.isPresent()) {
                throw fail(fault.get());
            }
            return wrap(answer, method.getReturnType());
        }

        /** A connection that breaks is closed at the other end, where what was not committed is dropped. */
        private SQLException fail(Fault fault) throws SQLException {
            if (fault.breaks()) {
                gone = true;
                connection.close();
                open.remove(connection);
            }
            return fault.failure();
        }
    }
}
