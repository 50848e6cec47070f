package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class PositionAtTest {

    private static final Logger LOG = LoggerFactory.getLogger(PositionAtTest.class);
    private static final Instant START = Instant.parse("2026-05-12T03:00:00Z");
    private static final String PLAINLY = "SELECT coalesce((SELECT min(position) - 1 FROM event_store.events WHERE"
            + " recorded_at > ?), (SELECT max(position) FROM event_store.events), 0)";

    private final EventStoreDatabase database = EventStoreDatabase.fresh();

    /** However often a clock steps back, and how far. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void is_what_reading_every_event_says(long seed) {
        Random random = new Random(seed);
        Instant time = START;
        for (int position = 1; position <= 300; position++) {
            time = time.plusSeconds(random.nextInt(20) == 0 ? -random.nextInt(400) : random.nextInt(10));
            database.insert(position, "a", position - 1, time);
        }
        for (int second = -10; second < 2000; second += 7) {
            Instant instant = START.plusSeconds(second);
            assertThat(database.table().positionAt(instant)).isEqualTo(plainly(instant));
        }
    }

    private @Nullable Long plainly(Instant instant) {
        return database.service().queryForObject(PLAINLY, Long.class, Timestamp.from(instant));
    }

    /** At the beginning, in the middle and at the end: the planner must not be led to the primary key by any of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 500, 25_000, 49_999})
    void is_found_without_reading_every_event(int seconds) {
        int events = 50_000;
        database.superuser()
                .update(
                        "INSERT INTO event_store.events SELECT n, 'a' || n, 'Indicator', 0, 'e' || n,"
                                + " ?::timestamptz + make_interval(secs => n), 'x', '1', convert_to(repeat('x', 300),"
                                + " 'UTF8'), '{}'::bytea FROM generate_series(1, ?) n",
                        Timestamp.from(START),
                        events);
        database.superuser().execute("VACUUM ANALYZE event_store.events"); // summarizes the ranges, too
        Timestamp instant = Timestamp.from(START.plus(Duration.ofSeconds(seconds)));
        List<String> plan = database.service()
                .query(
                        "EXPLAIN (ANALYZE, BUFFERS OFF, TIMING OFF) " + EventTable.POSITION_AT,
                        (row, index) -> row.getString(1),
                        instant,
                        instant);
        LOG.info("{}", String.join("\n", plan));
        assertThat(plan)
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("Bitmap Index Scan on events_recorded_by_ranges"));
        assertThat(database.table().positionAt(instant.toInstant())).isEqualTo(seconds);
    }
}
