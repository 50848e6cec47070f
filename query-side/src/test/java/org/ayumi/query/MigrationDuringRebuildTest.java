package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;

/** A rebuild goes on after a restart, with the tables it began with and those that the new program brought. */
class MigrationDuringRebuildTest {

    private static final List<String> CHANGED = List.of(
            "read_plan.plan_indicator",
            "read_progress.progress_indicator",
            "read_progress.progress_value",
            "read_history.history_indicator",
            "read_history.history_entry");

    private static final List<String> ADDED = List.of(
            "read_progress.progress_section", "read_progress.progress_target", "read_history.history_entry_target");

    private static final String OLD_ROWS = """
            INSERT INTO read_plan.plan_section VALUES ('p.s1', 'p', NULL, '基本目標', 'Ⅰ', '協働', 1, 5);
            INSERT INTO read_plan.plan_indicator VALUES ('p.1.1', 'p.1', 'p', 1, '件数', 6);
            INSERT INTO read_progress.progress_indicator (indicator_id, initiative_id, plan_id, indicator_sequence,
                indicator_name, measure, better, unit, baseline_year, baseline_kind, baseline_position, target_year,
                target_amount, target_position, version, position)
            VALUES ('p.1.1', 'p.1', 'p', 1, '件数', 'STOCK', 'HIGHER', '件', 2020, 'NOT_CONDUCTED', 6, 2026, 150, 7, 2, 7);
            INSERT INTO read_history.history_indicator (indicator_id, initiative_id, plan_id, indicator_name, measure,
                better, unit, version, position)
            VALUES ('p.1.1', 'p.1', 'p', '件数', 'STOCK', 'HIGHER', '件', 2, 7);
            INSERT INTO read_history.history_entry (entry_id, indicator_id, subject, change, fiscal_year,
                previous_fiscal_year, previous_target, current_target, recorded_at, position)
            VALUES ('7.TARGET', 'p.1.1', 'TARGET', 'REVISED', 2026, 2025, 140, 150, now(), 7);
            INSERT INTO read_history.history_entry (entry_id, indicator_id, subject, change, fiscal_year, current_kind,
                recorded_at, position)
            VALUES ('6.BASELINE', 'p.1.1', 'BASELINE', 'DEFINED', 2020, 'NOT_CONDUCTED', now(), 6);
            """;

    private static final String OLD_VALUES = """
            INSERT INTO read_progress.progress_value (indicator_id, fiscal_year, plan_id, kind, corrections, recorded_at,
                position)
            VALUES ('p.1.1', 2023, 'p', 'NOT_CONDUCTED', 0, now(), 8);
            INSERT INTO read_history.history_entry (entry_id, indicator_id, subject, change, fiscal_year, current_kind,
                recorded_at, position)
            VALUES ('8.VALUE', 'p.1.1', 'VALUE', 'RECORDED', 2023, 'NOT_CONDUCTED', now(), 8);
            """;

    private static final String OLD_INITIATIVES = """
            INSERT INTO read_plan.plan_initiative (initiative_id, plan_id, initiative_number, sort_key, slug, name,
                lead_sections, activities, position)
            VALUES ('p.1', 'p', '1', 1, '1', '相談窓口', '{企画課}', 0, 2);
            INSERT INTO read_progress.progress_initiative (initiative_id, plan_id, initiative_number, sort_key, name,
                lead_sections, position)
            VALUES ('p.1', 'p', '1', 1, '相談窓口', '{企画課}', 2);
            INSERT INTO read_initiative.initiative_sheet (initiative_id, plan_id, initiative_number, sort_key, name,
                department, division, lead_sections, implementers, audience, summary, version, position)
            VALUES ('p.1', 'p', '1', 1, '相談窓口', '総務部', '企画課', '{企画課}', '{市}', '{市民}', '概要', 1, 2);
            INSERT INTO read_initiative.initiative_related_section VALUES ('p.1', 0, '市民課', 'SECTION');
            """;

    private static final String FIRST_WORDING = """
            SELECT concat_ws(' ', initiative_id, term, from_year, name, lead_sections) FROM read_plan{next}.plan_details
            UNION ALL SELECT concat_ws(' ', initiative_id, term, from_year, name, lead_sections)
            FROM read_progress{next}.progress_details
            UNION ALL SELECT concat_ws(' ', initiative_id, term, from_year, name, label, department, division,
                lead_sections, implementers, audience, summary, situation, reason, recorded_at, position)
            FROM read_initiative{next}.initiative_details
            UNION ALL SELECT concat_ws(' ', initiative_id, term, list_index, name, kind)
            FROM read_initiative{next}.initiative_details_section
            """;

