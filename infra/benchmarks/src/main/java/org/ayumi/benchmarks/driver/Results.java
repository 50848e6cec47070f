package org.ayumi.benchmarks.driver;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogWriter;

/** Every turn as it was measured; the report is made of these and of nothing else. */
public final class Results {

    /**
     * Of one subject, without a break.
     *
     * @param subject what was measured; bare inserts have no histogram of their own
     */
    public record Turn(
            int round, String workload, int connections, String subject, double perSecond, Histogram nanoseconds) {}

    private final List<Turn> turns = new ArrayList<>();

    public void add(Turn turn) {
        turns.add(turn);
    }

    public List<Turn> of(String workload, int connections, String subject) {
        return turns.stream()
                .filter(turn -> turn.workload().equals(workload)
                        && turn.connections() == connections
                        && turn.subject().equals(subject))
                .toList();
    }

    public void write(Path directory) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("round,workload,connections,subject,per_second,p50_ms,p90_ms,p99_ms,p999_ms");
        for (Turn turn : turns) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%d,%s,%d,%s,%.1f,%.3f,%.3f,%.3f,%.3f",
                    turn.round(),
                    turn.workload(),
                    turn.connections(),
                    turn.subject(),
                    turn.perSecond(),
                    Figures.milliseconds(turn.nanoseconds(), 50),
                    Figures.milliseconds(turn.nanoseconds(), 90),
                    Figures.milliseconds(turn.nanoseconds(), 99),
                    Figures.milliseconds(turn.nanoseconds(), 99.9)));
        }
        Files.write(directory.resolve("turns.csv"), lines);
        try (PrintStream out = new PrintStream(
                new FileOutputStream(directory.resolve("answers.hlog").toFile()))) {
            HistogramLogWriter log = new HistogramLogWriter(out);
            log.outputLogFormatVersion();
            log.outputLegend();
            for (Turn turn : turns) {
                turn.nanoseconds().setTag(turn.subject() + "-" + turn.workload() + "-" + turn.connections());
                log.outputIntervalHistogram(turn.nanoseconds());
            }
        }
    }
}
