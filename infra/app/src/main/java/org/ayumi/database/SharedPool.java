package org.ayumi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The pool of connections. Requests queue for most of them and leave a few to what goes on beside requests: projections,
 * sealing, health. However many read at once, these go on.
 */
final class SharedPool extends HikariDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_QUEUE = 1000;

    /** A quarter. */
    private static final int BESIDE_REQUESTS = 4;

    private final RequestQueue queue;

    SharedPool(int size) {
        setMaximumPoolSize(size);
        queue = new RequestQueue(Math.max(1, size - size / BESIDE_REQUESTS), PATIENCE, LONGEST_QUEUE);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!RequestThread.isOne()) {
            return super.getConnection();
        }
        Connection connection = queue.inTurn(super::getConnection);
        AtomicBoolean open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                SharedPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    } finally {
                        if (method.getName().equals("close") && open.getAndSet(false)) {
                            queue.done();
                        }
                    }
                });
    }

    /** Requests that wait now. */
    int waiting() {
        return queue.waiting();
    }
}
