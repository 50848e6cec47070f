package org.ayumi.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of limits says what the code does. */
class LimitsTest {

    private static final Path TABLE = Path.of("../../infra/docs/limits.md");

    static Stream<String> rows() {
        return Stream.of(
                "request line and headers | " + Limits.HEAD + " bytes",
                "a body of the API | " + Limits.BODY + " bytes",
                "bodies above " + Limits.SMALL_BODY + " bytes, read at once | " + Limits.LARGE_BODIES_AT_ONCE,
                "a form of a page | " + Limits.FORM + " bytes",
                "a body nobody reads, passed over | " + Limits.PASSED_OVER + " bytes",
                "a request from its first byte to its last | " + Limits.WHOLE_REQUEST.toSeconds() + " s",
                "no byte at all | " + Limits.SILENCE.toSeconds() + " s",
                "between two requests of a connection | " + Limits.IDLE.toSeconds() + " s",
                "an answer, after " + Limits.ANSWER_AT_ANY_SPEED.toSeconds() + " s | " + Limits.SLOWEST_ANSWER
                        + " bytes/s at least",
                "connections at once | " + Limits.CONNECTIONS,
                "a line: name, title, place, unit, reason of a figure | " + Text.LINE + " characters",
                "a paragraph: note, reason, summary | " + Text.PARAGRAPH + " characters",
                "counts, amounts, countedBy of an activity | " + Activity.MOST_ENTRIES + " entries",
                "furtherDates of an activity | " + ActivityTime.MOST_DATES + " entries",
                "leadSections, relatedSections, implementers, audience | " + InitiativeDetails.MOST_ENTRIES
                        + " entries");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_table_has_the_limit_of_the_code(String row) throws IOException {
        assertThat(Files.readAllLines(TABLE)).anyMatch(line -> line.startsWith("| " + row + " |"));
    }
}
