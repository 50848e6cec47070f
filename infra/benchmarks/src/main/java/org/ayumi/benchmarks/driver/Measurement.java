package org.ayumi.benchmarks.driver;

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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.ayumi.benchmarks.server.MeasuredServer;

/** One that was begun: its database, its service, where it writes, and what it has found so far. */
public final class Measurement {

    /** Which every measurement has. */
    public static final String OPTIONS = "--quick=true --ours=JAR-OR-CLASS-PATH --java-options=-Xmx512m --port=18200"
            + " --directory=target/benchmarks --store=DIRECTORY-THAT-IS-KEPT";

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int FIRST_PORT = 18200;

    private final Arguments given;
    private final Path directory;
    private final MeasuredServer server;
    private final PrintStream out;
    private final Page page;
    private final Results results = new Results();

    private Measurement(Arguments given, Path directory, MeasuredServer server, PrintStream out, Page page) {
        this.given = given;
        this.directory = directory;
        this.server = server;
        this.out = out;
        this.page = page;
    }

    /** What is measured. */
    @FunctionalInterface
    public interface Body {
        void run(Measurement measurement) throws IOException, InterruptedException, ExecutionException;
    }

    /** Prints its report and writes it beside the raw results. */
    public static void run(String name, Arguments given, Body body)
            throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path directory = Files.createDirectories(Path.of(given.text("directory", "target/benchmarks"))
                        .resolve(name.replace(' ', '-') + "-"
                                + NAME.format(Clock.systemUTC().instant())))
                .toAbsolutePath();
        try (MeasuredServer server = server(given, directory)) {
            Page page = new Page(name);
            Machine.described(directory, server.version()).forEach(page::item);
            Measurement measurement = new Measurement(given, directory, server, out, page);
            body.run(measurement);
            measurement.results.write(directory);
            Files.writeString(directory.resolve("report.md"), page.text());
            out.println(page.text());
            out.println("Written to " + directory);
        }
    }

    private static MeasuredServer server(Arguments given, Path directory) throws IOException {
        String kept = given.text("store", "");
        return kept.isEmpty()
                ? MeasuredServer.start(directory.resolve("store"))
                : MeasuredServer.kept(Path.of(kept).toAbsolutePath());
    }

    public Arguments given() {
        return given;
    }

    public MeasuredServer server() {
        return server;
    }

    /** A database of our service, made unless it is there, with its tables. */
    public Store store(String name) throws IOException, InterruptedException {
        server.create(name);
        Store store = new Store(this, name);
        if (!store.hasTables()) {
            store.start().close(); // they are made by the service itself
        }
        return store;
    }

    /** How our service is started. */
    Ours ours(String moreOptions) {
        return new Ours(given.text("ours", Ours.PACKAGED), given.text("java-options", "-Xmx512m") + " " + moreOptions);
    }

    int port(int number) {
        return given.number("port", FIRST_PORT, FIRST_PORT) + number;
    }

    public Page page() {
        return page;
    }

    public Results results() {
        return results;
    }

    public Path directory() {
        return directory;
    }

    /** Told to whoever waits. */
    public void progress(String text) {
        out.println(text);
    }

    /** Lines of a raw result, the first of them its header. */
    public void raw(String file, List<String> lines) throws IOException {
        Files.write(directory.resolve(file), lines);
    }
}
