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

    private final List<Connection> connections = new ArrayList<>();
    private final ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();

    /** What a connection does. */
    enum Kind {
        HALF_HEAD("GET /api/v1/plans HTTP/1.1\r\nHost: flood\r\nX-Long: "),
        HALF_BODY(
                "POST /api/v1/plans HTTP/1.1\r\nHost: flood\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"),
        HALF_FORM(
                "POST /login HTTP/1.1\r\nHost: flood\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\nusername="),
        HALF_CHUNKS(
                "PUT /api/v1/indicators/x/values/2024 HTTP/1.1\r\nHost: flood\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\nfff0\r\n{"),
        SLOW_READER("GET /assets/ayumi.css HTTP/1.1\r\nHost: flood\r\n\r\n".repeat(ASKED_FOR));

        private final String beginning;

        Kind(String beginning) {
            this.beginning = beginning;
        }
    }

    private Flood() {}

    /** Opens so many connections, of every kind in turn. */
    static Flood of(int count, int port) throws IOException {
        Flood flood = new Flood();
        for (int i = 0; i < count; i++) {
            flood.connections.add(new Connection(Kind.values()[i % Kind.values().length], port));
        }
        flood.drips.scheduleAtFixedRate(() -> flood.connections.forEach(Connection::drip), 1, 1, TimeUnit.SECONDS);
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
