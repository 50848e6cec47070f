package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.testsupport.StoreInvariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 of the service and of PostgreSQL, in turn, under writers that repeat what was not acknowledged. Rounds:
 * {@code -Dayumi.drill.rounds=100}; small by default.
 */
@Tag("drill")
class CrashDrillTest {

    private static final int ROUNDS = Integer.getInteger("ayumi.drill.rounds", 4);
    private static final int WRITERS = 16;
    private static final int WRITES_BETWEEN_CRASHES = 40;

    @TempDir
    private Path directory;

    @Test
    void every_acknowledged_activity_is_there_exactly_once_after_every_crash() throws Exception {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        AtomicBoolean enough = new AtomicBoolean();
        try (ServiceProcess service = ServiceProcess.embedded(directory);
                ExecutorService clients = Executors.newFixedThreadPool(WRITERS)) {
            service.awaitReady();
            List<Future<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                ApiClient staff = ApiClient.of(service.port(), "staff", ServiceProcess.PASSWORD);
                writers.add(clients.submit(new PersistentWriter(staff, writer, acknowledged, enough)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                int before = acknowledged.size();
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> acknowledged.size() >= before + WRITES_BETWEEN_CRASHES);
                if (round % 2 == 0) {
                    service.kill();
                    service.startAgain();
                } else {
                    service.killPostgres();
                }
                service.awaitReady();
            }
            enough.set(true);
            for (Future<Integer> writer : writers) {
                writer.get();
            }
            assertThat(stored(service)).isEqualTo(new TreeMap<>(acknowledged));
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * WRITES_BETWEEN_CRASHES);
            assertThat(StoreInvariants.violations(service.database())).isEmpty();
        }
    }

    /** Titles and ids in the read model, once it has caught up; a title that is there twice fails. */
    private static Map<String, String> stored(ServiceProcess service) {
        ApiClient admin = ApiClient.of(service.port(), "admin", ServiceProcess.PASSWORD);
        long head = admin.get("/actuator/projections").json().get("head").asLong();
        JsonNode sheet = Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> admin.get("/api/v1/initiatives/tomisato-kyodo-2.1-1-1?atLeast=" + head),
                        answer -> answer.status() == 200)
                .json();
        Map<String, String> stored = new TreeMap<>();
        for (JsonNode activity : sheet.get("activities")) {
            String title = activity.get("title").asString();
            if (title.startsWith("writer ")) {
                assertThat(stored.put(title, activity.get("activityId").asString()))
                        .as("%s is stored once", title)
                        .isNull();
            }
        }
        return stored;
    }
}
