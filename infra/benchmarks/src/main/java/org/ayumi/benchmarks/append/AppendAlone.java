package org.ayumi.benchmarks.append;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.axonframework.eventhandling.DomainEventMessage;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Figures;
import org.ayumi.benchmarks.driver.Limit;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Results;
import org.ayumi.benchmarks.order.SampleEvent;

/** One event a command, answered after its flush: in shared turns, in transactions of their own, and bare inserts. */
public final class AppendAlone {

    static final String USAGE = Measurement.OPTIONS + " --rounds=5 --seconds=10 --warm-up=20 --writers=1,16";

    private static final String APPEND = "append";
    private static final String SHARED = "shared turns";
    private static final String ALONE = "own transactions";
    private static final int EVENTS_OF_AN_AGGREGATE = 10;
    private static final int CONNECTIONS_BESIDE_WRITERS = 4;

    private final Measurement measurement;
    private final List<Integer> writers;
    private final double seconds;
    private int turns;

    private AppendAlone(Measurement measurement) {
        this.measurement = measurement;
        this.writers = measurement.given().numbers("writers", "1,16", "1,16");
        this.seconds = measurement.given().decimal("seconds", 10, 3);
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run(
                "append alone", Arguments.of(USAGE, arguments), measurement -> new AppendAlone(measurement).run());
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        int rounds = measurement.given().number("rounds", 5, 3);
        Limit limit = new Limit(measurement.server(), measurement.directory());
        try (Appending store =
                new Appending(measurement.store(APPEND).url(), Collections.max(writers) + CONNECTIONS_BESIDE_WRITERS)) {
            Consumer<DomainEventMessage<?>> shared = event -> store.share(List.of(event), Optional.empty());
            Consumer<DomainEventMessage<?>> alone = event -> store.alone(List.of(event));
            double warmUp = measurement.given().decimal("warm-up", 20, 5);
            for (int each : writers) {
                rate(each, warmUp, shared);
                rate(each, warmUp, alone);
            }
            for (int round = 1; round <= rounds; round++) {
                measurement.progress(String.format(Locale.ROOT, "round %d of %d", round, rounds));
                for (int each : writers) {
                    OptionalDouble bare = limit.perSecond(each, seconds);
                    if (bare.isPresent()) {
                        note(round, each, Limit.DATABASE, new Load.Measured(bare.getAsDouble(), new Histogram(3)));
                    }
                    note(round, each, SHARED, rate(each, seconds, shared));
                    note(round, each, ALONE, rate(each, seconds, alone));
                }
            }
        }
        tell(rounds);
    }

    private void note(int round, int writing, String subject, Load.Measured measured) {
        measurement
                .results()
                .add(new Results.Turn(round, APPEND, writing, subject, measured.perSecond(), measured.nanoseconds()));
    }

    private Load.Measured rate(int writing, double length, Consumer<DomainEventMessage<?>> append)
            throws InterruptedException, ExecutionException {
        int turn = turns++;
        long begin = System.nanoTime();
        long end = begin + (long) (length * 1e9);
        Histogram all = new Histogram(3);
        for (Histogram one : Load.parallel(writing, writer -> write("t" + turn + "." + writer, end, append))) {
            all.add(one);
        }
        return new Load.Measured(all.getTotalCount() * 1e9 / (System.nanoTime() - begin), all);
    }

    private static Histogram write(String prefix, long end, Consumer<DomainEventMessage<?>> append) {
        Histogram answers = new Histogram(3);
        for (long number = 0; System.nanoTime() - end < 0; number++) {
            long begin = System.nanoTime();
            append.accept(
                    SampleEvent.of(prefix + "." + number / EVENTS_OF_AN_AGGREGATE, number % EVENTS_OF_AN_AGGREGATE));
            answers.recordValue(System.nanoTime() - begin);
        }
        return answers;
    }

    private void tell(int rounds) {
        measurement
                .page()
                .say(String.format(
                        Locale.ROOT,
                        "%d rounds of %.1f s a turn. Rates are medians (least – most), ratios those within a round, times in ms."
                                + " Bare: rows of the same size inserted by pgbench, each in a durable transaction.",
                        rounds,
                        seconds));
        measurement.page().table("writers", "", "events a second", "p50", "p99", "to bare", "to " + ALONE);
        for (int each : writers) {
            Figures bare = figures(each, Limit.DATABASE);
            Figures alone = figures(each, ALONE);
            for (String subject : List.of(SHARED, ALONE)) {
                Figures of = figures(each, subject);
                measurement
                        .page()
                        .row(
                                each,
                                subject,
                                Figures.spread(of.rates(), "%.0f"),
                                of.milliseconds(50),
                                of.milliseconds(99),
                                bare.turns().isEmpty() ? "not measured" : Figures.spread(of.pairs(bare), "%.3f"),
                                Figures.spread(of.pairs(alone), "%.2f"));
            }
            if (!bare.turns().isEmpty()) {
                measurement.page().row(each, "bare", Figures.spread(bare.rates(), "%.0f"), "", "", "", "");
            }
        }
    }

    private Figures figures(int writing, String subject) {
        return new Figures(measurement.results().of(APPEND, writing, subject));
    }
}
