package org.ayumi.database;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayumi.process.DaemonThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells the database's time. All nodes agree on it whatever their own clocks say, also when one steps back: between two
 * looks at the database only elapsed time is counted.
 */
public final class DatabaseClock implements InstantSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final int SECONDS_BETWEEN_LOOKS = 30;

    private final JdbcTemplate jdbc;
    private final ScheduledExecutorService looks = DaemonThreads.scheduled("database-clock", 1);
    private volatile Reading reading;

    /** A time, and the count of nanoseconds at which it was read. */
    private record Reading(Instant instant, long nanos) {}

    private DatabaseClock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.reading = read();
    }

    /** Reads the time now and every half minute. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the clock
    public static DatabaseClock of(JdbcTemplate jdbc) {
        DatabaseClock clock = new DatabaseClock(jdbc);
        clock.looks.scheduleWithFixedDelay(clock::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return clock;
    }

    private Reading read() {
        long before = System.nanoTime();
        Timestamp now = Objects.requireNonNull(jdbc.queryForObject("SELECT clock_timestamp()", Timestamp.class));
        long after = System.nanoTime();
        return new Reading(now.toInstant(), before + (after - before) / 2);
    }

    private void look() {
        try {
            reading = read();
        } catch (DataAccessException away) {
            LOG.debug("the last reading goes on while the database is away", away);
        }
    }

    @Override
    public Instant instant() {
        Reading last = reading;
        return last.instant().plus(Duration.ofNanos(System.nanoTime() - last.nanos()));
    }

    @Override
    public void close() {
        DaemonThreads.end(looks);
    }
}
