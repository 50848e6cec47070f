package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Somebody without an account holds connections open, and sixteen people work. The figures are printed; as issue 8 asks
 * for them they come with {@code -Dayumi.drill.flood=1000}.
 */
@Tag("drill")
class FloodDrillTest {

    private static final Logger LOG = LoggerFactory.getLogger(FloodDrillTest.class);
    private static final int CONNECTIONS = Integer.getInteger("ayumi.drill.flood", 300);
    private static final int PEOPLE = 16;
    private static final int CROWD = 100;
    private static final int READS = Integer.getInteger("ayumi.drill.flood.reads", 10);
    private static final String PROGRESS = "/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=2023";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    private ServiceProcess service;

    @BeforeEach
    void start() throws Exception {
        service = ServiceProcess.embedded(directory);
        service.awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        service.close();
    }

    @Test
    void half_heads_half_bodies_and_slow_readers_keep_nobody_waiting_and_are_cut() throws Exception {
        work("warming up");
        work("without");
        try (Flood flood = Flood.of(CONNECTIONS, service.port())) {
            work("with " + CONNECTIONS + " slow connections");
            assertThat(flood.open())
                    .as("negative control: the connections were there while people worked")
                    .isPositive();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(flood.left()).isEmpty());
        }
        work("after");
    }

    @Test
    void a_hundred_who_read_the_same_at_once_are_all_answered() throws Exception {
        for (String path : List.of(PROGRESS, PROGRESS + "&asOf=200", PROGRESS + "&asOf=201")) {
            List<Duration> reads = Collections.synchronizedList(new ArrayList<>());
            long begin = System.nanoTime();
            try (ExecutorService people = Executors.newFixedThreadPool(CROWD)) {
                List<Future<?>> all = new ArrayList<>();
                for (int person = 0; person < CROWD; person++) {
                    all.add(people.submit(() -> repeat(service.as("staff"), path, reads)));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            }
            LOG.info(
                    "{} × {} reads of {} in {} ms: p50 {} p99 {} max {} ms",
                    CROWD,
                    READS,
                    path,
                    Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                    percentile(reads, 50),
                    percentile(reads, 99),
                    percentile(reads, 100));
        }
    }

    /** Each person reads again and again; between them the probe that would restart the service asks, too. */
    private void work(String when) throws Exception {
        List<Duration> reads = Collections.synchronizedList(new ArrayList<>());
        List<Duration> probes = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE + 1)) {
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                all.add(people.submit(() -> repeat(service.as("staff"), PROGRESS, reads)));
            }
            all.add(people.submit(() -> repeat(service.as("staff"), "/actuator/health/liveness", probes)));
            for (Future<?> one : all) {
                one.get();
            }
        }
        LOG.info(
                "{}: reads p50 {} p99 {} max {} ms; liveness max {} ms",
                when,
                percentile(reads, 50),
                percentile(reads, 99),
                percentile(reads, 100),
                percentile(probes, 100));
    }

    private static void repeat(ApiClient client, String path, List<Duration> took) {
        for (int i = 0; i < READS; i++) {
            long begin = System.nanoTime();
            ApiClient.Answer answer = client.get(path);
            took.add(Duration.ofNanos(System.nanoTime() - begin));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    private static long percentile(List<Duration> durations, int percent) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1)).toMillis();
    }
}
