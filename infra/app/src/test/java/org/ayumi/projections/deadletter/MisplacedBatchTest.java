package org.ayumi.projections.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;

/** A database that has come back without what a projection wrote last, rows and position, while the service lived on. */
@ServiceOfItsOwn
class MisplacedBatchTest {

    @Test
    void what_was_lost_is_projected_again() throws SQLException {
        try (RunningService service = RunningService.withSample()) {
            ApiClient staff = service.as("staff");
            TestPlan plan = TestPlan.adoptedBy(staff);
            long lost = plan.report(plan.count(), "2024", measured(7)).position();
            service.awaitCaughtUp();
            assertThat(entries(staff, plan)).isEqualTo(1);
            lose(service, lost, plan.count());
            plan.report(plan.count(), "2023", measured(8));
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> entries(staff, plan) == 2);
            assertThat(service.as("admin").get("/actuator/deadletters").text()).contains("\"letters\":[]");
        }
    }

    private static long entries(ApiClient staff, TestPlan plan) {
        return staff.get("/api/v1/indicators/" + plan.count() + "/history")
                .json()
                .get("years")
                .valueStream()
                .filter(year -> year.has("reported"))
                .count();
    }

    /** As a failover to a standby that was one transaction behind. */
    private static void lose(RunningService service, long position, String indicator) throws SQLException {
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('ayumi projection'), hashtext('history'))");
            assertThat(statement.executeUpdate("DELETE FROM read_history.history_entry WHERE position = " + position))
                    .isEqualTo(1);
            assertThat(statement.executeUpdate("UPDATE read_history.history_indicator SET position = " + (position - 1)
                            + " WHERE indicator_id = '" + indicator + "'"))
                    .isEqualTo(1);
            assertThat(statement.executeUpdate(
                            "UPDATE processing.token_entry SET token = convert_to(jsonb_build_object('globalIndex', "
                                    + (position - 1) + ")::text, 'UTF8') WHERE processor_name = 'history'"))
                    .isEqualTo(1);
            connection.commit();
        }
    }
}
