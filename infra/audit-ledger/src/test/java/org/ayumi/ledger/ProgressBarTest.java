package org.ayumi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_terminal_sees_one_line_that_is_written_over() {
        ProgressBar bar = bar(true);
        bar.at(50, 100);
        bar.at(100, 100);
        bar.end();
        bar.end();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r[" + "#".repeat(20) + ".".repeat(20) + "] 50 / 100 (50%)\r[" + "#".repeat(40)
                        + "] 100 / 100 (100%)" + System.lineSeparator());
    }

    @Test
    void elsewhere_each_step_is_a_line() {
        ProgressBar bar = bar(false);
        bar.at(1, 3);
        bar.at(0, 0);
        bar.end();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("1 / 3 (33%)", "0 / 0 (100%)");
    }

    private ProgressBar bar(boolean terminal) {
        return new ProgressBar(new PrintStream(err, true, StandardCharsets.UTF_8), terminal);
    }
}
