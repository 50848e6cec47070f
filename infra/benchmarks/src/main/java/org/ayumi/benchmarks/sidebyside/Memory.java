package org.ayumi.benchmarks.sidebyside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Measurement;
import org.ayumi.benchmarks.driver.Pace;
import org.ayumi.benchmarks.driver.Service;

/** The resident set of our service while it answers changes and reads at a steady rate. */
public final class Memory {

    static final String USAGE = Measurement.OPTIONS + " --minutes=60 --per-second=100 --connections=8 --plans=20";

    private static final double NANOS_OF_A_MINUTE = 60e9;
    private static final double MINUTES_OF_AN_HOUR = 60;

    private final Measurement measurement;
    private final Country country;
    private final double minutes;
    private final int perSecond;
    private final int connections;
    private final LongAdder answers = new LongAdder();
    private final List<Sample> samples = Collections.synchronizedList(new ArrayList<>());

    private record Sample(double minute, long megabytes, long answers) {}

    private Memory(Measurement measurement) {
        Arguments given = measurement.given();
        this.measurement = measurement;
        this.country = new Country(given.number("plans", 20, 3));
        this.minutes = given.decimal("minutes", 60, 1);
        this.perSecond = given.number("per-second", 100, 50);
        this.connections = given.number("connections", 8, 4);
    }

    /** Options: see {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Measurement.run("memory", Arguments.of(USAGE, arguments), measurement -> new Memory(measurement).run());
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        Changes changes = new Changes(country, 1);
        try (Service service = measurement.store("memory").start()) {
            long ready = service.residentMegabytes();
            country.writeTo(service.port());
            AtomicBoolean ended = new AtomicBoolean();
            Thread sampling = Thread.ofPlatform().start(() -> sample(service, ended));
            long end = System.nanoTime() + (long) (minutes * MINUTES_OF_AN_HOUR * 1e9);
            Load.parallel(connections, worker -> ask(service.port(), worker, changes, end));
            ended.set(true);
            sampling.join();
            tell(ready);
        }
    }

    /** A change, then each of the reads, again and again. */
    private int ask(int port, int worker, Changes changes, long end) throws IOException {
        List<Load.Step> steps = new ArrayList<>(List.of(changes.of(worker, connections)));
        for (Read read : Read.values()) {
            steps.add(read.of(country, worker));
        }
        Pace pace = new Pace((double) perSecond / connections);
        try (Connection connection = new Connection(port)) {
            for (int number = 0; System.nanoTime() - end < 0; number++) {
                pace.await();
                Load.Step step = steps.get(number % steps.size());
                step.answered(connection.send(step.request()).good());
                answers.increment();
            }
        }
        return worker;
    }

    private void sample(Service service, AtomicBoolean ended) {
        Pace pace = new Pace(measurement.given().quick() ? 1 : 0.2);
        long begin = System.nanoTime();
        while (!ended.get()) {
            pace.await();
            samples.add(new Sample(
                    (System.nanoTime() - begin) / NANOS_OF_A_MINUTE, service.residentMegabytes(), answers.sum()));
        }
    }

    private void tell(long ready) throws IOException {
        List<String> lines = new ArrayList<>(List.of("minute,resident_mb,answers"));
        for (Sample sample : samples) {
            lines.add(String.format(Locale.ROOT, "%.3f,%d,%d", sample.minute, sample.megabytes, sample.answers));
        }
        measurement.raw("resident.csv", lines);
        List<Sample> later = samples.subList(samples.size() / 2, samples.size());
        measurement
                .page()
                .say(String.format(
                        Locale.ROOT,
                        "%.0f minutes, %d connections, %d requests a second asked for and %.0f answered, a fifth of them changes;"
                                + " Java with %s.",
                        minutes,
                        connections,
                        perSecond,
                        answers.sum() / (minutes * MINUTES_OF_AN_HOUR),
                        measurement.given().text("java-options", "-Xmx512m")));
        measurement.page().table("resident", "MB");
        measurement.page().row("when it was ready", ready);
        for (int part = 0; part <= 4; part++) {
            Sample sample = samples.get((samples.size() - 1) * part / 4);
            measurement.page().row(String.format(Locale.ROOT, "after %.1f minutes", sample.minute), sample.megabytes);
        }
        measurement
                .page()
                .row(
                        "at most",
                        samples.stream().mapToLong(Sample::megabytes).max().orElseThrow());
        measurement.page().row("slope over the second half, MB an hour", slope(later) * MINUTES_OF_AN_HOUR);
    }

    /** Of the line with the least squares, a minute. */
    private static double slope(List<Sample> samples) {
        double minute = samples.stream().mapToDouble(Sample::minute).average().orElseThrow();
        double size = samples.stream().mapToLong(Sample::megabytes).average().orElseThrow();
        double together = IntStream.range(0, samples.size())
                .mapToDouble(at -> (samples.get(at).minute - minute) * (samples.get(at).megabytes - size))
                .sum();
        double alone = samples.stream()
                .mapToDouble(sample -> (sample.minute - minute) * (sample.minute - minute))
                .sum();
        return alone == 0 ? 0 : together / alone;
    }
}
