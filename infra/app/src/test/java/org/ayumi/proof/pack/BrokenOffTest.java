package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that cannot be finished is not handed out as if it were. */
@ServiceOfItsOwn
class BrokenOffTest {

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void a_pack_that_fails_half_way_is_not_handed_out_and_one_that_fails_at_once_is_a_problem() throws Exception {
        TestDatabase database = TestPostgres.freshDatabase();
        try (RunningService service =
                RunningService.start(database, Map.of("ayumi.sample", "true", "ayumi.ledger.sealer", "external"))) {
            new TestSealer(database, directory.resolve("key"), Files.createDirectory(directory.resolve("published")))
                    .upToNow();
            execute(
                    database,
                    "ALTER TABLE event_store.events DISABLE TRIGGER ALL",
                    "UPDATE event_store.events SET payload = 'no JSON' WHERE position ="
                            + " (SELECT max(position) FROM event_store.events)");

            assertThat(isHandedOut(service))
                    .as("the readable part of the last event cannot be told after much was sent")
                    .isFalse();

            execute(
                    database,
                    "ALTER TABLE event_store.ledger_nodes DISABLE TRIGGER ALL",
                    "DELETE FROM event_store.ledger_nodes");
            ApiClient.Answer atOnce = service.as("auditor").get("/api/v1/plans/tomisato-kyodo-2/proof-pack");
            LedgerEndpointTest.isProblem(atOnce, 500);
            assertThat(atOnce.header("Content-Disposition")).doesNotContain("zip");
        }
    }

    /** A connection that is cut, or a problem where nothing was sent yet: both say that it failed. */
    private static boolean isHandedOut(RunningService service) {
        try {
            return service.as("auditor")
                            .download("/api/v1/plans/tomisato-kyodo-2/proof-pack")
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException cut) {
            return false;
        }
    }

    private static void execute(TestDatabase database, String... statements) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
