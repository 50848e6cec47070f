package org.ayumi.app.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;

/**
 * A database as an older program left it: each room's schema at the version of then, and rows that it wrote itself, among them some
 * that are refused today.
 *
 * @param anybody who may do everything
 * @param owner who migrates the event store
 * @param service as whom the service runs
 */
record OlderStore(TestDatabase anybody, TestDatabase owner, TestDatabase service) {

    /** What nobody may ever change. */
    private static final List<String> KEPT = List.of(
            "event_store.events",
            "event_store.ledger_nodes",
            "event_store.ledger_checkpoints",
            "event_store.ledger_keys",
            "access.read_log",
            "lookups.idempotency_key",
            "personal.text_key",
            "personal.destroyed_key");

    private static final List<String> PUBLISHED = List.of(
            "checkpoint",
            "keys.txt",
            "keys/0000000000000000001",
            "checkpoints/0000000000000000000",
            "checkpoints/0000000000000000023");

    /** Entered by an owner and a service, or by one role that is both. */
    static OlderStore of(boolean oneRole) throws SQLException {
        TestDatabase anybody = TestPostgres.freshDatabase();
        String role = "service_of_" + anybody.name();
        execute(anybody, "CREATE ROLE " + role + " LOGIN; GRANT CREATE ON DATABASE " + anybody.name() + " TO " + role);
        TestDatabase service = anybody.as(role, "unused");
        OlderStore store = new OlderStore(anybody, oneRole ? service : anybody, service);
        store.migrate(store.owner(), "event_store", "schema_history", "event-store", "3");
        store.migrate(store.owner(), "access", "schema_history", "access", "1");
        store.migrate(service, "processing", "schema_history", "processing", "5");
        store.migrate(service, "lookups", "schema_history", "lookups", "1");
        store.migrate(service, "personal", "schema_history", "personal", "1");
        store.migrate(service, "processing", "read_models_history", "read-models", "3");
        execute(anybody, "SET session_replication_role = replica; " + text("store.sql")); // rows in any order
        return store;
    }

    private void migrate(TestDatabase as, String schema, String history, String room, String version) {
        Flyway.configure()
                .dataSource(as.dataSource())
                .schemas(schema)
                .createSchemas(true)
                .table(history)
                .locations("classpath:db/" + room)
                .placeholders(Map.of("serviceRole", service.username()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }

    /** What was published of it, and the key that signed that. */
    void publishInto(Path directory) throws IOException {
        for (String file : PUBLISHED) {
            Path place = directory.resolve("published").resolve(file);
            Files.createDirectories(place.resolve("..").normalize());
            Files.writeString(place, text("published/" + file));
        }
        Path key = Files.writeString(directory.resolve("signer.key"), text("signer.key"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    /** Rows of what is never changed, each table's as text. */
    Map<String, List<String>> keptRows() throws SQLException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : KEPT) {
            rows.put(table, rows("SELECT t::text FROM " + table + " t"));
        }
        return rows;
    }

    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = anybody.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String file) {
        try (InputStream content = OlderStore.class.getResourceAsStream("/older-store/" + file)) {
            if (content == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
