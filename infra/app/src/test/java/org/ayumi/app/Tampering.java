package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Somebody with every right in a service's database, and the check that finds out what they did. */
record Tampering(RunningService service) {

    /** As somebody with every right, whom no foreign key holds up. */
    private static final String AS_ANYBODY = "SET session_replication_role = replica; ";

    JsonNode check(String account, String which) {
        ApiClient.Answer answer = service.as(account).post("/actuator/projectionchecks" + which, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(AS_ANYBODY + sql);
        }
    }

    List<String> texts(String sql) throws SQLException {
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
