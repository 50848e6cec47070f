package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RawClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the web server or the first filters turn away speaks like everything else, and says little to the log. */
@Isolated("it counts what is logged by everybody")
@ExtendWith(OutputCaptureExtension.class)
class BeforeTheApplicationTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final RawClient RAW = new RawClient(SERVICE);
    private static final String PLANS = "/api/v1/plans";

    static Stream<Arguments> paths() {
        return Stream.of(
                        "/%zz",
                        "/%",
                        "/%00",
                        "/[",
                        "/^",
                        "/a|b",
                        "/%c0%af",
                        "/%c0%80",
                        "/%ff",
                        "/%ed%a0%80",
                        "/..%2fx",
                        "/%5c",
                        "/;a=b",
                        "//x",
                        "/%2525",
                        "/あ",
                        "/a\u0001b")
                .map(path -> Arguments.of(400, "path", "GET " + PLANS + path, new String[0]));
    }

    static Stream<Arguments> methods() {
        return Stream.of("TRACE", "CONNECT", "FOO", "get", "PROPFIND", "QUERY", "G".repeat(300))
                .map(method -> Arguments.of(405, "method", method + " " + PLANS, new String[0]));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                header(400, "If-Match", "If-Match: \"あ\""),
                header(400, "If-None-Match", "If-None-Match: \"あ\""),
                header(400, "Idempotency-Key", "Idempotency-Key: 鍵"),
                header(400, "Authorization", "Authorization: Basic 鍵"),
                header(400, "Authorization", "Authorization: Basic YTpi", "Authorization: Basic YTpi"),
                header(400, "Accept", "Accept: 何/か"),
                header(400, "Content-Type", "Content-Type: 何/か"),
                header(415, "Content-Type", "Content-Type: */*"),
                header(415, "Content-Type", "Content-Type: application/*"),
                header(415, "Content-Encoding", "Content-Encoding: br"),
                header(406, "Accept", "Accept: application/json;charset=utf-16"),
                header(406, "Accept", "Accept: text/csv;charset=Shift_JIS"),
                header(406, "Accept", "Accept: " + "x".repeat(4000)),
                header(406, "Accept", "Accept: image/png"),
                header(400, "X-Request-Id", "X-Request-Id: a\u0001b"),
                header(400, "Cookie", "Cookie: a=\u0002"),
                header(400, "header", "NoColon"),
                header(400, "header", "A B: c"),
                header(400, "Host", "Host: a b"),
                header(400, "Host", "Host: x", "Host: y"),
                header(400, "Content-Length", "Content-Length: x"),
                header(400, "Transfer-Encoding", "Transfer-Encoding: gzip, chunked"),
                header(417, "Expect", "Expect: wonders"),
                header(431, "header", "X-Huge: " + "b".repeat(9000)),
                header(431, "header", "Cookie: " + "b".repeat(9000)),
                header(
                        431,
                        "header",
                        IntStream.range(0, 200).mapToObj(i -> "X-" + i + ": v").toArray(String[]::new)));
    }

    private static Arguments header(int status, String part, String... lines) {
        return Arguments.of(status, part, "GET " + PLANS, lines);
    }

    @ParameterizedTest
    @MethodSource({"paths", "methods", "headers"})
    void it_is_a_problem_document_that_names_the_part(
            int status, String part, String requestLine, String[] lines, CapturedOutput log) {
        String[] all = Stream.concat(Stream.of(lines), authorization(lines)).toArray(String[]::new);
        ApiClient.Answer answer = RAW.send(requestLine, "", all);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("title").asString()).contains(" / ");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(part);
        assertThat(answer.json().at("/errors/0/messageJa").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Tomcat", "Exception", "org.");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(log.getAll().lines().filter(line -> line.contains("\tat "))).isEmpty();
    }

    private static Stream<String> authorization(String[] lines) {
        return Stream.of(lines).anyMatch(line -> line.startsWith("Authorization"))
                ? Stream.empty()
                : Stream.of(RawClient.authorization("staff"));
    }

    /** Nothing here reads them, and a proxy may write names in them. */
    @ParameterizedTest
    @MethodSource("harmless")
    void a_header_that_nobody_reads_may_say_what_it_likes(String line) {
        assertThat(RAW.send("GET " + PLANS, "", RawClient.authorization("staff"), line)
                        .status())
                .isEqualTo(200);
    }

    static List<String> harmless() {
        return List.of(
                "X-Request-Id: あ",
                "X-Remote-User: 富里 花子",
                "User-Agent: 閲覧ソフト",
                "Cookie: =; ;;;=あ",
                "Via: x",
                "X-HTTP-Method-Override: DELETE");
    }

    @Test
    void a_method_that_is_known_nowhere_is_answered_with_those_that_are() {
        for (String method : List.of("FOO", "CONNECT")) {
            assertThat(RAW.send(method + " " + PLANS, "", RawClient.authorization("staff"))
                            .header("Allow"))
                    .contains("GET", "PUT");
        }
    }

    @Test
    void who_sends_too_much_is_told_that_the_connection_ends() {
        ApiClient.Answer answer =
                RAW.bytes("GET " + PLANS + " HTTP/1.1\r\nHost: localhost\r\nX-Huge: " + "b".repeat(9000) + "\r\n\r\n");
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.header("Connection")).isEqualTo("close");
    }

    @Test
    void bytes_that_are_no_http_are_told_so() {
        ApiClient.Answer answer = RAW.bytes("\u0016\u0003\u0001\u0000\r\n\r\n");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void the_address_of_errors_has_nothing_of_its_own() {
        ApiClient.Answer answer = SERVICE.asNobody().get("/error");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