    private static final String ROWS_NOW = """
            SELECT concat_ws(' ', owner_kind, owner_id, initiative_id, target_year, target_amount)
            FROM read_progress{next}.progress_indicator
            UNION ALL SELECT concat_ws(' ', owner_kind, owner_id, initiative_id) FROM read_plan{next}.plan_indicator
            UNION ALL SELECT concat_ws(' ', owner_kind, owner_id, initiative_id) FROM read_history{next}.history_indicator
            UNION ALL SELECT concat_ws(' ', fiscal_year, kind, amount) FROM read_progress{next}.progress_target
            UNION ALL (SELECT concat_ws(' ', side, fiscal_year, kind, amount) FROM read_history{next}.history_entry_target
                ORDER BY side)
            UNION ALL SELECT concat_ws(' ', section_id, section_number, name, sort_order, position)
            FROM read_progress{next}.progress_section
            """;

    @Test
    void a_new_table_is_made_for_the_rebuild_under_way_too() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V1__read_models.sql"));
            statement.execute("CREATE SCHEMA read_plan_next");
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V2__publications.sql"));

            assertThat(columns(statement, "read_plan_next", "plan_publication"))
                    .isEqualTo(columns(statement, "read_plan", "plan_publication"))
                    .contains("publication_idNO", "pinned_positionNO");
        }
    }

    @Test
    void a_new_column_is_there_for_the_rebuild_under_way_too() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V1__read_models.sql"));
            for (String table : List.of("plan.plan_initiative", "initiative.initiative_sheet")) {
                String next = "read_" + table.replace(".", "_next.");
                statement.execute("CREATE SCHEMA " + next.substring(0, next.indexOf('.')));
                statement.execute("CREATE TABLE " + next + " (LIKE read_" + table + " INCLUDING ALL)");
            }
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V4__sections.sql"));

            assertThat(columns(statement, "read_plan_next", "plan_section"))
                    .isEqualTo(columns(statement, "read_plan", "plan_section"))
                    .contains("section_idNO", "sort_orderNO");
            assertThat(columns(statement, "read_plan_next", "plan_initiative"))
                    .isEqualTo(columns(statement, "read_plan", "plan_initiative"))
                    .contains("section_idYES");
            assertThat(columns(statement, "read_initiative_next", "initiative_sheet"))
                    .isEqualTo(columns(statement, "read_initiative", "initiative_sheet"))
                    .contains("section_idYES");
        }
    }

    @Test
    void what_was_read_of_indicators_and_sections_is_taken_along_beside_and_in_the_rebuild_under_way()
            throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            for (String migration :
                    List.of("V1__read_models", "V2__publications", "V3__personal_notes", "V4__sections")) {
                statement.execute(QuerySideOnPostgres.script("/db/read-models/" + migration + ".sql"));
            }
            statement.execute(OLD_ROWS);
            for (String table : CHANGED) {
                String next = table.replace(".", "_next.");
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + next.substring(0, next.indexOf('.')));
                statement.execute("CREATE TABLE " + next + " (LIKE " + table + " INCLUDING ALL)");
                statement.execute("INSERT INTO " + next + " SELECT * FROM " + table);
            }
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V5__targets.sql"));

            for (String next : List.of("", "_next")) {
                assertThat(strings(statement, ROWS_NOW.replace("{next}", next)))
                        .as(next)
                        .containsExactly(
                                "INITIATIVE p.1 p.1 2026 150",
                                "INITIATIVE p.1 p.1",
                                "INITIATIVE p.1 p.1",
                                "2026 AMOUNT 150",
                                "CURRENT 2026 AMOUNT 150",
                                "PREVIOUS 2025 AMOUNT 140",
                                "p.s1 Ⅰ 協働 1 5");
            }
            for (String table : Stream.concat(CHANGED.stream(), ADDED.stream()).toList()) {
                String schema = table.substring(0, table.indexOf('.'));
                String name = table.substring(table.indexOf('.') + 1);
                assertThat(columns(statement, schema + "_next", name))
                        .isEqualTo(columns(statement, schema, name))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_was_defined_is_the_first_definition_beside_and_in_the_rebuild_under_way() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            for (String migration :
                    List.of("V1__read_models", "V2__publications", "V3__personal_notes", "V4__sections")) {
                statement.execute(QuerySideOnPostgres.script("/db/read-models/" + migration + ".sql"));
            }
            statement.execute(OLD_ROWS);
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V5__targets.sql"));
            List<String> tables = List.of(
                    "read_progress.progress_indicator", "read_history.history_indicator", "read_history.history_entry");
            for (String table : tables) {
                String next = table.replace(".", "_next.");
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + next.substring(0, next.indexOf('.')));
                statement.execute("CREATE TABLE " + next + " (LIKE " + table + " INCLUDING ALL)");
                statement.execute("INSERT INTO " + next + " SELECT * FROM " + table);
            }
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V6__amendments.sql"));

            for (String next : List.of("", "_next")) {
                assertThat(strings(
                                statement,
                                "SELECT concat_ws(' ', indicator_id, term, from_year, indicator_name, measure, unit, position)"
                                        + " FROM read_progress" + next + ".progress_definition UNION ALL"
                                        + " SELECT concat_ws(' ', indicator_id, term, from_year, indicator_name, measure, unit,"
                                        + " position) FROM read_history" + next + ".history_definition UNION ALL"
                                        + " SELECT concat_ws(' ', baseline_term, target_term) FROM read_progress" + next
                                        + ".progress_indicator UNION ALL"
                                        + " SELECT concat_ws(' ', subject, definition_term) FROM read_history" + next
                                        + ".history_entry"))
                        .as(next)
                        .containsExactlyInAnyOrder(
                                "p.1.1 0 件数 STOCK 件", "p.1.1 0 件数 STOCK 件", "0 0", "TARGET 0", "BASELINE 0");
            }
            for (String table : Stream.concat(
                            tables.stream(),
                            Stream.of("read_progress.progress_definition", "read_history.history_definition"))
                    .toList()) {
                String schema = table.substring(0, table.indexOf('.'));
                String name = table.substring(table.indexOf('.') + 1);
                assertThat(columns(statement, schema + "_next", name))
                        .isEqualTo(columns(statement, schema, name))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_was_said_of_initiatives_is_the_first_wording_beside_and_in_the_rebuild_under_way() throws Exception {
        List<String> changed = List.of(
                "read_plan.plan_initiative",
                "read_progress.progress_initiative",
                "read_history.history_entry",
                "read_initiative.initiative_sheet",
                "read_initiative.initiative_related_section");
        List<String> added = List.of(
                "read_plan.plan_details",
                "read_plan.plan_pause",
                "read_plan.plan_reprint",
                "read_progress.progress_details",
                "read_progress.progress_pause",
                "read_initiative.initiative_details",
                "read_initiative.initiative_details_section",
                "read_initiative.initiative_assessment",
                "read_initiative.initiative_reprint",
                "read_initiative.initiative_pause");
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            for (String migration : QuerySideOnPostgres.MIGRATIONS) {
                if (migration.startsWith("V7")) {
                    break;
                }
                statement.execute(QuerySideOnPostgres.script("/db/read-models/" + migration));
            }
            statement.execute(OLD_INITIATIVES);
            for (String table : changed) {
                String next = table.replace(".", "_next.");
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + next.substring(0, next.indexOf('.')));
                statement.execute("CREATE TABLE " + next + " (LIKE " + table + " INCLUDING ALL)");
                statement.execute("INSERT INTO " + next + " SELECT * FROM " + table);
            }
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V7__life.sql"));

            for (String next : List.of("", "_next")) {
                assertThat(strings(statement, FIRST_WORDING.replace("{next}", next)))
                        .as(next)
                        .containsExactly(
                                "p.1 0 相談窓口 {企画課}",
                                "p.1 0 相談窓口 {企画課}",
                                "p.1 0 相談窓口 総務部 企画課 {企画課} {市} {市民} 概要",
                                "p.1 0 0 市民課 SECTION");
            }
            for (String table : Stream.concat(changed.stream(), added.stream()).toList()) {
                String schema = table.substring(0, table.indexOf('.'));
                String name = table.substring(table.indexOf('.') + 1);
                assertThat(columns(statement, schema + "_next", name))
                        .isEqualTo(columns(statement, schema, name))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_ends_and_who_is_in_charge_is_kept_by_the_rebuild_under_way_too() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V1__read_models.sql"));
            statement.execute("CREATE SCHEMA read_plan_next");
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V8__lineage.sql"));

            for (String table : List.of("plan_unit", "plan_unit_term", "plan_ending", "plan_ending_successor")) {
                assertThat(columns(statement, "read_plan_next", table))
                        .isEqualTo(columns(statement, "read_plan", table))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_was_known_is_final_and_of_fiscal_years_beside_and_in_the_rebuild_under_way() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            for (String migration :
                    List.of("V1__read_models", "V2__publications", "V3__personal_notes", "V4__sections")) {
                statement.execute(QuerySideOnPostgres.script("/db/read-models/" + migration + ".sql"));
            }
            statement.execute(OLD_ROWS);
            statement.execute(OLD_VALUES);
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V5__targets.sql"));
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V6__amendments.sql"));
            List<String> tables = List.of(
                    "read_progress.progress_indicator",
                    "read_progress.progress_definition",
                    "read_progress.progress_value",
                    "read_history.history_indicator",
                    "read_history.history_definition",
                    "read_history.history_entry");
            for (String table : tables) {
                String next = table.replace(".", "_next.");
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + next.substring(0, next.indexOf('.')));
                statement.execute("CREATE TABLE " + next + " (LIKE " + table + " INCLUDING ALL)");
                statement.execute("INSERT INTO " + next + " SELECT * FROM " + table);
            }
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V9__stages.sql"));

            for (String next : List.of("", "_next")) {
                assertThat(strings(
                                statement,
                                "SELECT stage FROM read_progress" + next + ".progress_value UNION ALL"
                                        + " SELECT concat_ws(' ', subject, stage) FROM read_history" + next
                                        + ".history_entry UNION ALL"
                                        + " SELECT concat_ws(' ', year_basis, rhythm_every_years) FROM read_progress"
                                        + next
                                        + ".progress_indicator UNION ALL SELECT year_basis FROM read_history" + next
                                        + ".history_definition"))
                        .as(next)
                        .containsExactlyInAnyOrder("FINAL", "TARGET", "BASELINE", "VALUE FINAL", "FISCAL", "FISCAL");
            }
            for (String table : Stream.concat(
                            tables.stream(),
                            Stream.of(
                                    "read_progress.progress_stage",
                                    "read_progress.progress_sum_target",
                                    "read_history.history_entry_sum_target"))
                    .toList()) {
                String schema = table.substring(0, table.indexOf('.'));
                String name = table.substring(table.indexOf('.') + 1);
                assertThat(columns(statement, schema + "_next", name))
                        .isEqualTo(columns(statement, schema, name))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void persons_in_charge_are_kept_beside_and_in_the_rebuild_under_way() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> tables = Map.of(
                    "read_progress", List.of("progress_initiative", "progress_indicator"),
                    "read_initiative", List.of("initiative_sheet"),
                    "read_history", List.of("history_entry"));
            for (Map.Entry<String, List<String>> each : tables.entrySet()) {
                for (String schema : List.of(each.getKey(), each.getKey() + "_next")) {
                    statement.execute("CREATE SCHEMA " + schema);
                    for (String table : each.getValue()) {
                        statement.execute(
                                "CREATE TABLE " + schema + "." + table + " (id text, subject text, change text)");
                    }
                }
            }
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V13__persons_in_charge.sql"));

            for (Map.Entry<String, List<String>> each : tables.entrySet()) {
                for (String table : each.getValue()) {
                    assertThat(columns(statement, each.getKey() + "_next", table))
                            .isEqualTo(columns(statement, each.getKey(), table))
                            .anyMatch(column -> column.contains("in_charge_name"));
                }
            }
            assertThat(columns(statement, "read_initiative_next", "initiative_hand_over"))
                    .isEqualTo(columns(statement, "read_initiative", "initiative_hand_over"))
                    .contains("hand_overNO");
        }
    }

    @Test
    void money_is_kept_beside_and_in_the_rebuild_under_way() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA read_initiative");
            statement.execute("CREATE SCHEMA read_initiative_next");
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V10__money.sql"));

            for (String table : List.of("initiative_money", "initiative_money_entry", "initiative_money_source")) {
                assertThat(columns(statement, "read_initiative_next", table))
                        .isEqualTo(columns(statement, "read_initiative", table))
                        .contains("fiscal_yearNO");
            }
        }
    }

    @Test
    void what_was_known_is_reported_itself_beside_and_in_the_rebuild_under_way() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V1__read_models.sql"));
            List<String> tables = List.of("read_progress.progress_indicator", "read_history.history_indicator");
            for (String table : tables) {
                String next = table.replace(".", "_next.");
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + next.substring(0, next.indexOf('.')));
                statement.execute("CREATE TABLE " + next + " (LIKE " + table + " INCLUDING ALL)");
            }
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V12__reported_elsewhere.sql"));

            for (String table : tables) {
                String schema = table.substring(0, table.indexOf('.'));
                String name = table.substring(table.indexOf('.') + 1);
                assertThat(columns(statement, schema + "_next", name))
                        .isEqualTo(columns(statement, schema, name))
                        .contains("reported_atYES", "reported_at_positionYES");
            }
        }
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private static List<String> columns(Statement statement, String schema, String table) throws SQLException {
        return strings(
                statement,
                "SELECT column_name || is_nullable FROM information_schema.columns" + " WHERE table_name = '" + table
                        + "' AND table_schema = '" + schema + "' ORDER BY 1");
    }
}
