package org.ayumi.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has no account is answered before the body has come, whatever body was announced. */
class StrangersBodiesTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final List<String> TYPES = List.of(
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain");
    private static final List<String> PATHS = List.of(
            "/api/v1/plans",
            "/api/v1/nothing",
            "/actuator/projections/progress",
            "/ledger/checkpoint/1/cosignatures",
            "/",
            "/logout",
            "/nothing");

    /** Less comes than is announced, and then nothing more. */
    enum Announced {
        LENGTH("Content-Length: 60000\r\n\r\n_csrf=x"),
        CHUNKS("Transfer-Encoding: chunked\r\n\r\nff0\r\n_csrf=x");

        private final String text;

        Announced(String text) {
            this.text = text;
        }
    }

    record Request(String method, String path, String type, Announced body) {

        String text() {
            return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + body.text;
        }
    }

    static Stream<Request> requests() {
        return Stream.of("POST", "PUT", "PATCH", "DELETE")
                .flatMap(method -> PATHS.stream()
                        .flatMap(path -> TYPES.stream()
                                .flatMap(type -> Stream.of(Announced.values())
                                        .map(body -> new Request(method, path, type, body)))));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void the_account_is_asked_for_while_the_body_is_still_on_its_way(Request request) throws IOException {
        assertThat(statusWhileUnfinished(request.text())).isIn("401", "403", "413");
    }

    @Test
    void a_login_form_that_does_not_tell_its_length_is_not_waited_for() throws IOException {
        Request login = new Request("POST", "/login", "application/x-www-form-urlencoded", Announced.CHUNKS);
        assertThat(statusWhileUnfinished(login.text())).isEqualTo("403");
    }

    /** The answer to what has been sent; a service that waits for the rest answers 408 at its end of patience. */
    private static String statusWhileUnfinished(String request) throws IOException {
        try (Socket socket = new Socket("localhost", SERVICE.port())) {
            socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes("HTTP/1.1 401".length()), StandardCharsets.US_ASCII)
                    .replace("HTTP/1.1 ", "");
        }
    }
}
