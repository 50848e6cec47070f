package org.ayumi.http.server;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends requests that do not arrive and answers that are not taken. Only the socket is shut, in one direction; the thread
 * that serves the connection finds that out and closes it, so that nothing is taken from under its hands.
 */
final class ConnectionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionWatch.class);

    private final Map<SocketWrapperBase<?>, WatchedProcessor> served = new ConcurrentHashMap<>();

    /** Shuts one direction of a socket. */
    @FunctionalInterface
    private interface Shutting {
        void shut(SocketChannel socket) throws IOException;
    }

    void serves(SocketWrapperBase<?> connection, WatchedProcessor processor) {
        served.put(connection, processor);
    }

    void isServed(SocketWrapperBase<?> connection) {
        served.remove(connection);
    }

    void look(long now) {
        served.forEach((connection, processor) -> {
            if (connection.isClosed()) {
                served.remove(connection);
            } else if (processor.waitsForTheClient() && processor.age(now) > Limits.WHOLE_REQUEST.toNanos()) {
                shut(connection, SocketChannel::shutdownInput);
            } else if (isTakenTooSlowly(processor, now)) {
                shut(connection, SocketChannel::shutdownOutput);
            }
        });
    }

    private static boolean isTakenTooSlowly(WatchedProcessor processor, long now) {
        long nanos = processor.answeringFor(now);
        return nanos > Limits.ANSWER_AT_ANY_SPEED.toNanos()
                && processor.answered() < TimeUnit.NANOSECONDS.toSeconds(nanos) * Limits.SLOWEST_ANSWER;
    }

    private static void shut(SocketWrapperBase<?> connection, Shutting how) {
        if (connection.getSocket() instanceof NioChannel channel) {
            try {
                how.shut(channel.getIOChannel());
            } catch (IOException | RuntimeException gone) {
                LOG.debug("a slow connection was gone before it was cut", gone);
            }
        }
    }
}
