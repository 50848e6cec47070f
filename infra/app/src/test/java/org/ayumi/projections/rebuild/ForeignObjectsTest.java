package org.ayumi.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.ReadModels;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What analysts made on the read models, and what they were given, outlives every rebuild, or the rebuild says why not. */
@ServiceOfItsOwn
class ForeignObjectsTest {

    private static final String ANALYST = "analyst_" + System.nanoTime();

    /** Everything that people hang on a table or a schema. */
    private static final String MADE_AND_GIVEN = """
            CREATE ROLE {analyst};
            CREATE ROLE {analyst}_owner;
            CREATE SCHEMA bi;
            GRANT USAGE, CREATE ON SCHEMA bi TO {analyst};
            GRANT USAGE ON SCHEMA read_plan, read_progress TO {analyst};
            GRANT SELECT ON ALL TABLES IN SCHEMA read_progress TO {analyst};
            GRANT SELECT (plan_id, name), REFERENCES (plan_id) ON read_plan.plan_overview TO {analyst} WITH GRANT OPTION;
            ALTER DEFAULT PRIVILEGES IN SCHEMA read_plan GRANT SELECT ON TABLES TO {analyst};
            COMMENT ON SCHEMA read_plan IS 'for the statistics section';
            COMMENT ON TABLE read_plan.plan_overview IS 'our plans';
            COMMENT ON COLUMN read_plan.plan_overview.name IS 'as adopted';
            ALTER TABLE read_plan.plan_publication OWNER TO {analyst}_owner;
            GRANT ALL ON read_plan.plan_publication TO CURRENT_USER;
            CREATE INDEX by_unit ON read_progress.progress_value (unit);
            CREATE TABLE bi.seen (plan_id text PRIMARY KEY REFERENCES read_plan.plan_overview, times int DEFAULT 0);
            INSERT INTO bi.seen SELECT plan_id FROM read_plan.plan_overview;
            CREATE TABLE read_plan.own_notes (note text);
            INSERT INTO read_plan.own_notes VALUES ('kept');
            CREATE FUNCTION bi.count() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN UPDATE bi.seen SET times = times + 1; RETURN NULL; END';
            CREATE TRIGGER counting AFTER INSERT OR UPDATE ON read_plan.plan_overview FOR EACH ROW EXECUTE FUNCTION bi.count();
            CREATE FUNCTION bi.plans() RETURNS SETOF read_plan.plan_overview LANGUAGE sql AS 'SELECT * FROM read_plan.plan_overview';
            CREATE POLICY everybody ON read_plan.plan_overview USING (true);
            CREATE RULE noted AS ON DELETE TO read_plan.plan_overview DO ALSO SELECT 1;
            CREATE MATERIALIZED VIEW bi.units AS SELECT unit, count(*) FROM read_progress.progress_value GROUP BY unit;
            CREATE STATISTICS bi.both ON kind, unit FROM read_progress.progress_value;
            SET ROLE {analyst};
            CREATE VIEW bi.reported AS SELECT fiscal_year, count(*) AS n FROM read_progress.progress_value GROUP BY 1;
            RESET ROLE;
            """;

    /** Which of them there are, in words that do not change when a table keeps its identity. */
    private static final String CATALOGUE = """
            SELECT 'relation ' || c.oid || ' ' || n.nspname || '.' || relname || ' ' || relkind::text || ' ' || relowner::regrole
                   || ' ' || coalesce(relacl::text, '-') || ' ' || coalesce(obj_description(c.oid, 'pg_class'), '-')
              FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
             WHERE nspname IN ('read_plan', 'read_progress', 'bi')
            UNION ALL SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || coalesce(attacl::text, '-') || ' '
                   || coalesce(col_description(attrelid, attnum), '-')
              FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
             WHERE nspname IN ('read_plan', 'read_progress')
            UNION ALL SELECT 'schema ' || nspname || ' ' || nspowner::regrole || ' ' || coalesce(nspacl::text, '-') || ' '
                   || coalesce(obj_description(oid, 'pg_namespace'), '-')
              FROM pg_namespace WHERE nspname LIKE 'read\\_%' OR nspname = 'bi'
            UNION ALL SELECT 'default ' || defaclnamespace::regnamespace || ' ' || defaclacl::text FROM pg_default_acl
            UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || confrelid::regclass FROM pg_constraint
             WHERE conrelid <> 0
            UNION ALL SELECT 'trigger ' || tgrelid::regclass || ' ' || tgname FROM pg_trigger WHERE NOT tgisinternal
            UNION ALL SELECT 'policy ' || polrelid::regclass || ' ' || polname FROM pg_policy
            UNION ALL SELECT 'rule ' || ev_class::regclass || ' ' || rulename FROM pg_rewrite
             WHERE ev_class::regclass::text LIKE '%read\\_%' OR ev_class::regclass::text LIKE 'bi.%'
            UNION ALL SELECT 'function ' || oid || ' ' || proname FROM pg_proc WHERE pronamespace = 'bi'::regnamespace
            UNION ALL SELECT 'rows ' || (SELECT count(*) FROM bi.seen) || ' ' || (SELECT count(*) FROM read_plan.own_notes)
            ORDER BY 1
            """;

