package org.ayumi.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RawClient;
import org.ayumi.app.RunningService;
import org.ayumi.kernel.event.EventHistory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be refused without the command is refused before it, for every write that the API describes. */
class RefusedBeforeItIsStoredTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final RawClient RAW = new RawClient(SERVICE);
    private static final Map<String, FlawlessWrites.Write> WRITES = FlawlessWrites.in(SERVICE);

    /**
     * A header or parameter that cannot be taken.
     *
     * @param query what stands behind the path
     * @param lines whole header lines, in the place of those that are right
     */
    private record Refusable(int status, String query, List<String> lines) {

        static Refusable header(int status, String... lines) {
            return new Refusable(status, "", List.of(lines));
        }
    }

    private static final List<Refusable> REFUSABLE = List.of(
            Refusable.header(406, "Accept: text/html"),
            Refusable.header(406, "Accept: text/csv"),
            Refusable.header(406, "Accept: application/xml"),
            Refusable.header(406, "Accept: application/problem+json"),
            Refusable.header(406, "Accept: application/x-ndjson, image/*"),
            Refusable.header(406, "Accept: application/json;charset=utf-16"),
            Refusable.header(406, "Accept: application/json;q=0"),
            Refusable.header(406, "Accept: nonsense"),
            Refusable.header(406, "Accept: a/b;q=2"),
            Refusable.header(406, "Accept: ,,,"),
            Refusable.header(400, "Accept: あ/い"),
            Refusable.header(415, "Content-Type: text/plain"),
            Refusable.header(415, "Content-Type: application/merge-patch+json"),
            Refusable.header(415, "Content-Type: application/*"),
            Refusable.header(415, "Content-Type: */*"),
            Refusable.header(415, "Content-Type: multipart/form-data; boundary=x"),
            Refusable.header(415, "Content-Type: nonsense"),
            Refusable.header(400, "Content-Type: application/json", "Content-Type: text/plain"),
            Refusable.header(415, "Content-Encoding: gzip"),
            Refusable.header(400, "Content-Range: bytes 0-9/20"),
            Refusable.header(400, "Idempotency-Key: 二重送信"),
            Refusable.header(400, "Idempotency-Key: a b"),
            Refusable.header(400, "Idempotency-Key: a\u0001b"),
            Refusable.header(400, "Idempotency-Key: a", "Idempotency-Key: b"),
            Refusable.header(400, "If-Match: \"あ\""),
            Refusable.header(400, "If-Match: abc"),
            Refusable.header(400, "X-Request-Id: a\u0001b"),
            Refusable.header(417, "Expect: nonsense"),
            new Refusable(400, "?asOf=1", List.of()),
            new Refusable(400, "?dryRun=true", List.of()),
            new Refusable(400, "?%zz", List.of()));

    static Stream<String> writes() {
        return SERVICE.as("staff")
                .get("/v3/api-docs")
                .json()
                .get("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(method -> !method.equals("get"))
                        .map(method -> method + " " + path.getKey()));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void nothing_is_stored_by_a_write_that_is_refused_for_its_headers(String operation) {
        assertThat(WRITES).as("flawless writes").containsKey(operation);
        FlawlessWrites.Write write = Objects.requireNonNull(WRITES.get(operation));
        for (Refusable refusable : REFUSABLE) {
            long before = head();
            ApiClient.Answer answer = send(write, refusable);
            String shown = refusable.lines() + refusable.query() + "\n" + answer.text();
            assertThat(head()).as("stored by " + shown).isEqualTo(before);
            assertThat(answer.status()).as(shown).isEqualTo(refusable.status());
            assertThat(answer.header("Content-Type")).as(shown).startsWith("application/problem+json");
            assertThat(answer.json().get("errors").size()).as(shown).isPositive();
        }
        long before = head();
        ApiClient.Answer answer = send(write, Refusable.header(200, "Accept: application/json;v=2"));
        assertThat(answer.status())
                .as("the same, with nothing wrong: " + answer.text())
                .isBetween(200, 201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(head()).as("one event, and those that follow from it").isGreaterThan(before);
    }

    /** Nobody is a witness of the shared service, so an accepted request is refused with 409 or 404 by what it says. */
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "text/plain;charset=utf-16", "nonsense"})
    void a_cosignature_whose_answer_cannot_be_given_is_not_weighed(String accepted) {
        String address = "POST /ledger/checkpoint/1/cosignatures";
        String[] honest = {RawClient.authorization("auditor"), "Content-Type: text/plain"};
        assertThat(RAW.send(address, "x", honest).status()).isBetween(400, 404);
        ApiClient.Answer answer = RAW.send(address, "x", honest[0], honest[1], "Accept: " + accepted);
        assertThat(answer.status()).as(answer.text()).isEqualTo(406);
    }

    private static ApiClient.Answer send(FlawlessWrites.Write write, Refusable refusable) {
        List<String> lines = new ArrayList<>(refusable.lines());
        lines.add(RawClient.authorization(write.account()));
        withDefault(lines, "Content-Type", write.type());
        if (write.method().equals("PUT")) {
            withDefault(lines, "If-Match", "*");
        }
        return RAW.send(
                write.method() + " " + write.address() + refusable.query(), write.body(), lines.toArray(String[]::new));
    }

    private static void withDefault(List<String> lines, String header, String value) {
        if (lines.stream().noneMatch(line -> line.startsWith(header + ":"))) {
            lines.add(header + ": " + value);
        }
    }

    private static long head() {
        return SERVICE.bean(EventHistory.class).head();
    }
}
