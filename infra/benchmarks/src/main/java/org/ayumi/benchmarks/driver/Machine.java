package org.ayumi.benchmarks.driver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayumi.benchmarks.server.MeasuredServer;

/** What the figures depend on. */
public final class Machine {

    private static final int PAGE = 8192;
    private static final int FLUSHES = 200;

    private Machine() {}

    /** As a list, with the file system of a directory. */
    public static List<String> described(Path directory, String postgres) throws IOException, InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        return List.of(
                "processor: " + processor() + ", " + runtime.availableProcessors() + " of them",
                "system: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", load before "
                        + load(),
                "file system: " + Files.getFileStore(directory).type() + ", a page of 8 kB is flushed in "
                        + flush(directory) + " ms (median of " + FLUSHES + ")",
                "Java " + System.getProperty("java.version") + ", PostgreSQL " + postgres + " with fsync,"
                        + " full_page_writes and synchronous_commit on, " + MeasuredServer.SETTINGS,
                "commit " + commit());
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        return Files.isReadable(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
    }

    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.isReadable(file) ? Files.readString(file).split(" ", 2)[0] : "not known";
    }

    private static String flush(Path directory) throws IOException {
        Path file = directory.resolve("flush");
        List<Double> milliseconds = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int number = 0; number < FLUSHES; number++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE), (long) number * PAGE);
                channel.force(false);
                milliseconds.add((System.nanoTime() - begin) / 1e6);
            }
        }
        Files.delete(file);
        return String.format(Locale.ROOT, "%.2f", Figures.median(milliseconds));
    }

    private static String commit() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            String name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? name : "not known";
        } catch (IOException noGit) {
            return "not known";
        }
    }
}
