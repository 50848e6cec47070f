package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.ayumi.app.ReadModels;
import org.ayumi.testsupport.StoreInvariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * kill -9 of the service and of its PostgreSQL, in turn, under writers that repeat what was not acknowledged; every other
 * pair of rounds in the middle of a rebuild. More rounds: {@code -Dayumi.drill.rounds=100}.
 */
@Tag("drill")
class CrashDrillTest {

    private static final Logger LOG = LoggerFactory.getLogger(CrashDrillTest.class);
    private static final int ROUNDS = Integer.getInteger("ayumi.drill.rounds", 10);
    private static final int WRITERS = 16;
    private static final int WRITES_BETWEEN_CRASHES = 80;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final List<String> PROJECTIONS = List.of("plan", "progress", "history", "initiative");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    private final Acknowledgements acknowledged = new Acknowledgements("writer ");
    private final AnswerLog answers = new AnswerLog(201, 503);
    private final Durations ready = new Durations();
    private int interruptedRebuilds;

    @Test
    void every_acknowledged_activity_is_there_exactly_once_after_every_crash() throws Exception {
        try (ServiceProcess service = ServiceProcess.embedded(directory)) {
            service.awaitReady();
            try (Writers writers = new Writers(service.as("staff"), WRITERS, PAUSE, acknowledged, answers)) {
                for (int round = 0; round < ROUNDS; round++) {
                    writers.awaitMore(WRITES_BETWEEN_CRASHES);
                    crash(service, round);
                    assertThat(StoreInvariants.violations(service.database()))
                            .as("round %d", round)
                            .isEmpty();
                    SoundStore.assertVerifies(service.database());
                }
                writers.finish();
            }
            assertThat(answers.unexpected()).isEmpty();
            assertThat(acknowledged.violations(service.database())).isEmpty();
            assertThat(StoreInvariants.violations(service.database())).isEmpty();
            SoundStore.assertVerifies(service.database());
            assertThat(models(service).differencesFromRebuilt()).isEmpty();
            LOG.info(
                    "drill: {} crashes, {} rebuilds interrupted, ready again: {}; {} activities; answers: {}",
                    ROUNDS,
                    interruptedRebuilds,
                    ready,
                    acknowledged.count(),
                    answers);
        }
    }

    private void crash(ServiceProcess service, int round) throws Exception {
        boolean duringRebuild = round % 4 >= 2;
        String projection = PROJECTIONS.get(round / 4 % PROJECTIONS.size());
        if (duringRebuild) {
            models(service).rebuild(projection);
        }
        Instant begin = Instant.now();
        long ended;
        if (round % 2 == 0) {
            service.kill();
            ended = endedRebuilds(service, projection);
            service.startAgain();
        } else {
            service.killPostgres();
            ended = endedRebuilds(service, projection);
            service.awaitNewPostgres();
        }
        service.awaitReady();
        Duration took = Duration.between(begin, Instant.now());
        ready.add(took);
        LOG.info("drill: round {}, ready after {} s", round, Durations.seconds(took));
        if (duringRebuild) {
            awaitRebuilt(service);
            interruptedRebuilds += endedRebuilds(service, projection) > ended ? 1 : 0;
        }
    }

    /** The rebuild that was under way goes on by itself and ends. It takes longer with the events of every round. */
    private static void awaitRebuilt(ServiceProcess service) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(
                        () -> service.as("admin").get("/actuator/projections"),
                        answer -> answer.status() == 200
                                && answer.json().get("rebuilds").isEmpty());
    }

    private static long endedRebuilds(ServiceProcess service, String projection) throws IOException {
        return Files.readAllLines(service.log()).stream()
                .filter(line -> line.contains(projection + " is rebuilt and live"))
                .count();
    }

    private static ReadModels models(ServiceProcess service) throws IOException {
        return new ReadModels(service.as("admin"), service.database());
    }
}
