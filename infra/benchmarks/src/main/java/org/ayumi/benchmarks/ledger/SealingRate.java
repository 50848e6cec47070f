package org.ayumi.benchmarks.ledger;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import org.ayumi.benchmarks.append.Appending;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Figures;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Pace;
import org.ayumi.benchmarks.driver.Results;
import org.ayumi.benchmarks.driver.Service;
import org.ayumi.benchmarks.driver.Store;
import org.ayumi.benchmarks.order.SampleEvent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Events are appended as by another node, at a steady rate, while our service seals, projects, and answers nobody: how long
 * each waits until a signed checkpoint covers it and is published.
 */
public final class SealingRate {

    static final String USAGE =
            Measurement.OPTIONS + " --per-second=500,1000,1500,2000 --writers=16 --seconds=60 --warm-up=20";

    private static final int EVENTS_OF_AN_AGGREGATE = 10;
    private static final int CONNECTIONS_BESIDE_WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOKS_EVERY_MILLIS = 100;

    private final Measurement measurement;
    private final int writers;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> checkpoints = new ArrayList<>(List.of("asked_per_second,size,sealed_at"));
    private int turns;

    private record Sealed(long size, Instant at) {}

    private record Row(int asked, double appended, double sealed, int checkpoints, Histogram delays) {}

    private SealingRate(Measurement measurement) {
        this.measurement = measurement;
        this.writers = measurement.given().number("writers", 16, 16);
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run("sealing", Arguments.of(USAGE, arguments), measurement -> new SealingRate(measurement).run());
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        Store store = measurement.store("sealing");
        double seconds = measurement.given().decimal("seconds", 60, 10);
        try (Service service = store.start();
                Appending appending = new Appending(store.url(), writers + CONNECTIONS_BESIDE_WRITERS)) {
            List<Integer> rates = measurement.given().numbers("per-second", "500,1000,1500,2000", "500,1500");
            append(appending, rates.getFirst(), measurement.given().decimal("warm-up", 20, 5));
            awaitSealed(store);
            for (int asked : rates) {
                measure(store, appending, asked, seconds);
            }
            measurement.progress("resident: " + service.residentMegabytes() + " MB");
        }
        measurement.raw("checkpoints.csv", checkpoints);
        tell(seconds);
    }

    private void measure(Store store, Appending appending, int asked, double seconds)
            throws InterruptedException, ExecutionException {
        long before = store.head();
        long begin = System.nanoTime();
        append(appending, asked, seconds);
        double took = (System.nanoTime() - begin) / 1e9;
        long after = store.head();
        awaitSealed(store);
        List<Sealed> sealed = store.jdbc()
                .query(
                        "SELECT size, min(sealed_at) FROM event_store.ledger_checkpoints WHERE size > ? GROUP BY size"
                                + " ORDER BY size",
                        (row, index) ->
                                new Sealed(row.getLong(1), row.getTimestamp(2).toInstant()),
                        before);
        sealed.forEach(each -> checkpoints.add(asked + "," + each.size + "," + each.at));
        double sealing = Duration.between(firstRecorded(store.jdbc(), before), sealed.getLast().at)
                        .toMillis()
                / 1e3;
        Histogram delays = delays(store.jdbc(), before, after, sealed);
        rows.add(new Row(asked, (after - before) / took, (after - before) / sealing, sealed.size(), delays));
        measurement
                .results()
                .add(new Results.Turn(1, "sealing", writers, asked + " asked for", (after - before) / took, delays));
        measurement.progress(asked + " a second done");
    }

    private void append(Appending appending, int perSecond, double seconds)
            throws InterruptedException, ExecutionException {
        int turn = turns++;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        Load.parallel(writers, writer -> {
            Pace pace = new Pace((double) perSecond / writers);
            String prefix = "sealing." + turn + "-" + writer + "-";
            for (long number = 0; System.nanoTime() - end < 0; number++) {
                pace.await();
                appending.share(
                        List.of(SampleEvent.of(
                                prefix + number / EVENTS_OF_AN_AGGREGATE + ".1", number % EVENTS_OF_AN_AGGREGATE)),
                        Optional.empty());
            }
            return writer;
        });
    }

    private static void awaitSealed(Store store) throws InterruptedException {
        long begin = System.nanoTime();
        while (!Boolean.TRUE.equals(store.jdbc()
                .queryForObject(
                        "SELECT coalesce(max(size), 0) >= (SELECT coalesce(max(position), 0) FROM event_store.events)"
                                + " FROM event_store.ledger_checkpoints",
                        Boolean.class))) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("events were not sealed within " + PATIENCE);
            }
            Thread.sleep(LOOKS_EVERY_MILLIS);
        }
    }

    private static Instant firstRecorded(JdbcTemplate jdbc, long before) {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "SELECT recorded_at FROM event_store.events WHERE position = ?", Timestamp.class, before + 1))
                .toInstant();
    }

    /** In nanoseconds, from when each was recorded to when the first checkpoint that covers it was published. */
    private static Histogram delays(JdbcTemplate jdbc, long before, long after, List<Sealed> sealed) {
        Histogram delays = new Histogram(3);
        int[] next = {0};
        jdbc.query(
                "SELECT position, recorded_at FROM event_store.events WHERE position > ? AND position <= ? ORDER BY position",
                row -> {
                    while (sealed.get(next[0]).size < row.getLong(1)) {
                        next[0]++;
                    }
                    Duration delay = Duration.between(row.getTimestamp(2).toInstant(), sealed.get(next[0]).at);
                    delays.recordValue(Math.max(0, delay.toNanos()));
                },
                before,
                after);
        return delays;
    }

    private void tell(double seconds) {
        measurement
                .page()
                .say(String.format(
                        Locale.ROOT,
                        "%d writers beside the service, %.0f s at each rate; the service projects the same events meanwhile. The delay is"
                                + " from recorded-at to the checkpoint's publication, in ms.",
                        writers,
                        seconds));
        measurement
                .page()
                .table(
                        "asked for a second",
                        "appended a second",
                        "sealed a second",
                        "checkpoints",
                        "delay p50",
                        "p99",
                        "longest");
        for (Row row : rows) {
            measurement
                    .page()
                    .row(
                            row.asked,
                            row.appended,
                            row.sealed,
                            row.checkpoints,
                            Figures.milliseconds(row.delays, 50),
                            Figures.milliseconds(row.delays, 99),
                            Figures.milliseconds(row.delays, 100));
        }
    }
}
