package org.ayumi.benchmarks.sidebyside;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Request;
import org.ayumi.benchmarks.driver.Service;
import org.springframework.jdbc.core.JdbcTemplate;

/** One of the two that are measured. */
record Subject(String name, Service service, Changes changes, JdbcTemplate jdbc) {

    static final String OURS = "ours";
    static final String PEER = "peer";

    private static final long PAUSE_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * Returns when all reads show the last change, so that work left over does not run in the other's turn. What shows
     * its changes at once has no position to wait for.
     */
    Duration settled(Country country) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long position = changes.lastPosition();
        if (position > 0) {
            String atLeast = "atLeast=" + position;
            for (String path : List.of(
                    "/api/v1/plans/" + country.plan(0) + "/progress?fiscalYear=2023&" + atLeast,
                    "/api/v1/indicators/" + country.indicator(0) + "/history?" + atLeast,
                    "/api/v1/initiatives/" + country.initiative(0) + "?fiscalYear=2023&" + atLeast)) {
                answered(path, begin);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void answered(String path, long begin) throws IOException, InterruptedException {
        try (Connection connection = new Connection(service.port())) {
            Connection.Answer answer = connection.send(Request.get(path));
            while (answer.status() != 200) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("not settled: " + answer.text());
                }
                Thread.sleep(PAUSE_MILLIS);
                answer = connection.send(Request.get(path));
            }
        }
    }

    /** All tables with their indexes and what is kept out of line. */
    long bytesOnDisk() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')",
                Long.class));
    }
}
