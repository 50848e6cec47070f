package org.ayumi.app.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A network between a service and its database, on loopback, whose weather the test makes: connections are refused, cut,
 * delayed, or fall silent without being closed.
 */
final class TcpProxy implements AutoCloseable {

    /** How the network treats bytes and new connections. */
    enum Weather {
        CLEAR,
        /** Every piece waits before it goes on. */
        SLOW,
        /**
         * Bytes vanish, and neither side hears that the other has closed. A connection that lost bytes stays dead, as
         * after a firewall has forgotten it.
         */
        SILENT,
        /** Nobody listens. */
        REFUSING
    }

    private static final int BUFFER = 64 * 1024;

    private final int target;
    private final Duration delay;
    private final ServerSocket listener;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.CLEAR;
    private volatile boolean closed;

    /** In front of a port of this machine. {@code delay}: of each piece in each direction while it is slow. */
    TcpProxy(int target, Duration delay) throws IOException {
        this.target = target;
        this.delay = delay;
        listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void set(Weather next) {
        weather = next;
        if (next == Weather.REFUSING) {
            cut();
        }
    }

    /** Resets every connection there is. */
    void cut() {
        links.forEach(Link::reset);
    }

    private void accept() {
        while (!closed) {
            try {
                Socket client = listener.accept();
                if (weather == Weather.REFUSING) {
                    reset(client);
                } else {
                    new Link(client).open();
                }
            } catch (SocketException over) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        listener.close();
        cut();
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyGone) {
            // what was wanted
        }
    }

    /** A client's connection and the one to the target that belongs to it. */
    private final class Link {

        private final Socket client;
        private final Socket server = new Socket();
        private volatile boolean dead;

        Link(Socket client) {
            this.client = client;
        }

        void open() {
            links.add(this);
            try {
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            } catch (IOException nobodyThere) {
                reset();
                return;
            }
            Thread.ofVirtual().start(() -> pump(client, server));
            Thread.ofVirtual().start(() -> pump(server, client));
        }

        private void pump(Socket from, Socket to) {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (passes()) {
                        out.write(buffer, 0, read);
                    }
                }
                if (passes()) {
                    reset();
                }
            } catch (IOException | InterruptedException cut) {
                if (passesNow()) {
                    reset();
                }
            }
        }

        private boolean passes() throws InterruptedException {
            if (weather == Weather.SLOW) {
                TimeUnit.MILLISECONDS.sleep(delay.toMillis());
            }
            return passesNow();
        }

        private boolean passesNow() {
            dead = dead || weather == Weather.SILENT;
            return !dead;
        }

        void reset() {
            links.remove(this);
            TcpProxy.reset(client);
            TcpProxy.reset(server);
        }
    }
}
