package org.ayumi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the board and the alarms of infra/deploy ask for is what the service tells, to whom it should, and no more. */
@ServiceOfItsOwn
class MetricsTest {

    private static final Path DEPLOY = Path.of("../deploy");
    private static final String TOKEN = "a-token-for-the-monitor-0123456789";
    private static final String METRICS = "/actuator/prometheus";
    private static final Pattern EXPRESSION = Pattern.compile("expr: (?:>-\\n)?((?:.|\\n {10,})*)");

    /** Set by Prometheus, not by what it scrapes. */
    private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

    private static RunningService service;
    private static Scrape scrape;

    @BeforeAll
    static void start() {
        service = RunningService.start(
                TestPostgres.freshDatabase(), Map.of("ayumi.sample", "true", "ayumi.metrics-token", TOKEN));
        service.awaitCaughtUp();
        String refused = "{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"unit\":\"no such unit\"}}";
        assertThat(service.as("staff")
                        .put("/api/v1/indicators/tomisato-kyodo-2.1-1-1.1/values/1999", refused, "If-Match", "*")
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(service.as("staff")
                        .get("/api/v1/indicators/tomisato-kyodo-2.1-1-1.1")
                        .status())
                .isEqualTo(200);
        assertThat(service.as("staff").get("/api/v1/indicators/no-such-thing").status())
                .isEqualTo(404);
        System.gc(); // told of from the first collection on
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> tellsOf(Scrape.of(metrics()), "jvm_gc_pause"));
        scrape = Scrape.of(metrics());
    }

    private static String metrics() {
        return withToken(TOKEN).text();
    }

    private static boolean tellsOf(Scrape told, String metric) {
        return told.all().stream().anyMatch(series -> series.name().startsWith(metric));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ApiClient.Answer withToken(String token) {
        return service.asNobody().send("GET", METRICS, "", "Authorization", "Bearer " + token);
    }

    private static void areTold(Stream<String> queries) {
        Set<PromQl.Asked> asked =
                queries.flatMap(query -> PromQl.asked(query).stream()).collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(asked)
                .filteredOn(metric -> !metric.metric().equals("up"))
                .allSatisfy(metric -> assertThat(scrape.all())
                        .anyMatch(series -> series.name().equals(metric.metric())
                                && metric.labels().stream()
                                        .allMatch(label -> OF_PROMETHEUS.contains(label)
                                                || series.labels().containsKey(label))));
    }

    @Test
    void every_metric_of_the_board_is_told() throws IOException {
        JsonNode board = JsonMapper.shared().readTree(Files.readString(DEPLOY.resolve("grafana/ayumi-board.json")));
        areTold(board.findValues("expr").stream().map(JsonNode::asString));
    }

    @Test
    void every_metric_of_the_alarms_is_told() throws IOException {
        areTold(EXPRESSION
                .matcher(Files.readString(DEPLOY.resolve("prometheus/alarms.yml")))
                .results()
                .map(expression -> expression.group(1)));
    }

    @Test
    void every_alarm_has_a_place_in_the_guide() throws IOException {
        String guide = Files.readString(Path.of("../docs/operations.md"));
        List<String> alarms = Pattern.compile("alert: (\\w+)")
                .matcher(Files.readString(DEPLOY.resolve("prometheus/alarms.yml")))
                .results()
                .map(alarm -> alarm.group(1))
                .toList();
        assertThat(alarms).isNotEmpty().allSatisfy(alarm -> assertThat(guide).contains("`" + alarm + "`"));
    }

    @Test
    void every_metric_of_our_own_has_a_place_in_the_guide() throws IOException {
        String guide = Files.readString(Path.of("../docs/operations.md"));
        assertThat(scrape.all().stream()
                        .map(series -> series.name().replaceFirst("_(bucket|count|sum|max|total)$", ""))
                        .filter(name -> name.startsWith("ayumi_")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(guide).contains("`" + name));
    }

    @Test
    void a_command_is_counted_by_its_type_and_by_what_became_of_it() {
        assertThat(scrape.sum("ayumi_commands_seconds_count", "command", "AdoptPlan"))
                .isPositive();
        assertThat(scrape.sum("ayumi_commands_seconds_count", "outcome", "refused"))
                .isEqualTo(1);
    }

    @Test
    void events_batches_and_the_log_are_told() {
        double stored = scrape.all().stream()
                .filter(series -> series.name().equals("ayumi_events_stored_total"))
                .mapToDouble(Scrape.Series::value)
                .sum();
        assertThat(stored).isPositive();
        assertThat(scrape.sum("ayumi_projection_batch_sum", "projection", "history"))
                .isEqualTo(stored);
        assertThat(scrape.sum("ayumi_projection_lag", "projection", "history")).isZero();
        assertThat(scrape.all()).contains(new Scrape.Series("ayumi_ledger_leaves", Map.of(), stored));
    }

    @Test
    void no_label_names_anything_that_a_city_has() {
        assertThat(scrape.all())
                .flatExtracting(series -> series.labels().values())
                .noneMatch(value -> value.contains("tomisato") || value.contains("no-such-thing"));
        // A series more for each address, method and answer, and not for each thing in the store.
        assertThat(scrape.of("http_server_requests_seconds_count", "uri", "/api/v1/indicators/{indicatorId}"))
                .extracting(series -> series.labels().get("status"))
                .contains("200", "404");
    }

    @Test
    void the_token_opens_the_metrics_and_nothing_else() {
        assertThat(withToken(TOKEN).status()).isEqualTo(200);
        assertThat(withToken(TOKEN + "x").status()).isEqualTo(401);
        assertThat(service.asNobody().get(METRICS).status()).isEqualTo(401);
        assertThat(service.as("staff").get(METRICS).status()).isEqualTo(403);
        for (String closed : List.of("/actuator/metrics", "/actuator/projections", "/api/v1/plans")) {
            assertThat(service.asNobody()
                            .send("GET", closed, "", "Authorization", "Bearer " + TOKEN)
                            .status())
                    .as(closed)
                    .isEqualTo(401);
        }
    }

    @Test
    void an_administrators_look_at_the_metrics_is_no_read_of_the_city() {
        assertThat(service.as("admin").get(METRICS).status()).isEqualTo(200);
        assertThat(service.as("admin").get("/api/v1/plans").status()).isEqualTo(200);
        assertThat(service.as("auditor").get("/api/v1/read-log").text())
                .contains("/api/v1/plans")
                .doesNotContain(METRICS);
    }

    @Test
    void each_health_group_answers_whoever_watches() {
        for (String group : List.of("liveness", "readiness", "projections", "ledger")) {
            ApiClient.Answer answer = service.asNobody().get("/actuator/health/" + group);
            assertThat(answer.status()).as(group).isEqualTo(200);
            assertThat(answer.json().get("status").asString()).as(group).isEqualTo("UP");
        }
        JsonNode lag = service.as("admin").get("/actuator/health/projections").json();
        assertThat(lag.at("/components/projectionLag/details/history/behind").asLong(-1))
                .isZero();
        assertThat(lag.at("/components/deadLetters/status").asString()).isEqualTo("UP");
    }
}
