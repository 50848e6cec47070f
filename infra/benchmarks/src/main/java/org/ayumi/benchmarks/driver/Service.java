package org.ayumi.benchmarks.driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service in a process of its own. */
public final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 50;

    private final Process process;
    private final int port;
    private final Duration toReady;

    private Service(Process process, int port, Duration toReady) {
        this.process = process;
        this.port = port;
        this.toReady = toReady;
    }

    /** Returns when the path is answered with 200. */
    public static Service start(
            List<String> command, Map<String, String> environment, int port, String readyPath, Path directory)
            throws IOException, InterruptedException {
        return start(command, environment, port, readyPath, directory, PATIENCE);
    }

    static Service start(
            List<String> command,
            Map<String, String> environment,
            int port,
            String readyPath,
            Path directory,
            Duration patience)
            throws IOException, InterruptedException {
        Files.createDirectories(directory);
        File log = directory.resolve("output.txt").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(process::destroy)); // a run that is broken off leaves none behind
        while (!isReady(port, readyPath)) {
            if (!process.isAlive() || System.nanoTime() - begin > patience.toNanos()) {
                process.destroy();
                throw new IllegalStateException("the service did not start, see " + log);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return new Service(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean isReady(int port, String path) {
        try (Connection connection = new Connection(port)) {
            return connection.send(Request.get(path)).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    /** From the start of the process to the answer 200. */
    public Duration toReady() {
        return toReady;
    }

    /** What Linux says of the process, 0 elsewhere. */
    public long residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
