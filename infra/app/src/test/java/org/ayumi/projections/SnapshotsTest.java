package org.ayumi.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.query.model.ProjectionPositions;
import org.ayumi.query.model.Snapshot;
import org.ayumi.query.model.Standing;
import org.ayumi.query.model.Standings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads stand at one moment, and what is kept of them goes when the rows do. */
@ServiceOfItsOwn
class SnapshotsTest {

    private static final String PLAN = "tomisato-kyodo-2";
    private static final String PROGRESS = "/api/v1/plans/" + PLAN + "/progress?fiscalYear=2023";
    private static final String ISOLATION =
            "SELECT current_setting('transaction_isolation') || ' '" + " || current_setting('transaction_read_only')";

    private static RunningService service;
    private static Snapshot snapshot;
    private static Standings standings;
    private static JdbcTemplate jdbc;

    @BeforeAll
    static void a_service() {
        service = RunningService.withSample();
        service.awaitCaughtUp();
        snapshot = service.bean(Snapshot.class);
        standings = service.bean(Standings.class);
        jdbc = new JdbcTemplate(service.bean(DataSource.class));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_snapshot_is_repeatable_and_read_only_and_leaves_the_connection_as_it_was() {
        assertThat(snapshot.of(() -> jdbc.queryForObject(ISOLATION, String.class)))
                .isEqualTo("repeatable read on");
        inATransactionOfItsOwn()
                .executeWithoutResult(status ->
                        assertThat(jdbc.queryForObject(ISOLATION, String.class)).isEqualTo("read committed off"));
    }

    @Test
    void where_the_projections_stand_is_read_once_in_a_snapshot_and_again_outside_of_it() {
        long position = service.bean(ProjectionPositions.class).positionOf("progress");
        assertThat(position).isPositive();
        snapshot.of(() -> {
            Map<String, Standing> first = standings.all();
            assertThat(first.getOrDefault("progress", Standing.NOWHERE).position())
                    .isEqualTo(position);
            assertThat(standings.all()).isSameAs(first);
            assertThat(snapshot.<Map<String, Standing>>of(standings::all))
                    .as("one inside belongs to it")
                    .isSameAs(first);
            assertThat(inATransactionOfItsOwn().<Map<String, Standing>>execute(status -> standings.all()))
                    .isEqualTo(first)
                    .isNotSameAs(first);
            assertThat(standings.all()).as("when that is over").isSameAs(first);
            return first;
        });
        assertThat(standings.all()).isNotSameAs(standings.all());
    }

    @Test
    void a_snapshot_in_a_suspended_one_has_standings_of_its_own() {
        TransactionTemplate another = inATransactionOfItsOwn();
        another.setReadOnly(true);
        another.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.of(() -> {
            Map<String, Standing> first = standings.all();
            another.executeWithoutResult(
                    status -> assertThat(standings.all()).isNotSameAs(first).isSameAs(standings.all()));
            assertThat(standings.all()).isSameAs(first);
            return first;
        });
    }

    @Test
    void an_answer_is_kept_until_rebuilt_rows_are_taken_over_although_no_event_came() throws SQLException {
        long position = positionOfProgress();
        name("改ざん");
        String damaged = planName();
        assertThat(damaged).isEqualTo("改ざん");
        name("もう一度");
        assertThat(planName()).as("kept: nothing says that rows changed").isEqualTo("改ざん");

        service.as("admin").post("/actuator/projections/progress", "");
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> !planName().equals("改ざん"));
        assertThat(planName()).startsWith("第2次");
        assertThat(positionOfProgress()).isEqualTo(position);
    }

    @Test
    void a_letter_that_is_settled_may_have_changed_rows_of_its_projection_and_of_no_other() throws SQLException {
        Map<String, Standing> before = standings.all();
        sql("INSERT INTO processing.dead_letter (projection, position, aggregate_id, event_type, parked_at)"
                + " VALUES ('history', 1, 'x', 'x', now())");
        assertThat(standings.all()).isEqualTo(before);
        sql("DELETE FROM processing.dead_letter");
        assertThat(standings.all().get("history")).isNotEqualTo(before.get("history"));
        assertThat(standings.all().get("plan")).isEqualTo(before.get("plan"));
    }

    private static long positionOfProgress() {
        return standings.all().getOrDefault("progress", Standing.NOWHERE).position();
    }

    private static String planName() {
        return service.as("analyst").get(PROGRESS).json().get("planName").asString();
    }

    private static void name(String name) throws SQLException {
        sql("UPDATE read_progress.progress_plan SET name = '" + name + "'");
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = service.database().connect();
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private static TransactionTemplate inATransactionOfItsOwn() {
        TransactionTemplate template = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
