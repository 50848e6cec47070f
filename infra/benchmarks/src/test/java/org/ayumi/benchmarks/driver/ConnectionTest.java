package org.ayumi.benchmarks.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final String WITHOUT_LENGTH = "HTTP/1.1 200 \r\nConnection: close\r\n\r\n{\"version\":7}";

    @Test
    void an_answer_without_a_length_ends_with_its_connection_and_the_next_has_another() throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                ServerSocket server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
            Future<Integer> served = threads.submit(() -> {
                for (int number = 0; number < 2; number++) {
                    try (Socket client = server.accept()) {
                        client.getInputStream().read(new byte[1_000]);
                        client.getOutputStream().write(WITHOUT_LENGTH.getBytes(StandardCharsets.US_ASCII));
                    }
                }
                return 2;
            });
            try (Connection connection = new Connection(server.getLocalPort())) {
                for (int number = 0; number < 2; number++) {
                    assertThat(connection.send(Request.get("/")).good().text()).isEqualTo("{\"version\":7}");
                }
            }
            assertThat(served.get()).isEqualTo(2);
        }
    }
}
