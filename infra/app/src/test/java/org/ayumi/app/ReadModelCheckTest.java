package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ayumi.app.rebuild.ReadModelCheck;
import org.ayumi.query.support.Projection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever changes a read model or a lookup is found out by the events, to the row. */
class ReadModelCheckTest {

    private static final int SEEDS = Integer.getInteger("ayumi.tampering.seeds", 100);

    /** As somebody with every right, whom no foreign key holds up. */
    private static final String AS_ANYBODY = "SET session_replication_role = replica; ";

    private static RunningService service;
    private static ReadModels models;

    @BeforeAll
    static void a_service() {
        service = RunningService.withSample();
        models = new ReadModels(service.as("admin"), service.database());
        models.awaitCaughtUp();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void untouched_read_models_are_sound_and_are_left_as_they_were() throws SQLException {
        Map<String, List<String>> before = models.rows();
        JsonNode answer = check("auditor", "");
        assertThat(answer.get("sound").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.get("ja").asString()).startsWith("正常");
        assertThat(answer.get("projections")).hasSize(5);
        assertThat(answer.get("projections").valueStream())
                .allMatch(one -> one.get("position").asLong() > 100);
        assertThat(models.rows()).isEqualTo(before);
        assertThat(texts("SELECT nspname FROM pg_namespace WHERE nspname LIKE '%_check'"))
                .isEmpty();
    }

    @Test
    void a_changed_row_is_named_with_its_columns() throws SQLException {
        execute("UPDATE read_plan.plan_overview SET name = concat(name, '?') WHERE plan_id = 'tomisato-kyodo-2'");
        JsonNode answer = check("admin", "/plan");
        execute("UPDATE read_plan.plan_overview SET name = rtrim(name, '?')");
        JsonNode difference =
                answer.get("projections").get(0).get("differences").get(0);
        assertThat(answer.get("sound").asBoolean()).isFalse();
        assertThat(difference.get("table").asString()).isEqualTo("read_plan.plan_overview");
        assertThat(difference.get("kind").asString()).isEqualTo("CHANGED");
        assertThat(difference.get("key").asString()).contains("tomisato-kyodo-2");
        assertThat(difference.get("columns").get(0).asString()).isEqualTo("name");
        assertThat(difference.get("en").asString()).startsWith("TAMPERED: read_plan.plan_overview {");
        assertThat(difference.get("ja").asString()).startsWith("改ざんあり: read_plan.plan_overview {");
    }

    @Test
    void any_row_of_any_table_that_is_deleted_is_found() throws SQLException {
        List<String> filled = filledTables();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String table = filled.get(random.nextInt(filled.size()));
            String kept = "kept_" + seed;
            execute("CREATE TABLE public." + kept + " AS SELECT * FROM " + table + " t ORDER BY md5(t::text || " + seed
                    + ") LIMIT 1");
            execute("DELETE FROM " + table + " t USING public." + kept + " k WHERE t::text = k::text");
            JsonNode answer = check("auditor", "/" + nameOf(table));
            execute("INSERT INTO " + table + " SELECT * FROM public." + kept + "; DROP TABLE public." + kept);
            List<JsonNode> differences = answer.get("projections")
                    .get(0)
                    .get("differences")
                    .valueStream()
                    .toList();
            assertThat(differences).as("seed %s: %s", seed, table).hasSize(1);
            assertThat(differences.getFirst().get("table").asString()).isEqualTo(table);
            assertThat(differences.getFirst().get("kind").asString()).isEqualTo("MISSING");
        }
        assertThat(check("auditor", "").get("sound").asBoolean()).isTrue();
    }

