package org.ayumi.app.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a figure went, from the request over its command and event to each projection. */
@ServiceOfItsOwn
class TracingTest {

    private static final String INDICATOR = "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1";
    private static final String WRITTEN = "ここだけの話";
    private static final List<String> PROJECTIONS = List.of("plan", "progress", "history", "initiative");

    private static final Queue<String> RECEIVED = new ConcurrentLinkedQueue<>();
    private static HttpServer collector;
    private static RunningService service;

    @Configuration(proxyBeanMethods = false)
    static class Kept {

        @Bean
        InMemorySpanExporter spans() {
            return InMemorySpanExporter.create();
        }

        @Bean
        SpanProcessor atOnce(InMemorySpanExporter spans) {
            return SimpleSpanProcessor.create(spans);
        }
    }

    @BeforeAll
    static void traced() throws Exception {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            RECEIVED.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        service = RunningService.start(
                TestPostgres.freshDatabase(),
                Map.of(
                        "ayumi.sample",
                        "true",
                        "management.tracing.sampling.probability",
                        "1",
                        "management.opentelemetry.tracing.export.schedule-delay",
                        "100ms",
                        TracingWhenAsked.ENDPOINT,
                        "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces"),
                Kept.class);
        service.awaitCaughtUp();
    }

    @AfterAll
    static void ended() {
        service.close();
        collector.stop(0);
    }

    private static String value(String unit) {
        return "{\"value\":{\"kind\":\"MEASURED\",\"amount\":140,\"unit\":\"" + unit
                + "\",\"asOf\":\"2025-03-31\"},\"note\":\"" + WRITTEN + "\"}";
    }

    private static List<SpanData> spans() {
        return service.bean(InMemorySpanExporter.class).getFinishedSpanItems();
    }

    private static String told(SpanData span) {
        return span.getAttributes().asMap().toString();
    }

    private static Optional<SpanData> projected(String projection, long position) {
        return spans().stream()
                .filter(span -> span.getName().equals("project " + projection))
                .filter(span -> told(span).contains("ayumi.position=" + position + ",")
                        || told(span).contains("ayumi.position=" + position + "}"))
                .findFirst();
    }

