package org.ayumi.benchmarks.driver;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of our service. */
public final class Store {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Measurement measurement;
    private final String name;

    Store(Measurement measurement, String name) {
        this.measurement = measurement;
        this.name = name;
    }

    public String url() {
        return measurement.server().url(name);
    }

    public JdbcTemplate jdbc() {
        return measurement.server().jdbc(name);
    }

    boolean hasTables() {
        return Boolean.TRUE.equals(
                jdbc().queryForObject("SELECT to_regclass('event_store.events') IS NOT NULL", Boolean.class));
    }

    /** The last position. */
    public long head() {
        return Objects.requireNonNull(
                jdbc().queryForObject("SELECT coalesce(max(position), 0) FROM event_store.events", Long.class));
    }

    /** Our service on it, ready for requests. */
    public Service start() throws IOException, InterruptedException {
        return start(0, PATIENCE, "");
    }

    /**
     * One of several services, each with its port, data and output.
     *
     * @param patience until it is ready: it may have events to catch up with
     * @param javaOptions beside those of the measurement
     */
    public Service start(int number, Duration patience, String javaOptions) throws IOException, InterruptedException {
        return measurement
                .ours(javaOptions)
                .start(url(), measurement.port(number), measurement.directory().resolve(name + "-" + number), patience);
    }
}
