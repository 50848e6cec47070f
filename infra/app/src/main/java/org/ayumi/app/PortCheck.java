package org.ayumi.app;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import org.ayumi.process.LoopbackAddresses;
import org.ayumi.process.StartupRefused;
import org.springframework.core.env.Environment;

/** Looks whether the port is free, before anything is made: a database is not begun for a service that nobody can reach. */
final class PortCheck {

    private static final int DEFAULT = 8080;

    private PortCheck() {}

    static void requireFree(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, DEFAULT);
        for (InetSocketAddress address : addresses(environment, port)) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(address);
            } catch (BindException taken) {
                throw refused(address, taken);
            } catch (IOException unknown) {
                throw refused(address, unknown);
            }
        }
    }

    /** Those that the web server will listen on. */
    private static List<InetSocketAddress> addresses(Environment environment, int port) {
        String address = environment.getProperty("server.address", "").strip();
        if (!address.isEmpty()) {
            return List.of(new InetSocketAddress(known(address), port));
        }
        return environment.containsProperty("spring.datasource.url")
                ? List.of(new InetSocketAddress(port))
                : LoopbackAddresses.here().stream()
                        .map(each -> new InetSocketAddress(each, port))
                        .toList();
    }

    private static InetAddress known(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException judgedBefore) {
            throw new IllegalStateException(judgedBefore);
        }
    }

    private static StartupRefused refused(InetSocketAddress address, IOException why) {
        String place = address.getAddress().isAnyLocalAddress()
                ? ""
                : address.getAddress().getHostAddress() + " ";
        return new StartupRefused(
                place + "ポート " + address.getPort() + " で待ち受けられません。ほかのプログラムが使用中なら、SERVER_PORT で別の番号にしてください。"
                        + " / Port " + address.getPort() + " cannot be listened on"
                        + (place.isEmpty() ? "" : " at " + place.strip())
                        + " (" + why.getMessage() + "); if another program has it, set SERVER_PORT to another.",
                "Stop the other program, or start with SERVER_PORT=8081, for example. Nothing was made or changed.",
                why);
    }
}