    private static RunningService service;
    private static ReadModels models;

    @BeforeAll
    static void analysts_have_been_at_work() throws SQLException {
        service = RunningService.withSample();
        models = new ReadModels(service.as("admin"), service.database());
        models.awaitCaughtUp();
        execute(MADE_AND_GIVEN.replace("{analyst}", ANALYST));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everything_made_on_a_read_model_or_given_on_it_outlives_rebuilds_and_checks() throws SQLException {
        List<String> before = texts(CATALOGUE);
        List<String> figures = texts("SELECT v::text FROM bi.reported v ORDER BY 1");
        assertThat(before).hasSizeGreaterThan(60).anyMatch(line -> line.contains(ANALYST + "=r"));
        assertThat(figures).isNotEmpty();
        for (int round = 0; round < 3; round++) {
            execute("UPDATE read_progress.progress_value SET unit = 'wrong' WHERE fiscal_year = 2023;"
                    + "DELETE FROM read_progress.progress_value WHERE fiscal_year = 2022;"
                    + "UPDATE read_plan.plan_overview SET name = 'wrong'");
            List.of("plan", "progress", "history", "initiative").forEach(models::rebuild);
            models.awaitCaughtUp();
            awaitOnlyLiveSchemas();
            assertThat(texts(CATALOGUE)).as("after round %s", round).isEqualTo(before);
            assertThat(texts("SELECT v::text FROM bi.reported v ORDER BY 1")).isEqualTo(figures);
            JsonNode checked =
                    service.as("auditor").post("/actuator/projectionchecks", "").json();
            assertThat(checked.get("sound").asBoolean()).as(checked.toString()).isTrue();
        }
        assertThat(texts("SELECT times > 0 FROM bi.seen")).contains("t");
        assertThat(texts(CATALOGUE)).isEqualTo(before);
    }

    /** A rebuilt read model's own schema is dropped after the swap is committed, when its rebuild is told as ended. */
    private static void awaitOnlyLiveSchemas() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> texts("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'read\\_%\\_next'")
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO read_history.history_indicator SELECT (jsonb_populate_record(h, '{\"indicator_id\":\"x\"}')).*"
                        + " FROM read_history.history_indicator h LIMIT 1;"
                        + " CREATE TABLE public.foreign_key (id text REFERENCES read_history.history_indicator);"
                        + " INSERT INTO public.foreign_key VALUES ('x')"
                        + " | DROP TABLE public.foreign_key | foreign_key | foreign_key",
                "UPDATE read_history.history_indicator SET unit = 'wrong';"
                        + " CREATE FUNCTION public.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
                        + " CREATE TRIGGER keep BEFORE UPDATE ON read_history.history_indicator"
                        + " FOR EACH ROW EXECUTE FUNCTION public.keep()"
                        + " | DROP TRIGGER keep ON read_history.history_indicator | trigger | トリガー"
            })
    void a_swap_that_cannot_be_made_is_refused_and_says_why_until_the_cause_is_gone(
            String obstacle, String remedy, String english, String japanese) throws SQLException {
        models.awaitCaughtUp();
        execute(obstacle);
        List<String> before = texts("SELECT h::text FROM read_history.history_indicator h ORDER BY 1");
        models.rebuild("history");
        JsonNode refusal = refusal();
        assertThat(refusal.get("en").asString()).contains(english);
        assertThat(refusal.get("ja").asString()).contains(japanese).containsPattern("[ぁ-ん]");
        assertThat(texts("SELECT h::text FROM read_history.history_indicator h ORDER BY 1"))
                .as("what is refused changes nothing")
                .isEqualTo(before);
        execute(remedy);
        models.awaitCaughtUp();
        JsonNode checked = service.as("auditor")
                .post("/actuator/projectionchecks/history", "")
                .json();
        assertThat(checked.get("sound").asBoolean()).as(checked.toString()).isTrue();
    }

    @Test
    void a_view_on_the_tables_of_a_rebuild_under_way_is_not_dropped_with_them() throws SQLException {
        models.awaitCaughtUp();
        execute("CREATE SCHEMA read_history_next; CREATE TABLE read_history_next.t (); CREATE VIEW public.on_twin AS"
                + " SELECT * FROM read_history_next.t");
        ApiClient.Answer answer = service.as("admin").post("/actuator/projections/history", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().get("en").asString()).contains("read_history_next");
        assertThat(answer.json().get("ja").asString()).contains("read_history_next");
        execute("DROP VIEW public.on_twin");
        models.rebuild("history");
        models.awaitCaughtUp();
        assertThat(texts("SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\\_next'"))
                .isEmpty();
    }

    private static JsonNode refusal() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> service.as("admin")
                                .get("/actuator/projections")
                                .json()
                                .at("/rebuilds/0/refusal"),
                        found -> found.has("ja"));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
