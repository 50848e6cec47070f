package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.app.ApiClient;
import org.ayumi.app.TestPlan;
import org.ayumi.testsupport.StoreInvariants;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many writers on one indicator, and on one each. More updates: {@code -Dayumi.drill.updates=500}. */
@Tag("drill")
class ConcurrentUpdatesDrillTest {

    private static final Logger LOG = LoggerFactory.getLogger(ConcurrentUpdatesDrillTest.class);
    private static final int WRITERS = 32;
    private static final int UPDATES = Integer.getInteger("ayumi.drill.updates", 15);
    private static final int AMOUNTS_FROM = 1_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    private ServiceProcess service;

    @BeforeEach
    void start() throws Exception {
        service = ServiceProcess.started(
                directory, Map.of(), "ayumi.command-timeout=60s"); // on a busy machine waiting is no fault here
        service.awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        service.close();
    }

    @Test
    void writers_who_insist_on_the_version_they_saw_are_stored_or_told_that_it_is_stale() throws Exception {
        String indicator = reported();
        List<IndicatorWriter.Attempt> attempts = run("one indicator, If-Match", writer -> indicator, true);
        assertStored(indicator, attempts);
        assertThat(statuses(attempts).keySet()).isSubsetOf(200, 409, 412).contains(200);
        assertThat(statuses(attempts)).as("negative control: they did meet").containsKey(412);
    }

    @Test
    void writers_who_do_not_insist_are_all_stored_one_after_the_other() throws Exception {
        String indicator = reported();
        List<IndicatorWriter.Attempt> attempts = run("one indicator, no If-Match", writer -> indicator, false);
        assertStored(indicator, attempts);
        assertThat(statuses(attempts).keySet()).isSubsetOf(200, 409).contains(200);
    }

    @Test
    void writers_on_different_indicators_never_meet() throws Exception {
        List<String> indicators = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            indicators.add(reported());
        }
        List<IndicatorWriter.Attempt> attempts = run("an indicator each, If-Match", indicators::get, true);
        assertThat(statuses(attempts)).isEqualTo(Map.of(200, (long) WRITERS * UPDATES));
        assertThat(StoreInvariants.violations(service.database())).isEmpty();
    }

    /** An indicator of two events, whose value can be corrected from now on and is there to be read. */
    private String reported() {
        TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
        ApiClient.Answer answer = plan.report(plan.count(), IndicatorWriter.YEAR, TestPlan.measured(1));
        assertThat(service.as("staff")
                        .get("/api/v1/indicators/" + plan.count() + "?atLeast=" + answer.position())
                        .status())
                .isEqualTo(200);
        return plan.count();
    }

    private List<IndicatorWriter.Attempt> run(String name, Function<Integer, String> indicatorOf, boolean insist)
            throws Exception {
        Instant begin = Instant.now();
        List<List<IndicatorWriter.Attempt>> attempts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<IndicatorWriter.Attempt>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(new IndicatorWriter(
                        service.as("staff"),
                        indicatorOf.apply(writer),
                        AMOUNTS_FROM + writer * UPDATES,
                        UPDATES,
                        insist)));
            }
            for (Future<List<IndicatorWriter.Attempt>> writer : writers) {
                attempts.add(writer.get());
            }
        }
        List<IndicatorWriter.Attempt> all =
                attempts.stream().flatMap(List::stream).toList();
        int tenth = Math.max(1, UPDATES / 10);
        LOG.info(
                "drill: {}: {} x {} updates in {} s: {}; median of each writer's first {} {} ms, last {} ms",
                name,
                WRITERS,
                UPDATES,
                Durations.seconds(Duration.between(begin, Instant.now())),
                statuses(all),
                tenth,
                medianMillis(attempts, 0, tenth),
                medianMillis(attempts, UPDATES - tenth, UPDATES));
        return all;
    }

    private static long medianMillis(List<List<IndicatorWriter.Attempt>> attempts, int from, int to) {
        List<Long> nanos = new ArrayList<>();
        attempts.forEach(of -> of.subList(from, to).forEach(attempt -> nanos.add(attempt.nanos())));
        Collections.sort(nanos);
        return Duration.ofNanos(nanos.get(nanos.size() / 2)).toMillis();
    }

    private static Map<Integer, Long> statuses(List<IndicatorWriter.Attempt> attempts) {
        return attempts.stream()
                .collect(Collectors.groupingBy(IndicatorWriter.Attempt::status, TreeMap::new, Collectors.counting()));
    }

    /** Every success is one event of its own, and there is no other. */
    private void assertStored(String indicator, List<IndicatorWriter.Attempt> attempts) throws Exception {
        List<Long> versions = attempts.stream()
                .filter(attempt -> attempt.status() == 200)
                .map(IndicatorWriter.Attempt::version)
                .sorted()
                .toList();
        assertThat(versions).doesNotHaveDuplicates().hasSize((int) (events(indicator) - 2));
        assertThat(versions.getLast()).isEqualTo(events(indicator));
        assertThat(StoreInvariants.violations(service.database())).isEmpty();
    }

    private long events(String indicator) throws Exception {
        TestDatabase database = service.database();
        try (Connection connection = database.connect();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT count(*) FROM event_store.events WHERE aggregate_id = ?")) {
            statement.setString(1, indicator);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
