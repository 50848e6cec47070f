package org.ayumi.benchmarks.sidebyside;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;
import org.ayumi.benchmarks.driver.Limit;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Machine;
import org.ayumi.benchmarks.driver.Results;

/** Measures our service and its peer in turns, and writes what it found under {@code target/benchmarks}. */
public final class SideBySide {

    static final String CHANGES = "changes";
    static final int READERS = 16;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Options options;
    private final Country country;
    private final Results results = new Results();
    private final PrintStream progress;

    private SideBySide(Options options, PrintStream progress) {
        this.options = options;
        this.country = new Country(options.plans());
        this.progress = progress;
    }

    /** Options: see {@link Options#USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Options options = Options.of(arguments);
        Path directory = Files.createDirectories(options.directory()
                        .resolve("side-by-side-" + NAME.format(Clock.systemUTC().instant())))
                .toAbsolutePath();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(new SideBySide(options, out).run(directory));
        out.println("Written to " + directory);
    }

    private String run(Path directory) throws IOException, InterruptedException, ExecutionException {
        try (Stage stage = new Stage(options, directory)) {
            Report report = new Report(
                    options,
                    results,
                    Machine.described(directory, stage.server().version()));
            Limit limit = new Limit(stage.server(), directory);
            Subject ours = stage.ours(new Changes(country, 1));
            try {
                Subject peer = stage.peer(new Changes(country, 0));
                try {
                    report.started("first start", ours, peer);
                    country.writeTo(ours.service().port());
                    stage.fill(peer);
                    measure(report, limit, List.of(ours, peer));
                } finally {
                    peer.service().close();
                }
            } finally {
                ours.service().close();
            }
            if (!options.quick()) {
                again(stage, report);
            }
            results.write(directory);
            String text = report.text();
            Files.writeString(directory.resolve("report.md"), text);
            return text;
        }
    }

    private void again(Stage stage, Report report) throws IOException, InterruptedException {
        Subject ours = stage.ours(new Changes(country, 1));
        try {
            Subject peer = stage.peer(new Changes(country, 0));
            report.started("second start, with all data", ours, peer);
            peer.service().close();
        } finally {
            ours.service().close();
        }
    }

    private void measure(Report report, Limit limit, List<Subject> subjects)
            throws IOException, InterruptedException, ExecutionException {
        for (Subject subject : subjects) {
            warmUp(subject);
        }
        List<Long> bytesBefore = subjects.stream().map(Subject::bytesOnDisk).toList();
        List<Long> changesBefore =
                subjects.stream().map(subject -> subject.changes().count()).toList();
        for (int round = 1; round <= options.rounds(); round++) {
            progress.println("round " + round + " of " + options.rounds());
            for (int clients : Limit.CLIENTS) {
                int number = round;
                limit.perSecond(clients, options.seconds())
                        .ifPresent(rate -> results.add(
                                new Results.Turn(number, CHANGES, clients, Limit.DATABASE, rate, new Histogram(3))));
            }
            List<Subject> inTurn = round % 2 == 1 ? subjects : subjects.reversed();
            changes(report, round, inTurn);
            reads(round, inTurn);
        }
        for (int place = 0; place < subjects.size(); place++) {
            Subject subject = subjects.get(place);
            report.grown(
                    subject,
                    (double) (subject.bytesOnDisk() - bytesBefore.get(place))
                            / (subject.changes().count() - changesBefore.get(place)));
        }
    }

    private void warmUp(Subject subject) throws IOException, InterruptedException, ExecutionException {
        int port = subject.service().port();
        Load.run(port, READERS, options.warmUp(), worker -> subject.changes().of(worker, READERS));
        subject.settled(country);
        for (Read read : Read.values()) {
            Load.run(port, READERS, options.warmUp(), worker -> read.of(country, worker));
        }
    }

    private void changes(Report report, int round, List<Subject> subjects)
            throws IOException, InterruptedException, ExecutionException {
        for (int connections : options.connections()) {
            for (Subject subject : subjects) {
                turn(
                        round,
                        CHANGES,
                        connections,
                        subject,
                        worker -> subject.changes().of(worker, connections));
                report.residing(subject);
                report.settled(subject, connections, subject.settled(country));
            }
        }
    }

    private void reads(int round, List<Subject> subjects) throws InterruptedException, ExecutionException {
        for (Read read : Read.values()) {
            for (Subject subject : subjects) {
                turn(round, name(read), READERS, subject, worker -> read.of(country, worker));
            }
        }
    }

    static String name(Read read) {
        return read.name().toLowerCase(Locale.ROOT);
    }

    private void turn(int round, String workload, int connections, Subject subject, IntFunction<Load.Step> steps)
            throws InterruptedException, ExecutionException {
        Load.Measured measured = Load.run(subject.service().port(), connections, options.seconds(), steps);
        results.add(new Results.Turn(
                round, workload, connections, subject.name(), measured.perSecond(), measured.nanoseconds()));
    }

    static List<String> reads() {
        List<String> names = new ArrayList<>();
        for (Read read : Read.values()) {
            names.add(name(read));
        }
        return names;
    }
}
