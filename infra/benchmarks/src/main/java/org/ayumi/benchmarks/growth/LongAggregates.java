package org.ayumi.benchmarks.growth;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.ayumi.benchmarks.append.Appending;
import org.ayumi.benchmarks.country.CountryEvents;
import org.ayumi.benchmarks.country.CountryFill;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Figures;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Operator;
import org.ayumi.benchmarks.driver.Results;
import org.ayumi.benchmarks.driver.Service;
import org.ayumi.benchmarks.driver.Store;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.Role;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.time.FiscalYear;

/** One request at a time to indicators that were corrected again and again, beside some that were not, in the same rounds. */
public final class LongAggregates {

    static final String USAGE = Measurement.OPTIONS + " --events=10,100,1000,5000 --rounds=5 --seconds=3 --warm-up=5";

    /** Of each length, so that as many are met for the first time. */
    private static final int OF_A_LENGTH = 10;

    private static final int YEAR = 2023;
    private static final String FIRST_COMMAND = "first command";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Facts FACTS = Facts.of(
            new Actor("staff", Role.STAFF, "市民活動推進課"),
            "6e0b6cc0-6a3b-4f0e-9f0c-2f0f8a3f5a52",
            "API",
            Optional.empty(),
            Optional.empty());

    private final Measurement measurement;
    private final List<Integer> lengths;
    private final int rounds;
    private final List<LengthOfStream> streams;

    private LongAggregates(Measurement measurement) {
        this.measurement = measurement;
        this.lengths = measurement.given().numbers("events", "10,100,1000,5000", "10,100,1000,5000");
        this.rounds = measurement.given().number("rounds", 5, 2);
        this.streams = IntStream.range(0, lengths.size())
                .mapToObj(place -> new LengthOfStream(lengths.get(place), ids(place)))
                .toList();
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run(
                "long aggregates",
                Arguments.of(USAGE, arguments),
                measurement -> new LongAggregates(measurement).run());
    }

    /** Each length has plans of its own: what is read of a whole plan is not as long for all. */
    private static List<String> ids(int place) {
        return IntStream.range(0, OF_A_LENGTH)
                .mapToObj(number -> CountryEvents.indicator(place, number))
                .toList();
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        Store store = measurement.store("aggregates");
        CountryEvents country = new CountryEvents(List.of(lengths.size() + 1), 1, Optional.empty());
        try (CountryFill fill = new CountryFill(country, store.url())) {
            fill.upTo(country.plans(), (appended, since) -> {});
        }
        try (Appending appending = new Appending(store.url(), 1)) {
            streams.forEach(stream ->
                    stream.ids().forEach(id -> appending.share(corrections(id, stream.events()), Optional.empty())));
        }
        store.jdbc().execute("VACUUM ANALYZE");
        try (Service service = store.start(0, PATIENCE, "-Dayumi.read.kept-lines=0")) {
            new Operator(service).rebuildLookups();
            measure(service.port());
        }
        tell();
    }

    /** Behind those that the country has. */
    private static List<? extends DomainEventMessage<?>> corrections(String id, int length) {
        return LongStream.range(1 + CountryEvents.YEARS, length)
                .mapToObj(sequence -> new GenericDomainEventMessage<>(
                        "Indicator",
                        id,
                        sequence,
                        new IndicatorValueCorrected(
                                id,
                                new FiscalYear(YEAR),
                                counted(sequence),
                                counted(sequence + 1),
                                Optional.empty(),
                                "集計の誤りを改める"),
                        FACTS.stored()))
                .toList();
    }

    private static Figure counted(long amount) {
        return Measured.of(BigDecimal.valueOf(amount), "件", Measure.ANNUAL_COUNT);
    }

    private void measure(int port) throws IOException, InterruptedException, ExecutionException {
        double warmUp = measurement.given().decimal("warm-up", 5, 1);
        double seconds = measurement.given().decimal("seconds", 3, 1);
        // On a plan of nobody: so the first command of each measured one meets a program that is warm, and an aggregate
        // that is not.
        LengthOfStream others = new LengthOfStream(1 + CountryEvents.YEARS, ids(lengths.size()));
        Load.run(port, 1, 4 * warmUp, connection -> others.corrections());
        first(port);
        for (Asked asked : Asked.values()) {
            for (LengthOfStream stream : streams) {
                Load.run(port, 1, warmUp, connection -> asked.of(stream));
            }
        }
        for (int round = 1; round <= rounds; round++) {
            measurement.progress(String.format(Locale.ROOT, "round %d of %d", round, rounds));
            List<LengthOfStream> inTurn = round % 2 == 1 ? streams : streams.reversed();
            for (Asked asked : Asked.values()) {
                for (LengthOfStream stream : inTurn) {
                    Load.Measured measured = Load.run(port, 1, seconds, connection -> asked.of(stream));
                    note(round, asked.title(), stream, measured);
                }
            }
        }
    }

    private void first(int port) throws IOException {
        try (Connection connection = new Connection(port)) {
            for (int number = 1; number <= OF_A_LENGTH; number++) {
                for (LengthOfStream stream : streams) {
                    Load.Step step = stream.corrections();
                    byte[] request = step.request();
                    long begin = System.nanoTime();
                    Connection.Answer answer = connection.send(request).good();
                    Histogram took = new Histogram(3);
                    took.recordValue(System.nanoTime() - begin);
                    step.answered(answer);
                    note(number, FIRST_COMMAND, stream, new Load.Measured(0, took));
                }
            }
        }
    }

    private void note(int round, String workload, LengthOfStream stream, Load.Measured measured) {
        measurement
                .results()
                .add(new Results.Turn(
                        round, workload, 1, name(stream.events()), measured.perSecond(), measured.nanoseconds()));
    }

    private static String name(int events) {
        return events + " events";
    }

    private void tell() {
        measurement
                .page()
                .say(String.format(
                        Locale.ROOT,
                        "%d indicators of each length, one connection, %d rounds; answers of before are not kept. Ratios are of"
                                + " the medians within a round. A first command is one on an aggregate that the service has not"
                                + " read yet.",
                        OF_A_LENGTH,
                        rounds));
        measurement.page().table("ms", "events", "p50", "p99", "ratio of p50 to " + lengths.getFirst() + " events");
        row(FIRST_COMMAND);
        for (Asked asked : Asked.values()) {
            row(asked.title());
        }
    }

    private void row(String workload) {
        Figures shortest = figures(workload, lengths.getFirst());
        for (int length : lengths) {
            Figures figures = figures(workload, length);
            measurement
                    .page()
                    .row(
                            workload,
                            length,
                            figures.milliseconds(50),
                            figures.milliseconds(99),
                            Figures.spread(figures.pairsOfMedians(shortest), "%.2f"));
        }
    }

    private Figures figures(String workload, int length) {
        return new Figures(measurement.results().of(workload, 1, name(length)));
    }
}
