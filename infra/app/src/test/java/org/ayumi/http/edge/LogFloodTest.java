package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.app.RawClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** However often a request is refused, the log stays readable: many of one kind leave a few lines. */
@Isolated("it counts what is logged by everybody")
@ExtendWith(OutputCaptureExtension.class)
class LogFloodTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final RawClient RAW = new RawClient(SERVICE);
    private static final int MANY = 60;

    /** For what the service says of itself meanwhile; one stack trace is longer. */
    private static final int FEW = 15;

    private static final String JSON = "Content-Type: application/json";
    private static final String ACTIVITIES = "/api/v1/initiatives/tomisato-kyodo-2.1-1-1/activities";
    private static final String VALUES = "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1/values/";
    private static final String FIGURE = "{\"value\":{\"kind\":\"MEASURED\",\"amount\":140,\"unit\":\"件\"}}";
    private static final String ACTIVITY = "{\"fiscalYear\":2024,\"title\":\"相談会\"}";

    /** @param lines headers; {@code #} anywhere is the number of the request, so that no two are alike */
    record Kind(int status, String account, String request, String body, List<String> lines) {

        int send(int number) {
            String[] numbered = Stream.concat(
                            lines.stream(),
                            account.isEmpty() ? Stream.empty() : Stream.of(RawClient.authorization(account)))
                    .map(line -> line.replace("#", String.valueOf(number)))
                    .toArray(String[]::new);
            return RAW.send(request.replace("#", String.valueOf(number)), body, numbered)
                    .status();
        }

        @Override
        public String toString() {
            return status + " " + account + " " + request + " " + String.join(" ", lines);
        }
    }

    private static Kind kind(int status, String account, String request) {
        return kind(status, account, request, "");
    }

    private static Kind kind(int status, String account, String request, String body, String... lines) {
        return new Kind(status, account, request, body, List.of(lines));
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                kind(404, "staff", "GET /api/v1/plans/nobody#"),
                kind(404, "staff", "GET /api/v1/nothing#"),
                kind(404, "staff", "GET /nothing#", "", "Accept: text/html"),
                kind(404, "staff", "POST /api/v1/initiatives/x#/activities", ACTIVITY, JSON),
                kind(404, "staff", "PUT /api/v1/indicators/x#/values/2024", FIGURE, JSON, "If-Match: *"),
                kind(404, "admin", "GET /actuator/nothing#"),
                kind(405, "staff", "TRACE /api/v1/plans"),
                kind(405, "staff", "CONNECT x#:443"),
                kind(405, "staff", "FOO /api/v1/plans"),
                kind(405, "staff", "DELETE /api/v1/plans"),
                kind(405, "admin", "POST /actuator/health"),
                kind(400, "staff", "GET /api/v1/plans/%zz#"),
                kind(400, "staff", "GET /api/v1/plans/[#"),
                kind(400, "staff", "GET /api/v1/plans;x=#"),
                kind(400, "staff", "GET /api/v1/plans", "", "Header without a colon #"),
                kind(431, "staff", "GET /api/v1/plans", "", "X-Huge: " + "b".repeat(9000)),
                kind(406, "staff", "GET /api/v1/plans", "", "Accept: application/x#"),
                kind(406, "staff", "POST " + ACTIVITIES, ACTIVITY, JSON, "Accept: text/html"),
                kind(406, "staff", "GET /actuator/health", "", "Accept: image/png"),
                kind(406, "staff", "GET /v3/api-docs", "", "Accept: image/png"),
                kind(415, "staff", "POST " + ACTIVITIES, ACTIVITY, "Content-Type: application/x#"),
                kind(415, "admin", "POST /actuator/deadletters/history/1", "x", "Content-Type: text/plain"),
                kind(400, "staff", "GET /api/v1/plans?asof#=1"),
                kind(400, "staff", "GET /api/v1/plans?limit=x#"),
                kind(400, "staff", "GET /api/v1/plans?asOf=%zz"),
                kind(401, "", "GET /api/v1/plans/#"),
                kind(403, "analyst", "POST " + ACTIVITIES, ACTIVITY, JSON),
                kind(403, "staff", "GET /actuator/projections"),
                kind(412, "staff", "PUT " + VALUES + "2024", FIGURE, JSON, "If-Match: \"5000#\""),
                kind(428, "staff", "PUT " + VALUES + "2024", FIGURE, JSON),
                kind(422, "staff", "PUT " + VALUES + "2090", FIGURE, JSON, "If-Match: *"),
                kind(422, "staff", "POST " + ACTIVITIES, "{\"fiscalYear\":2024,\"title\":\"\"}", JSON),
                kind(400, "staff", "POST " + ACTIVITIES, "{\"fiscalYear\":", JSON),
                kind(400, "admin", "POST /actuator/deadletters/history/1", "{\"action\":", JSON),
                kind(400, "staff", "POST " + ACTIVITIES, "", JSON, "Content-Length: x#"),
                kind(400, "staff", "POST " + ACTIVITIES, "", JSON, "Transfer-Encoding: x#"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void many_of_one_kind_leave_a_few_lines(Kind kind, CapturedOutput log) {
        long before = lines(log);
        for (int i = 0; i < MANY; i++) {
            assertThat(kind.send(i)).isEqualTo(kind.status());
        }
        assertThat(lines(log) - before).isLessThanOrEqualTo(FEW);
    }

    private static long lines(CapturedOutput log) {
        return log.getAll().lines().count();
    }

    @Test
    void bodies_that_are_not_what_they_announce_leave_a_few_lines_and_are_no_fault_of_the_service(CapturedOutput log) {
        String head = "POST " + ACTIVITIES + " HTTP/1.1\r\nHost: localhost\r\n" + RawClient.authorization("staff")
                + "\r\n" + JSON + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        long before = lines(log);
        for (int i = 0; i < MANY; i++) {
            assertThat(RAW.bytes(head + "no number\r\n").status()).isEqualTo(400);
        }
        assertThat(RAW.bytes(head + "zz\r\n").json().at("/errors/0/field").asString())
                .isEqualTo("body");
        assertThat(lines(log) - before).isLessThanOrEqualTo(FEW);
    }

    @Test
    void a_fault_is_written_each_time(CapturedOutput log) {
        for (int i = 0; i < MANY; i++) {
            LoggerFactory.getLogger("org.springframework.SomeResolver").error("a fault");
        }
        assertThat(log.getAll().lines().filter(line -> line.endsWith("a fault")))
                .hasSize(MANY);
    }
}
