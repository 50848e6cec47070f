package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;

/** A rebuild goes on after a restart, with the tables it began with and those that the new program brought. */
class MigrationDuringRebuildTest {

    @Test
    void a_new_table_is_made_for_the_rebuild_under_way_too() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V1__read_models.sql"));
            statement.execute("CREATE SCHEMA read_plan_next");
            statement.execute(QuerySideOnPostgres.script("/db/read-models/V2__publications.sql"));

            assertThat(columns(statement, "read_plan_next", "plan_publication"))
                    .isEqualTo(columns(statement, "read_plan", "plan_publication"))
                    .contains("publication_id", "pinned_position");
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
                    .contains("section_id", "sort_order");
            assertThat(columns(statement, "read_plan_next", "plan_initiative"))
                    .isEqualTo(columns(statement, "read_plan", "plan_initiative"))
                    .contains("section_id");
            assertThat(columns(statement, "read_initiative_next", "initiative_sheet"))
                    .isEqualTo(columns(statement, "read_initiative", "initiative_sheet"))
                    .contains("section_id");
        }
    }

    private static List<String> columns(Statement statement, String schema, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT column_name FROM information_schema.columns"
                + " WHERE table_name = '" + table + "' AND table_schema = '" + schema + "' ORDER BY 1")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }
}
