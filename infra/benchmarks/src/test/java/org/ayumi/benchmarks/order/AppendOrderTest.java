package org.ayumi.benchmarks.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measurement runs, briefly, and each design keeps the order that it promises. What it costs is not asserted. */
class AppendOrderTest {

    @TempDir
    private Path directory;

    @Test
    void every_design_is_measured_and_keeps_the_order_it_promises() throws Exception {
        BenchmarkArguments arguments = BenchmarkArguments.of("--writers=4", "--seconds=0.3", "--rounds=2");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (MeasuredDatabase database =
                MeasuredDatabase.open(arguments.server(), AppendOrder.connections(arguments), directory)) {
            new AppendOrder(arguments, database, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();

            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("ours: lock, then number |", "| 1.00 |")
                    .satisfies(table -> assertThat(table.lines().filter(line -> line.startsWith("| ")))
                            .hasSize(13));
            for (String dense : new String[] {
                "event_store.events", "append_order.lock_in_last_statement", "append_order.event_order_waited"
            }) {
                assertThat(number(database, "SELECT max(position) - count(*) FROM " + dense))
                        .as("holes in %s", dense)
                        .isZero();
                assertThat(number(database, "SELECT count(*) FROM " + dense)).isPositive();
            }
            assertThat(number(
                            database, "SELECT avg(length(payload) + length(metadata))::bigint FROM event_store.events"))
                    .as("bytes of an event")
                    .isBetween(350L, 500L);
            assertThat(number(database, "SELECT count(*) FROM " + SEQUENCED_AGAINST_ITS_AGGREGATE))
                    .as("events that the sequencer put before their aggregate's last")
                    .isZero();
        }
    }

    private static final String SEQUENCED_AGAINST_ITS_AGGREGATE =
            "(SELECT sequence_number, lag(sequence_number) OVER (PARTITION BY aggregate_id ORDER BY position) AS before"
                    + " FROM append_order.unordered_waited JOIN append_order.event_order_waited USING (event_id)) pairs"
                    + " WHERE sequence_number <> coalesce(before, -1) + 1";

    @Test
    void a_server_that_may_forget_is_not_measured() throws Exception {
        BenchmarkArguments arguments = BenchmarkArguments.of("--writers=1");
        try (MeasuredDatabase database = MeasuredDatabase.open(arguments.server(), 2, directory)) {
            String url = database.pool().getJdbcUrl();
            BenchmarkArguments.Server forgetful =
                    new BenchmarkArguments.Server(url + "&options=-c%20synchronous_commit=off", "postgres", "");
            assertThatThrownBy(() -> MeasuredDatabase.open(Optional.of(forgetful), 2, directory))
                    .hasMessageContaining("synchronous_commit is off");
            BenchmarkArguments.Server used = new BenchmarkArguments.Server(url, "postgres", "");
            assertThatThrownBy(() -> MeasuredDatabase.open(Optional.of(used), 2, directory))
                    .hasMessageContaining("not empty");
        }
    }

    private static long number(MeasuredDatabase database, String sql) {
        return Objects.requireNonNull(database.jdbc().queryForObject(sql, Long.class));
    }
}