    /** The span above one, in the same trace. */
    private static SpanData above(SpanData span) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() ->
                        spans().stream().anyMatch(other -> other.getSpanId().equals(span.getParentSpanId())));
        SpanData above = spans().stream()
                .filter(other -> other.getSpanId().equals(span.getParentSpanId()))
                .findFirst()
                .orElseThrow();
        assertThat(above.getTraceId()).isEqualTo(span.getTraceId());
        return above;
    }

    private static SpanData commandOf(String projection, ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> projected(projection, answer.position()).isPresent());
        return above(projected(projection, answer.position()).orElseThrow());
    }

    @Test
    void a_trace_goes_from_the_request_to_every_projection_and_leaves_the_house() {
        ApiClient.Answer stored = service.as("staff").put(INDICATOR + "/values/2024", value("件"), "If-Match", "*");

        assertThat(PROJECTIONS).allSatisfy(projection -> {
            SpanData command = commandOf(projection, stored);
            assertThat(command.getName()).isEqualTo("command UpdateIndicator");
            assertThat(command.getEvents()).extracting(EventData::getName).contains("indicator.value-recorded");
            assertThat(told(command)).contains("ayumi.turn=").doesNotContain("error=", "ayumi.again=");
            assertThat(above(command).getName()).contains("/values/{fiscalYear}");
        });

        ApiClient.Answer refused =
                service.as("staff").put(INDICATOR + "/values/2023", value("no such unit"), "If-Match", "*");
        assertThat(refused.status()).isBetween(400, 499);
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> spans().stream().anyMatch(span -> told(span).contains("error=Refusal")));
        assertThat(spans().toString()).doesNotContain(WRITTEN, "no such unit");
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> RECEIVED.stream().anyMatch(body -> body.contains("command UpdateIndicator")));
        assertThat(RECEIVED).noneMatch(body -> body.contains(WRITTEN));
    }

    @Test
    void an_event_that_others_stored_along_with_theirs_belongs_to_the_trace_of_its_own_command() throws Exception {
        Map<String, ApiClient.Answer> answers = new LinkedHashMap<>();
        DistributionSummary turns =
                service.bean(MeterRegistry.class).get("ayumi.append.turn").summary();
        double alone = turns.totalAmount() - turns.count();
        do {
            answers.putAll(activitiesAtOnce());
        } while (turns.totalAmount() - turns.count() <= alone); // until somebody led others
        assertThat(answers).hasSize(8).allSatisfy((initiative, answer) -> {
            SpanData command = commandOf("initiative", answer);
            assertThat(command.getName()).isEqualTo("command RecordActivity");
            assertThat(told(above(command))).contains(initiative + "/activities");
        });
        assertThat(answers.values())
                .extracting(answer -> commandOf("initiative", answer).getSpanId())
                .doesNotHaveDuplicates();
    }

    private static Map<String, ApiClient.Answer> activitiesAtOnce() throws Exception {
        List<String> initiatives = service.as("staff")
                .get("/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=2024")
                .json()
                .get("items")
                .valueStream()
                .map(item -> "/api/v1/initiatives/" + item.get("initiativeId").asString())
                .distinct()
                .limit(8)
                .toList();
        Map<String, Future<ApiClient.Answer>> sent = new LinkedHashMap<>();
        CountDownLatch together = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String initiative : initiatives) {
                Callable<ApiClient.Answer> one = () -> {
                    together.await();
                    return service.as("staff")
                            .post(initiative + "/activities", "{\"fiscalYear\":2024,\"title\":\"説明会\"}");
                };
                sent.put(initiative, writers.submit(one));
            }
            together.countDown();
        }
        Map<String, ApiClient.Answer> answers = new LinkedHashMap<>();
        for (var answer : sent.entrySet()) {
            answers.put(answer.getKey(), answer.getValue().get());
        }
        return answers;
    }

    @Test
    void what_a_stranger_sends_neither_joins_a_trace_nor_stands_in_one() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String many = "x".repeat(2000);
        List<ApiClient.Answer> answers = new ArrayList<>();
        for (List<String> headers : List.of(
                List.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01", "tracestate", "vendor=" + many),
                List.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-00"),
                List.of("traceparent", "00-00000000000000000000000000000000-0000000000000000-01"),
                List.of("traceparent", many, "baggage", "secret=" + many),
                List.of("b3", trace + "-00f067aa0ba902b7-d"),
                List.of("X-B3-TraceId", trace, "X-B3-SpanId", "00f067aa0ba902b7", "X-B3-Sampled", "1"))) {
            answers.add(service.as("staff")
                    .post(
                            "/api/v1/initiatives/tomisato-kyodo-2.2-1-1/activities",
                            "{\"fiscalYear\":2024,\"title\":\"説明会\"}",
                            headers.toArray(String[]::new)));
        }

        assertThat(answers)
                .extracting(answer -> above(commandOf("initiative", answer)).getParentSpanContext())
                .as("a request begins a trace")
                .noneMatch(parent -> parent.isValid());
        assertThat(spans()).noneMatch(span -> span.getTraceId().equals(trace));
        assertThat(spans().toString()).doesNotContain(many, "vendor");
        assertThat(answers).noneMatch(answer -> answer.headers().toString().contains(trace));
    }

    @Test
    void nothing_of_it_is_there_unless_somebody_says_where_traces_go() {
        RunningService without = RunningService.shared();
        assertThat(without.beans(Tracer.class)).isEmpty();
        assertThat(without.beans(Traces.class)).isEmpty();
        assertThat(without.beans(io.opentelemetry.api.OpenTelemetry.class)).isEmpty();
        assertThat(without.beans(ObservationRegistry.class)).isNotEmpty();
    }
}
