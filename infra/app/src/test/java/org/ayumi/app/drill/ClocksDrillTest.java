package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ayumi.testsupport.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Nodes whose clocks are four hours apart, one of which then steps back: as if the machines' were. */
@Tag("drill")
class ClocksDrillTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Long enough that a node which starts again gets a share of two cores. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    @BeforeEach
    void a_machine_with_a_c_compiler() {
        assumeThat(WallClock.isPossible()).as("gcc is there").isTrue();
    }

    @Test
    void order_claims_and_recorded_at_do_not_follow_the_clocks_of_nodes() throws Exception {
        WallClock ahead = WallClock.off(Duration.ofHours(2), directory.resolve("ahead"));
        WallClock behind = WallClock.off(Duration.ofHours(-2), directory.resolve("behind"));
        try (PostgresServer postgres = PostgresServer.start(directory.resolve("postgres"));
                Cluster cluster =
                        Cluster.begunAtOnce(postgres, directory, List.of(ahead.environment(), behind.environment()))) {
            assertThat(hoursOff(cluster, 0))
                    .as("control: the clocks really are off")
                    .isEqualTo(2);
            assertThat(hoursOff(cluster, 1)).isEqualTo(-2);
            cluster.awaitShared();
            cluster.write(4, PAUSE);
            cluster.awaitMoreFromAll(50);

            ahead.set(Duration.ofHours(-1));
            cluster.awaitMoreFromAll(50);
            assertThat(hoursOff(cluster, 0)).as("control: it has stepped back").isEqualTo(-1);

            cluster.kill(0);
            cluster.awaitTakenOverFrom(0);
            cluster.awaitMoreFromOthersThan(0, 20);
            cluster.startAgain(0);
            cluster.finish();
            assertThat(cluster.violations()).isEmpty();
            assertThat(eventsDatedMoreThan(AN_HOUR, postgres)).isZero();
        }
    }

    /** By the Date header of its answers. */
    private static long hoursOff(Cluster cluster, int node) {
        String date = cluster.node(node).as("admin").get("/actuator/health").header("Date");
        Instant told =
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        return Math.round(Duration.between(Instant.now(), told).toSeconds() / 3600.0);
    }

    private static long eventsDatedMoreThan(Duration off, PostgresServer postgres) throws Exception {
        try (Connection connection = postgres.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM event_store.events WHERE"
                        + " abs(extract(epoch FROM recorded_at - clock_timestamp())) > " + off.toSeconds())) {
            row.next();
            return row.getLong(1);
        }
    }
}
