package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ayumi.projections.rebuild.ReadModelCheck;
import org.ayumi.query.model.Projection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever changes a read model or a lookup is found out by the events, to the row. */
@ServiceOfItsOwn
class ReadModelCheckTest {

    private static final int SEEDS = Integer.getInteger("ayumi.tampering.seeds", 100);

    private static RunningService service;
    private static Tampering tampering;
    private static ReadModels models;

    @BeforeAll
    static void a_service() {
        service = RunningService.withSample();
        tampering = new Tampering(service);
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
        JsonNode answer = tampering.check("auditor", "");
        assertThat(answer.get("sound").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.get("ja").asString()).startsWith("正常");
        assertThat(answer.get("projections")).hasSize(5);
        assertThat(answer.get("projections").valueStream())
                .allMatch(one -> one.get("position").asLong() > 100);
        assertThat(models.rows()).isEqualTo(before);
        assertThat(tampering.texts("SELECT nspname FROM pg_namespace WHERE nspname LIKE '%_check'"))
                .isEmpty();
    }

    @Test
    void a_changed_row_is_named_with_its_columns() throws SQLException {
        tampering.execute(
                "UPDATE read_plan.plan_overview SET name = concat(name, '?') WHERE plan_id = 'tomisato-kyodo-2'");
        JsonNode answer = tampering.check("admin", "/plan");
        tampering.execute("UPDATE read_plan.plan_overview SET name = rtrim(name, '?')");
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
            tampering.execute("CREATE TABLE public." + kept + " AS SELECT * FROM " + table
                    + " t ORDER BY md5(t::text || " + seed + ") LIMIT 1");
            tampering.execute("DELETE FROM " + table + " t USING public." + kept + " k WHERE t::text = k::text");
            JsonNode answer = tampering.check("auditor", "/" + nameOf(table));
            tampering.execute("INSERT INTO " + table + " SELECT * FROM public." + kept + "; DROP TABLE public." + kept);
            List<JsonNode> differences = answer.get("projections")
                    .get(0)
                    .get("differences")
                    .valueStream()
                    .toList();
            assertThat(differences).as("seed %s: %s", seed, table).hasSize(1);
            assertThat(differences.getFirst().get("table").asString()).isEqualTo(table);
            assertThat(differences.getFirst().get("kind").asString()).isEqualTo("MISSING");
        }
        assertThat(tampering.check("auditor", "").get("sound").asBoolean()).isTrue();
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
            String row = tampering
                    .texts("SELECT ctid FROM " + table + " t ORDER BY md5(t::text || " + seed + ") LIMIT 1")
                    .getFirst();
            tampering.execute("CREATE TABLE public.kept AS SELECT " + column[0] + " AS old FROM " + table
                    + " WHERE ctid = '" + row + "'");
            String changed = tampering
                    .texts("UPDATE " + table + " SET " + column[0] + " = " + another(column[0], column[1])
                            + " WHERE ctid = '" + row + "' RETURNING ctid")
                    .getFirst();
            JsonNode answer = tampering.check("auditor", "/" + nameOf(table));
            tampering.execute("UPDATE " + table + " SET " + column[0] + " = old FROM public.kept WHERE " + table
                    + ".ctid = '" + changed + "'; DROP TABLE public.kept");
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
        assertThat(tampering.check("auditor", "").get("sound").asBoolean()).isTrue();
    }

    private static List<String> filledTables() throws SQLException {
        List<String> filled = new ArrayList<>();
        for (String table : tampering.texts("SELECT schemaname || '.' || tablename FROM pg_tables"
                + " WHERE schemaname LIKE 'read\\_%' OR schemaname = 'lookups'"
                + " AND tablename IN ('plan', 'initiative', 'indicator') ORDER BY 1")) {
            if (!tampering.texts("SELECT 1 FROM " + table + " LIMIT 1").isEmpty()) {
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
        return tampering.texts(
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

    /** A table that a projection does not name would be neither checked nor rebuilt. */
    @Test
    void every_table_that_was_migrated_is_checked() throws SQLException {
        List<String> named = new ArrayList<>();
        service.beans(Projection.class)
                .forEach(projection ->
                        projection.tables().forEach(table -> named.add("read_" + projection.name() + "." + table)));
        assertThat(tampering.texts(
                        "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname LIKE 'read\\_%'"))
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
}
