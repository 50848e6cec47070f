package org.ayumi.benchmarks.growth;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.ayumi.benchmarks.country.CountryEvents;
import org.ayumi.benchmarks.country.CountryFill;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Operator;
import org.ayumi.benchmarks.driver.Service;
import org.ayumi.benchmarks.driver.Store;

/**
 * All read models are made again as an operator asks for it, beside reading and decoding the same events with no projection,
 * before and after.
 */
public final class Rebuild {

    static final String USAGE = Measurement.OPTIONS + " --values=100000 --seed=1";

    private static final Duration PATIENCE = Duration.ofHours(6);
    private static final long LOOKS_EVERY_MILLIS = 250;

    private final Measurement measurement;
    private final List<String> lines = new ArrayList<>(List.of("seconds,read_model,position"));
    private final Map<String, Ending> endings = new LinkedHashMap<>();

    /** When its events were all applied, and when its rows had taken the place of the live ones. */
    private record Ending(double applied, double taken) {}

    private Rebuild(Measurement measurement) {
        this.measurement = measurement;
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run("rebuild", Arguments.of(USAGE, arguments), measurement -> new Rebuild(measurement).run());
    }

    private void run() throws IOException, InterruptedException {
        Store store = measurement.store("country");
        CountryEvents country = CountryEvents.ofValues(
                measurement.given().numbers("values", "100000", "10000"),
                measurement.given().number("seed", 1, 1));
        try (CountryFill fill = new CountryFill(country, store.url())) {
            fill.upTo(country.plans(), (appended, since) -> {});
        }
        store.jdbc().execute("VACUUM ANALYZE");
        long events = store.head();
        try (Service service = store.start(0, PATIENCE, "")) {
            Operator operator = new Operator(service);
            measurement.progress(String.format(
                    Locale.ROOT,
                    "%d events, ready after %d s",
                    events,
                    service.toReady().toSeconds()));
            double before = Decoding.eventsPerSecond(store.url());
            rebuildAll(operator, events);
            double after = Decoding.eventsPerSecond(store.url());
            double lookups = operator.rebuildLookups().toMillis() / 1e3;
            measurement.raw("positions.csv", lines);
            tell(country, events, service, (before + after) / 2, lookups);
        }
    }

    private void rebuildAll(Operator operator, long goal) throws IOException, InterruptedException {
        for (String readModel : Operator.READ_MODELS) {
            operator.rebuild(readModel);
        }
        long begin = System.nanoTime();
        Map<String, Double> applied = new LinkedHashMap<>();
        while (endings.size() < Operator.READ_MODELS.size()) {
            Thread.sleep(LOOKS_EVERY_MILLIS);
            Map<String, Long> under = operator.rebuilding();
            double now = (System.nanoTime() - begin) / 1e9;
            under.forEach((name, position) -> {
                lines.add(String.format(Locale.ROOT, "%.2f,%s,%d", now, name, position));
                if (position >= goal) {
                    applied.putIfAbsent(name, now);
                }
            });
            for (String readModel : Operator.READ_MODELS) {
                if (!under.containsKey(readModel) && !endings.containsKey(readModel)) {
                    endings.put(readModel, new Ending(applied.getOrDefault(readModel, now), now));
                    measurement.progress(String.format(Locale.ROOT, "%s after %.1f s", readModel, now));
                }
            }
        }
    }

    private void tell(CountryEvents country, long events, Service service, double decoding, double lookups) {
        double seconds =
                endings.values().stream().mapToDouble(Ending::taken).max().orElseThrow();
        measurement.page().say(String.format(Locale.ROOT, "%d values in %d events.", country.values(), events));
        measurement.page().table("", "s", "events a second", "ratio to reading and decoding");
        measurement.page().row("reading and decoding, no projection", events / decoding, decoding, 1.0);
        measurement.page().row("all four read models at once", seconds, events / seconds, events / seconds / decoding);
        endings.forEach((name, ending) -> measurement
                .page()
                .row(
                        name
                                + String.format(
                                        Locale.ROOT, ", of that %.1f s to take over", ending.taken - ending.applied),
                        ending.taken,
                        events / ending.taken,
                        events / ending.taken / decoding));
        measurement.page().row("lookups", lookups, events / lookups, events / lookups / decoding);
        double ready = service.toReady().toMillis() / 1e3;
        measurement
                .page()
                .row("start, with all events to catch up with", ready, events / ready, events / ready / decoding);
        measurement.page().say(String.format(Locale.ROOT, "Resident after it: %d MB.", service.residentMegabytes()));
    }
}
