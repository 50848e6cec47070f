package org.ayumi.testsupport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that is killed and must come back on it. Below the range from which systems take ports for
 * connections: one of those may be given to a client while the server is away.
 */
public final class FreePort {

    private static final int FROM = 20_000;
    private static final int TO = 32_000;
    private static final int ATTEMPTS = 100;

    private FreePort() {}

    /** Free just now, on every address. */
    public static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FROM, TO);
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(port));
                return port;
            } catch (IOException taken) {
                // the next one
            }
        }
        throw new IllegalStateException("no free port between " + FROM + " and " + TO);
    }
}
