package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ayumi.testsupport.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Three processes on one PostgreSQL, begun at once: each takes commands, and one that dies is stood in for. */
@Tag("drill")
class NodesDrillTest {

    /** Long enough that a node which starts again gets a share of two cores. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    @Test
    void whoever_dies_the_others_go_on_and_nothing_is_lost() throws Exception {
        try (PostgresServer postgres = PostgresServer.start(directory.resolve("postgres"));
                Cluster cluster = Cluster.begunAtOnce(postgres, directory, List.of(Map.of(), Map.of(), Map.of()))) {
            cluster.awaitShared();
            cluster.write(4, PAUSE);
            for (int node = 0; node < cluster.size(); node++) {
                cluster.awaitMoreFromAll(20);
                cluster.kill(node);
                cluster.awaitTakenOverFrom(node);
                cluster.awaitMoreFromOthersThan(node, 20);
                cluster.startAgain(node);
            }
            cluster.finish();
            assertThat(cluster.violations()).isEmpty();
        }
    }
}
