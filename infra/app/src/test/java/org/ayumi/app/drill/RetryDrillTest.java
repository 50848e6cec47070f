package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ayumi.app.ApiClient;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.StoreInvariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Whoever repeats a write under its Idempotency-Key gets the first outcome: after a crash, and from another node. */
@Tag("drill")
class RetryDrillTest {

    private static final String ADDRESS = "/api/v1/initiatives/tomisato-kyodo-2.1-1-1/activities";
    private static final String BODY = "{\"fiscalYear\":2024,\"title\":\"草刈り\"}";
    private static final int AT_ONCE = 16;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    @Test
    void the_first_outcome_is_told_after_a_crash_and_by_another_node() throws Exception {
        try (PostgresServer postgres = PostgresServer.start(directory.resolve("postgres"));
                ServiceProcess one = node(postgres, "one")) {
            one.awaitReady();
            ApiClient.Answer first = record(one, "first");
            assertThat(first.status()).as(first.text()).isEqualTo(201);
            long events = events(postgres);

            one.kill();
            one.startAgain();
            one.awaitReady();
            assertSame(first, record(one, "first"));
            try (ServiceProcess other = node(postgres, "other")) {
                other.awaitReady();
                assertSame(first, record(other, "first"));
                assertThat(events(postgres)).isEqualTo(events);

                List<ApiClient.Answer> answers = atOnce(one, other);
                answers.forEach(answer -> assertSame(answers.getFirst(), answer));
                assertThat(events(postgres)).isEqualTo(events + 1);
                assertThat(record(other, "second").json().get("activityId"))
                        .as("negative control: another key is another activity")
                        .isNotEqualTo(first.json().get("activityId"));
                assertThat(events(postgres)).isEqualTo(events + 2);
            }
            assertThat(StoreInvariants.violations(postgres.owner())).isEmpty();
        }
    }

    private ServiceProcess node(PostgresServer postgres, String name) throws Exception {
        return ServiceProcess.on(postgres.service(), postgres.owner(), directory.resolve(name));
    }

    private static ApiClient.Answer record(ServiceProcess node, String key) {
        return node.as("staff").post(ADDRESS, BODY, "Idempotency-Key", key);
    }

    /** The same request to both nodes, many times at once. */
    private static List<ApiClient.Answer> atOnce(ServiceProcess one, ServiceProcess other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<ApiClient.Answer>> futures = new ArrayList<>();
            for (int request = 0; request < AT_ONCE; request++) {
                ServiceProcess node = request % 2 == 0 ? one : other;
                futures.add(threads.submit(() -> record(node, "at-once")));
            }
            List<ApiClient.Answer> answers = new ArrayList<>();
            for (Future<ApiClient.Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private static void assertSame(ApiClient.Answer first, ApiClient.Answer again) {
        assertThat(again.status()).as(again.text()).isEqualTo(first.status());
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    private static long events(PostgresServer postgres) throws Exception {
        try (Connection connection = postgres.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM event_store.events")) {
            row.next();
            return row.getLong(1);
        }
    }
}
