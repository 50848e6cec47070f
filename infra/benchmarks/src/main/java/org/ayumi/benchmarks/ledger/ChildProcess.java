package org.ayumi.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that is watched while it runs. */
record ChildProcess(int status, Duration wall, Duration cpu, long peakKilobytes) {

    /** Peak memory is what Linux says of the process, 0 elsewhere. */
    static ChildProcess run(List<String> command, Path output) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peakOf(process.pid()));
        }
        return new ChildProcess(process.exitValue(), Duration.ofNanos(System.nanoTime() - begin), cpu, peak);
    }

    private static long peakOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