    @Test
    void any_value_of_any_row_that_is_changed_is_found() throws SQLException {
        List<String> filled = filledTables();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String table = filled.get(random.nextInt(filled.size()));
            List<String> columns = plainColumns(table);
            if (columns.isEmpty()) {
                continue; // a table that is all key: a changed row is one gone and one more
            }
            String[] column = columns.get(random.nextInt(columns.size())).split("\\|", -1);
            String row = texts("SELECT ctid FROM " + table + " t ORDER BY md5(t::text || " + seed + ") LIMIT 1")
                    .getFirst();
            execute("CREATE TABLE public.kept AS SELECT " + column[0] + " AS old FROM " + table + " WHERE ctid = '"
                    + row + "'");
            String changed = texts("UPDATE " + table + " SET " + column[0] + " = " + another(column[0], column[1])
                            + " WHERE ctid = '" + row + "' RETURNING ctid")
                    .getFirst();
            JsonNode answer = check("auditor", "/" + nameOf(table));
            execute("UPDATE " + table + " SET " + column[0] + " = old FROM public.kept WHERE " + table + ".ctid = '"
                    + changed + "'; DROP TABLE public.kept");
            List<JsonNode> differences = answer.get("projections")
                    .get(0)
                    .get("differences")
                    .valueStream()
                    .toList();
            assertThat(differences).as("seed %s: %s.%s", seed, table, column[0]).hasSize(1);
            JsonNode difference = differences.getFirst();
            assertThat(difference.get("table").asString()).isEqualTo(table);
            assertThat(difference.get("kind").asString()).isEqualTo("CHANGED");
            assertThat(difference.get("columns").valueStream().map(JsonNode::asString))
                    .containsExactly(column[0]);
        }
        assertThat(check("auditor", "").get("sound").asBoolean()).isTrue();
    }

    private static List<String> filledTables() throws SQLException {
        List<String> filled = new ArrayList<>();
        for (String table : texts("SELECT schemaname || '.' || tablename FROM pg_tables"
                + " WHERE schemaname LIKE 'read\\_%' OR schemaname = 'lookups'"
                + " AND tablename IN ('plan', 'initiative', 'indicator') ORDER BY 1")) {
            if (!texts("SELECT 1 FROM " + table + " LIMIT 1").isEmpty()) {
                filled.add(table);
            }
        }
        return filled;
    }

    private static String nameOf(String table) {
        String schema = table.substring(0, table.indexOf('.'));
        return schema.startsWith("read_") ? schema.substring("read_".length()) : schema;
    }

    /** Columns outside the key, each with its type. */
    private static List<String> plainColumns(String table) throws SQLException {
        return texts(
                "SELECT attname || '|' || format_type(atttypid, NULL) FROM pg_attribute a WHERE attrelid = '" + table
                        + "'::regclass AND attnum > 0 AND NOT attisdropped AND format_type(atttypid, NULL) IN ('text', 'bigint',"
                        + " 'integer', 'numeric', 'boolean', 'date') AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = a.attrelid"
                        + " AND indisprimary AND a.attnum = ANY (indkey)) ORDER BY attname");
    }

    private static String another(String column, String type) {
        return switch (type) {
            case "text" -> "concat(" + column + ", '?')";
            case "boolean" -> "NOT coalesce(" + column + ", false)";
            case "date" -> "coalesce(" + column + ", '2000-01-01') + 1";
            default -> "coalesce(" + column + ", 0) + 1";
        };
    }

    @Test
    void a_changed_lookup_that_refuses_honest_reports_is_found_and_put_right() throws SQLException {
        TestPlan plan = TestPlan.adoptedBy(service.as("staff"));
        execute("UPDATE lookups.plan SET last_year = 2022 WHERE plan_id = '" + plan.planId() + "';"
                + "DELETE FROM lookups.indicator WHERE indicator_id = 'tomisato-kyodo-2.1-3-2.1';"
                + "INSERT INTO lookups.initiative VALUES ('tomisato-kyodo-2.9-9-9', 'tomisato-kyodo-2')");
        assertThat(plan.report(plan.count(), "2024", TestPlan.measured(3)).status())
                .isBetween(409, 422);

        JsonNode found = check("auditor", "/lookups");
        assertThat(found.get("sound").asBoolean()).isFalse();
        assertThat(found.at("/projections/0/differences")
                        .valueStream()
                        .map(one -> one.get("kind").asString()))
                .containsExactly("CHANGED", "ADDED", "MISSING");

        ApiClient.Answer rebuilt = service.as("admin").post("/actuator/projections/lookups", "");
        assertThat(rebuilt.status()).as(rebuilt.text()).isEqualTo(200);
        assertThat(rebuilt.json().get("putRight")).hasSize(3);
        assertThat(plan.report(plan.count(), "2024", TestPlan.measured(3)).status())
                .isEqualTo(200);
        assertThat(check("auditor", "/lookups").get("sound").asBoolean()).isTrue();
        assertThat(texts("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'lookups\\_%'"))
                .isEmpty();
        assertThat(service.as("auditor")
                        .post("/actuator/projections/lookups", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void lookups_are_rebuilt_and_checked_beside_running_commands() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> adopted = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                adopted.add(writers.submit(() -> {
                    int plans = 0;
                    for (; !enough.get(); plans++) {
                        TestPlan.adoptedBy(service.as("staff")); // asserts each answer
                    }
                    return plans;
                }));
            }
            try {
                for (int round = 0; round < 4; round++) {
                    assertThat(service.as("admin")
                                    .post("/actuator/projections/lookups", "")
                                    .json()
                                    .get("putRight"))
                            .as("there was nothing to put right")
                            .isEmpty();
                    assertThat(check("auditor", "/lookups").get("sound").asBoolean())
                            .isTrue();
                }
            } finally {
                enough.set(true);
            }
            for (Future<Integer> plans : adopted) {
                assertThat(plans.get()).isPositive();
            }
        }
        assertThat(check("auditor", "/lookups").get("sound").asBoolean()).isTrue();
    }

    /** A table that a projection does not name would be neither checked nor rebuilt. */
    @Test
    void every_table_that_was_migrated_is_checked() throws SQLException {
        List<String> named = new ArrayList<>();
        service.beans(Projection.class)
                .forEach(projection ->
                        projection.tables().forEach(table -> named.add("read_" + projection.name() + "." + table)));
        assertThat(texts("SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname LIKE 'read\\_%'"))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void only_auditors_and_administrators_ask_and_only_for_what_exists() {
        assertThat(service.as("staff").post("/actuator/projectionchecks", "").status())
                .isEqualTo(403);
        assertThat(service.as("auditor").post("/actuator/projections/plan", "").status())
                .isEqualTo(403);
        assertThat(service.as("auditor")
                        .post("/actuator/projectionchecks/nope", "")
                        .status())
                .isEqualTo(404);
        assertThat(service.bean(ReadModelCheck.class).names()).hasSize(5);
    }

    private static JsonNode check(String account, String which) {
        ApiClient.Answer answer = service.as(account).post("/actuator/projectionchecks" + which, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(AS_ANYBODY + sql);
        }
    }

    private static List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(AS_ANYBODY);
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        }
        return texts;
    }
}
