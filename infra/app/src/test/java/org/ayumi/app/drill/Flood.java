package org.ayumi.app.drill;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Connections of somebody without an account who is in no hurry: each sends a byte a second of what never ends, or reads
 * nothing of what it asked for.
 */
final class Flood implements AutoCloseable {

    private static final int NARROW = 2048;
    private static final int ASKED_FOR = 3000;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private final List<Connection> connections = new ArrayList<>();
    private final ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();

    /** What a connection does. */
    enum Kind {
        HALF_HEAD(head("GET /api/v1/plans", "X-Long: ")),
        HALF_BODY(head("POST /api/v1/plans", "Content-Type: application/json", "Content-Length: 60000", "", "{")),
        HALF_FORM(head("POST /login", FORM, "Content-Length: 10000", "", "username=")),
        HALF_CHUNKS(head("PUT /api/v1/plans", FORM, "Transfer-Encoding: chunked", "", "fff0", "{")),
        SLOW_READER((head("GET /assets/ayumi.css") + "\r\n\r\n").repeat(ASKED_FOR));

        private final String beginning;

        Kind(String beginning) {
            this.beginning = beginning;
        }
    }

    private Flood() {}

    /** Up to where the connection falls silent. */
    private static String head(String request, String... lines) {
        return request + " HTTP/1.1\r\nHost: flood" + (lines.length > 0 ? "\r\n" : "") + String.join("\r\n", lines);
    }

    /** Opens so many connections, of every kind in turn. */
    static Flood of(int count, int port) throws IOException {
        Flood flood = new Flood();
        for (int i = 0; i < count; i++) {
            flood.connections.add(new Connection(Kind.values()[i % Kind.values().length], port));
        }
        var unused = flood.drips.scheduleAtFixedRate(
                () -> flood.connections.forEach(Connection::drip), 1, 1, TimeUnit.SECONDS);
        return flood;
    }

    long open() {
        return connections.stream().filter(connection -> !connection.isCut).count();
    }

    /** Which are left of each kind, for a message. */
    List<Kind> left() {
        return connections.stream()
                .filter(connection -> !connection.isCut)
                .map(connection -> connection.kind)
                .toList();
    }

    @Override
    public void close() throws IOException {
        drips.shutdownNow();
        for (Connection connection : connections) {
            connection.socket.close();
        }
    }

    private static final class Connection {

        private final Kind kind;
        private final SocketChannel socket;
        private volatile boolean isCut;

        Connection(Kind kind, int port) throws IOException {
            this.kind = kind;
            socket = SocketChannel.open();
            if (kind == Kind.SLOW_READER) {
                socket.setOption(StandardSocketOptions.SO_RCVBUF, NARROW);
            }
            socket.connect(new InetSocketAddress("localhost", port));
            socket.configureBlocking(false);
            send(kind.beginning);
        }

        private void send(String text) throws IOException {
            socket.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }

        /** A refused write or an end of input is how a client learns that it was cut. */
        void drip() {
            if (isCut) {
                return;
            }
            try {
                send("a");
                isCut = kind != Kind.SLOW_READER && socket.read(ByteBuffer.allocate(NARROW)) < 0;
            } catch (IOException cut) {
                isCut = true;
            }
        }
    }
}
