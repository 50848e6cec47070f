package org.ayumi.benchmarks.sidebyside;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Figures;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Results;
import org.ayumi.benchmarks.driver.Service;
import org.ayumi.benchmarks.driver.Store;
import org.ayumi.benchmarks.driver.Watch;

/** The same changes on one, two and three processes of our service over one PostgreSQL, and what each of them was busy with. */
public final class Processes {

    static final String USAGE =
            Measurement.OPTIONS + " --processes=1,2,3 --connections=16 --rounds=3 --seconds=10 --warm-up=20 --plans=20";

    private static final String CHANGES = "changes";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int WAITS_TOLD = 5;

    private final Measurement measurement;
    private final Country country;
    private final int connections;
    private final int rounds;
    private final List<Integer> counts;
    private final Map<Integer, Watch> watched = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>(List.of("round,processes,per_second,processors,waits"));

    private Processes(Measurement measurement) {
        Arguments given = measurement.given();
        this.measurement = measurement;
        this.country = new Country(given.number("plans", 20, 3));
        this.connections = given.number("connections", 16, 16);
        this.rounds = given.number("rounds", 3, 1);
        this.counts = given.numbers("processes", "1,2,3", "1,2,3");
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run("processes", Arguments.of(USAGE, arguments), measurement -> new Processes(measurement).run());
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        Store store = measurement.store("processes");
        Changes changes = new Changes(country, 1);
        List<Service> running = new ArrayList<>();
        try {
            for (int round = 1; round <= rounds; round++) {
                for (int count : round % 2 == 1 ? counts : counts.reversed()) {
                    bringTo(count, store, running);
                    if (changes.count() == 0) {
                        country.writeTo(running.getFirst().port());
                    }
                    measure(round, running, changes);
                }
            }
        } finally {
            for (Service service : running) {
                service.close();
            }
        }
        measurement.raw("watched.csv", lines);
        tell();
    }

    /** Those that are left out do not run: they would look for work. */
    private static void bringTo(int count, Store store, List<Service> running)
            throws IOException, InterruptedException {
        while (running.size() > count) {
            running.removeLast().close();
        }
        while (running.size() < count) {
            running.add(store.start(running.size(), PATIENCE, ""));
        }
    }

    private void measure(int round, List<Service> running, Changes changes)
            throws IOException, InterruptedException, ExecutionException {
        load(running, changes, measurement.given().decimal("warm-up", 20, 5));
        Map<String, Long> pids = new LinkedHashMap<>();
        running.forEach(service -> pids.put("process " + (pids.size() + 1), service.pid()));
        double seconds = measurement.given().decimal("seconds", 10, 5);
        Watch.Watched<Load.Measured> turn =
                Watch.over(measurement.server(), pids, () -> load(running, changes, seconds));
        Load.Measured measured = turn.measured();
        watched.put(running.size(), turn.watch());
        measurement
                .results()
                .add(new Results.Turn(
                        round,
                        CHANGES,
                        connections,
                        name(running.size()),
                        measured.perSecond(),
                        measured.nanoseconds()));
        lines.add(String.format(
                Locale.ROOT,
                "%d,%d,%.1f,\"%s\",\"%s\"",
                round,
                running.size(),
                measured.perSecond(),
                turn.watch().processorsInWords(),
                turn.watch().waitsInWords(Integer.MAX_VALUE)));
        measurement.progress(lines.getLast());
    }

    private Load.Measured load(List<Service> running, Changes changes, double seconds)
            throws InterruptedException, ExecutionException {
        return Load.run(
                worker -> running.get(worker % running.size()).port(),
                connections,
                seconds,
                worker -> changes.of(worker, connections));
    }

    private static String name(int processes) {
        return processes + " processes";
    }

    private void tell() {
        measurement
                .page()
                .say(String.format(
                        Locale.ROOT,
                        "%d connections, %d rounds; the driver and PostgreSQL run on the same machine. Ratios are those within a"
                                + " round; processors and what connections waited for are of the last one.",
                        connections,
                        rounds));
        measurement
                .page()
                .table(
                        "processes",
                        "changes a second",
                        "to the first",
                        "p50, ms",
                        "p99",
                        "processors",
                        "connections that were active");
        for (int count : counts) {
            Figures figures = figures(count);
            Watch watch = watched.getOrDefault(count, new Watch(Map.of(), Map.of()));
            measurement
                    .page()
                    .row(
                            count,
                            Figures.spread(figures.rates(), "%.0f"),
                            Figures.spread(figures.pairs(figures(counts.getFirst())), "%.2f"),
                            figures.milliseconds(50),
                            figures.milliseconds(99),
                            watch.processorsInWords(),
                            watch.waitsInWords(WAITS_TOLD));
        }
    }

    private Figures figures(int count) {
        return new Figures(measurement.results().of(CHANGES, connections, name(count)));
    }
}
