package org.ayumi.benchmarks.country;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Store;

/** Fills a store with the country and says at which rate; with {@code --store} it stays, and is filled up by the next run. */
public final class FillCountry {

    static final String USAGE = Measurement.OPTIONS + " --values=10000,100000,1000000,8000000 --seed=1";

    private static final int EVENTS_BETWEEN_LINES = 100_000;

    private final Measurement measurement;
    private final CountryEvents country;
    private final List<String> lines = new ArrayList<>(List.of("events,seconds"));

    private FillCountry(Measurement measurement) {
        this.measurement = measurement;
        this.country = country(measurement.given());
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run("country", Arguments.of(USAGE, arguments), measurement -> new FillCountry(measurement).run());
    }

    public static CountryEvents country(Arguments given) {
        return CountryEvents.ofValues(
                given.numbers("values", "10000,100000,1000000,8000000", "10000,50000"), given.number("seed", 1, 1));
    }

    private void run() throws IOException, InterruptedException {
        Store store = measurement.store("country");
        try (CountryFill fill = new CountryFill(country, store.url())) {
            long before = fill.appended();
            long begin = System.nanoTime();
            fill.upTo(country.plans(), this::note);
            double seconds = (System.nanoTime() - begin) / 1e9;
            measurement.raw("appended.csv", lines);
            measurement
                    .page()
                    .say(String.format(
                            Locale.ROOT,
                            "%d plans with %d values in %d events, %d of them appended now in %.1f s: %.0f events a second.",
                            country.plans(),
                            country.values(),
                            fill.appended(),
                            fill.appended() - before,
                            seconds,
                            (fill.appended() - before) / seconds));
        }
        StoreSize.of(store.jdbc()).tell(measurement.page(), country.values());
        Audit.of(store.jdbc()).tell(measurement.page());
    }

    private void note(long appended, Duration sinceBegin) {
        lines.add(String.format(Locale.ROOT, "%d,%.3f", appended, sinceBegin.toMillis() / 1e3));
        if (appended % EVENTS_BETWEEN_LINES == 0) {
            measurement.progress(
                    String.format(Locale.ROOT, "%d events, %.0f s", appended, sinceBegin.toMillis() / 1e3));
        }
    }
}
