package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.testsupport.StoreInvariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service is told to end while sixteen write without a pause: each hears what became of every request. */
@Tag("drill")
class TerminationDrillTest {

    private static final Logger LOG = LoggerFactory.getLogger(TerminationDrillTest.class);
    private static final int WRITERS = 16;
    private static final int BEFORE_THE_END = 100;
    private static final String ADDRESS = "/api/v1/initiatives/tomisato-kyodo-2.1-1-1/activities";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    /** How a writer's work ended. */
    private enum End {
        TOLD,
        BROKEN
    }

    @Test
    void requests_at_work_end_and_new_ones_are_told_to_go() throws Exception {
        try (ServiceProcess sudden = ServiceProcess.started(directory, Map.of(), "ayumi.drain=0s")) {
            assertThat(endUnderWriters(sudden, new Acknowledgements("sudden ")))
                    .as("negative control: without the time to tell them, connections end without an answer")
                    .contains(End.BROKEN);
        }
        Acknowledgements acknowledged = new Acknowledgements("orderly ");
        try (ServiceProcess service = ServiceProcess.embedded(directory)) {
            assertThat(endUnderWriters(service, acknowledged)).containsOnly(End.TOLD);
            service.startAgain();
            service.awaitReady();
            assertThat(acknowledged.violations(service.database()))
                    .as("acknowledged means stored, and stored means acknowledged")
                    .isEmpty();
            assertThat(StoreInvariants.violations(service.database())).isEmpty();
        }
    }

    private static List<End> endUnderWriters(ServiceProcess service, Acknowledgements acknowledged) throws Exception {
        service.awaitReady();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<End>> writers = new ArrayList<>();
            for (int number = 0; number < WRITERS; number++) {
                int writer = number;
                writers.add(threads.submit(() -> writeToTheEnd(service.as("staff"), writer, acknowledged)));
            }
            Awaitility.await().atMost(10, TimeUnit.MINUTES).until(() -> acknowledged.count() >= BEFORE_THE_END);
            long begin = System.nanoTime();
            service.terminate();
            LOG.info(
                    "ended {} ms after it was told, {} activities acknowledged",
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                    acknowledged.count());
            List<End> ends = new ArrayList<>();
            for (Future<End> writer : writers) {
                ends.add(writer.get());
            }
            return ends;
        }
    }

    /** No repetition and no key: what this client is not told, it does not know. */
    private static End writeToTheEnd(ApiClient staff, int writer, Acknowledgements acknowledged) {
        for (int activity = 0; ; activity++) {
            String title = acknowledged.title(writer, activity);
            try {
                ApiClient.Answer answer = staff.post(ADDRESS, "{\"fiscalYear\":2024,\"title\":\"" + title + "\"}");
                if (answer.status() == 503) {
                    assertThat(answer.header("Connection")).isEqualTo("close");
                    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                    return End.TOLD;
                }
                assertThat(answer.status()).as(answer.text()).isEqualTo(201);
                acknowledged.acknowledge(title, answer.json().get("activityId").asString());
            } catch (UncheckedIOException lost) {
                return End.BROKEN;
            }
        }
    }
}
