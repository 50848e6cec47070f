package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RawClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client says of our name is repeated nowhere. */
class HostHeaderTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final RawClient RAW = new RawClient(SERVICE);

    private static final String[] LIES = {
        "Host: evil.example",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Port: 444",
        "X-Forwarded-Prefix: /evil.example",
        "Forwarded: host=evil.example;proto=https",
        "X-Original-URL: /evil.example"
    };

    static Stream<String> answers() {
        return Stream.of(
                "GET /",
                "GET /swagger-ui.html",
                "GET /v3/api-docs",
                "GET /v3/api-docs/swagger-config",
                "GET /swagger-ui/swagger-initializer.js",
                "GET /api/v1/plans?limit=1",
                "GET /api/v1/plans/tomisato-kyodo-2/initiatives?limit=2",
                "GET /api/v1/read-log?limit=1",
                "GET /api/v1/nope",
                "GET /nope",
                "GET /login",
                "POST /logout");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void it_is_in_no_header_and_no_body(String request) {
        for (String lie : LIES) {
            for (String account : new String[] {"auditor", ""}) {
                String who = account.isEmpty() ? "Accept: text/html" : RawClient.authorization(account);
                ApiClient.Answer answer = RAW.send(request, "", who, lie);
                assertThat(answer.headers().toString()).as(lie).doesNotContain("evil", "localhost", ":444");
                assertThat(answer.text()).as(lie).doesNotContain("evil", "https://localhost");
                assertThat(answer.header("Location")).as(lie).doesNotContain("//");
                assertThat(answer.header("Strict-Transport-Security")).as(lie).isEmpty();
            }
        }
    }
}
