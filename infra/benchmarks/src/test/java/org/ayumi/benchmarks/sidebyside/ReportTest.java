package org.ayumi.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.HdrHistogram.Histogram;
import org.ayumi.benchmarks.driver.Results;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_ratio_is_that_of_the_pairs_within_a_round() {
        Results results = new Results();
        for (int round = 1; round <= 3; round++) {
            for (int connections : List.of(1, 16, 64)) {
                results.add(turn(round, SideBySide.CHANGES, connections, Subject.OURS, 300.0 * round));
                results.add(turn(round, SideBySide.CHANGES, connections, Subject.PEER, 100.0 * round));
            }
            for (String read : SideBySide.reads()) {
                results.add(turn(round, read, SideBySide.READERS, Subject.OURS, 50.0));
                results.add(turn(round, read, SideBySide.READERS, Subject.PEER, 100.0));
            }
        }
        assertThat(new Report(Options.of("--quick=true"), results, List.of("two processors")).text())
                .contains(
                        "- two processors",
                        "| changes | 16 | 600 (300 – 900) | 200 (100 – 300) | 3.00 (3.00 – 3.00) | 2.0 / 2.0 / 2.0 / 2.0 |",
                        "| sheet | 16 | 50 (50 – 50) | 100 (100 – 100) | 0.50 (0.50 – 0.50) |",
                        "pgbench is not installed");
    }

    private static Results.Turn turn(int round, String workload, int connections, String subject, double rate) {
        Histogram answers = new Histogram(3);
        answers.recordValue(2_000_000);
        return new Results.Turn(round, workload, connections, subject, rate, answers);
    }
}
