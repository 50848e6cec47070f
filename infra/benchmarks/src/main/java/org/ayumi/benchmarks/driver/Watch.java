package org.ayumi.benchmarks.driver;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.benchmarks.server.MeasuredServer;

/**
 * What somebody was busy with while something else was measured.
 *
 * @param processors that each process had on average: 1.0 is one of them all the time
 * @param waits of connections that were carrying out a statement or a commit, as shares of all samples of such
 */
public record Watch(Map<String, Double> processors, Map<String, Double> waits) {

    private static final long SAMPLES_EVERY_MILLIS = 20;
    private static final String ACTIVE =
            "SELECT coalesce(wait_event_type || ' ' || wait_event, 'working'), count(*) FROM pg_stat_activity"
                    + " WHERE state = 'active' AND backend_type = 'client backend' AND pid <> pg_backend_pid() GROUP BY 1";

    /** What is measured meanwhile. */
    @FunctionalInterface
    public interface Measured<T> {
        T run() throws InterruptedException, ExecutionException;
    }

    /** What was measured, and what was seen meanwhile. */
    public record Watched<T>(T measured, Watch watch) {}

    /** Of these processes, the server and this process. */
    public static <T> Watched<T> over(MeasuredServer server, Map<String, Long> processes, Measured<T> measured)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, ProcessHandle> watched = new LinkedHashMap<>();
        processes.forEach((name, pid) -> watched.put(name, ProcessHandle.of(pid).orElseThrow()));
        watched.put("PostgreSQL", server.process());
        watched.put("driver", ProcessHandle.current());
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Map<String, Long>> samples = thread.submit(() -> sampled(server, end));
            Map<String, Duration> before = used(watched);
            long begin = System.nanoTime();
            T result;
            try {
                result = measured.run();
            } finally {
                end.countDown();
            }
            double nanos = System.nanoTime() - begin;
            Map<String, Double> processors = new LinkedHashMap<>();
            used(watched)
                    .forEach((name, used) -> processors.put(
                            name,
                            used.minus(before.getOrDefault(name, Duration.ZERO)).toNanos() / nanos));
            return new Watched<>(result, new Watch(processors, shares(samples.get())));
        }
    }

    private static Map<String, Long> sampled(MeasuredServer server, CountDownLatch end)
            throws SQLException, InterruptedException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), "postgres", "");
                Statement statement = connection.createStatement()) {
            while (!end.await(SAMPLES_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                try (ResultSet rows = statement.executeQuery(ACTIVE)) {
                    while (rows.next()) {
                        counts.merge(rows.getString(1), rows.getLong(2), Long::sum);
                    }
                }
            }
        }
        return counts;
    }

    /** The server's own processes are those of its connections, too. */
    private static Map<String, Duration> used(Map<String, ProcessHandle> watched) {
        Map<String, Duration> used = new LinkedHashMap<>();
        watched.forEach((name, process) -> {
            Stream<ProcessHandle> all = name.equals("PostgreSQL")
                    ? Stream.concat(Stream.of(process), process.descendants())
                    : Stream.of(process);
            used.put(
                    name,
                    all.map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                            .reduce(Duration.ZERO, Duration::plus));
        });
        return used;
    }

    private static Map<String, Double> shares(Map<String, Long> counts) {
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue() / all, (one, same) -> one, LinkedHashMap::new));
    }

    /** The most frequent ones. */
    public String waitsInWords(int most) {
        return waits.entrySet().stream()
                .limit(most)
                .map(entry -> String.format(Locale.ROOT, "%s %.0f %%", entry.getKey(), entry.getValue() * 100))
                .collect(Collectors.joining(", "));
    }

    /** Each process with what it had. */
    public String processorsInWords() {
        return processors.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.2f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
