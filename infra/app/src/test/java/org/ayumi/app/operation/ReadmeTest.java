package org.ayumi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;

/** What README.md gives people to type in their first hour, as it stands there. */
@ServiceOfItsOwn
class ReadmeTest {

    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    /** The database that the server always has, and whose name makes this test's own. */
    private final TestDatabase administrator = TestPostgres.freshDatabase();

    private final String own = administrator.name();

    private List<String> statementsOf(String heading) throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String section = readme.substring(readme.indexOf("### " + heading));
        return SQL.matcher(section.substring(
                        0, section.indexOf("\n###", 1) < 0 ? section.length() : section.indexOf("\n###", 1)))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("```(sql)?", ""))
                .flatMap(block -> List.of(block.split(";")).stream())
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                // Other tests use the same server.
                .map(statement -> statement.replaceAll("\\bayumi(_\\w+)?\\b", own + "$1"))
                .toList();
    }

    private static void execute(Statement statement, List<String> all) throws SQLException {
        for (String one : all) {
            statement.execute(one);
        }
    }

    @Test
    void an_operators_database_is_taken_and_an_analysts_query_is_answered() throws Exception {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            // Its own name is taken by the database that the test came with.
            execute(
                    statement,
                    statementsOf("A PostgreSQL of your own").stream()
                            .map(one -> one.replace("CREATE DATABASE " + own, "CREATE DATABASE " + own + "_kept"))
                            .toList());
        }
        TestDatabase kept = new TestDatabase(administrator.url() + "_kept", own + "_service", "choose-another");
        try (RunningService service = RunningService.start(
                kept,
                Map.of(
                        "spring.flyway.user", own + "_owner",
                        "spring.flyway.password", "choose-one",
                        "ayumi.sample", "true"))) {
            service.awaitCaughtUp();
            List<String> analyst = statementsOf("An analyst's first query");
            TestDatabase byAdministrator = kept.as(administrator.username(), administrator.password());
            try (Connection connection = byAdministrator.connect();
                    Statement statement = connection.createStatement()) {
                execute(statement, analyst.subList(0, analyst.size() - 1));
            }
            try (Connection connection = kept.as(own + "_analyst", "choose-one").connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(analyst.getLast())) {
                assertThat(rows.next()).as("a row of the sample").isTrue();
                assertThat(rows.getString("initiative_number")).isEqualTo("1-(1)-①");
            }
        }
    }
}
