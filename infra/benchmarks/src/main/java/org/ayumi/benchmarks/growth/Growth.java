package org.ayumi.benchmarks.growth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.ayumi.benchmarks.country.CountryEvents;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Figures;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Results;

/**
 * One request at a time on a store that grows, beside a small one that does not: in each round both are asked, so that a slow
 * spell of the machine meets both.
 */
public final class Growth {

    static final String USAGE =
            Measurement.OPTIONS + " --values=10000,100000,1000000 --rounds=5 --seconds=5 --warm-up=15 --seed=1";

    private static final String COMMAND = "command";

    private final Measurement measurement;
    private final int rounds;
    private final double seconds;
    private final List<String> steps = new ArrayList<>(List.of("store,values,events,filling_s,ready_s,lookups_s"));

    private Growth(Measurement measurement) {
        this.measurement = measurement;
        this.rounds = measurement.given().number("rounds", 5, 2);
        this.seconds = measurement.given().decimal("seconds", 5, 1);
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run("growth", Arguments.of(USAGE, arguments), measurement -> new Growth(measurement).run());
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        CountryEvents country = CountryEvents.ofValues(
                measurement.given().numbers("values", "10000,100000,1000000", "2000,20000"),
                measurement.given().number("seed", 1, 1));
        measurement
                .page()
                .say(String.format(
                        Locale.ROOT,
                        "%d rounds of %.1f s a turn, one connection, one turn on the small store and one on the grown; answers"
                                + " of before are not kept. Ratios are of the medians within a round.",
                        rounds,
                        seconds));
        try (GrowingStore small = new GrowingStore(measurement.store("small"), country, 0);
                GrowingStore grown = new GrowingStore(measurement.store("grown"), country, 1)) {
            grown("small", small, 0);
            warmUp(small);
            for (int wave = 1; wave < country.waves().size(); wave++) {
                grown("grown", grown, wave);
                warmUp(grown);
                for (int round = 1; round <= rounds; round++) {
                    round(round, round % 2 == 1 ? List.of(small, grown) : List.of(grown, small), grown.size());
                }
                measurement.raw("steps.csv", steps);
            }
            tell(small, country);
        }
    }

    private void grown(String name, GrowingStore store, int wave) throws IOException, InterruptedException {
        GrowingStore.Step step = store.growTo(wave);
        steps.add(String.format(
                Locale.ROOT,
                "%s,%s,%d,%.1f,%.1f,%.1f",
                name,
                store.size(),
                step.events(),
                step.filling().toMillis() / 1e3,
                step.ready().toMillis() / 1e3,
                step.lookups().toMillis() / 1e3));
        measurement.progress(steps.getLast());
    }

    private void warmUp(GrowingStore store) throws InterruptedException, ExecutionException {
        double each = measurement.given().decimal("warm-up", 15, 1);
        for (String workload : workloads()) {
            Load.run(store.port(), 1, each, connection -> step(workload, store, 0));
        }
    }

    /** @param beside the size of the grown store, which names the turns of both */
    private void round(int round, List<GrowingStore> stores, String beside)
            throws InterruptedException, ExecutionException {
        for (String workload : workloads()) {
            for (GrowingStore store : stores) {
                Load.Measured measured = Load.run(store.port(), 1, seconds, connection -> step(workload, store, round));
                measurement
                        .results()
                        .add(new Results.Turn(
                                round,
                                workload,
                                1,
                                store.size().equals(beside) ? beside : besides(beside),
                                measured.perSecond(),
                                measured.nanoseconds()));
            }
        }
    }

    private static String besides(String size) {
        return "small beside " + size;
    }

    private static Load.Step step(String workload, GrowingStore store, int round) {
        return workload.equals(COMMAND)
                ? store.corrections()
                : Question.valueOf(workload.toUpperCase(Locale.ROOT)).of(store.plans(), store.times(), round);
    }

    private static List<String> workloads() {
        return Stream.concat(
                        Stream.of(COMMAND),
                        Stream.of(Question.values())
                                .map(question -> question.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void tell(GrowingStore small, CountryEvents country) {
        measurement.page().table("store", "values", "events", "filled in, s", "ready after, s", "lookups made in, s");
        steps.stream().skip(1).forEach(step -> measurement.page().row((Object[]) step.split(",")));
        measurement
                .page()
                .table("ms", "values", "p50", "p95", "p99", small.size() + " values: p50", "p99", "ratio of p50");
        for (String workload : workloads()) {
            for (int plans : country.waves().subList(1, country.waves().size())) {
                String size = Long.toString(plans * CountryEvents.valuesOfAPlan());
                row(workload, size);
            }
        }
    }

    private void row(String workload, String size) {
        Figures grown = new Figures(measurement.results().of(workload, 1, size));
        Figures small = new Figures(measurement.results().of(workload, 1, besides(size)));
        measurement
                .page()
                .row(
                        workload,
                        size,
                        grown.milliseconds(50),
                        grown.milliseconds(95),
                        grown.milliseconds(99),
                        small.milliseconds(50),
                        small.milliseconds(99),
                        Figures.spread(grown.pairsOfMedians(small), "%.2f"));
    }
}
