package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.ayumi.process.StartupRefused;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Standbys that are named and not waited for are no standbys: the start is refused, and health says so. */
class ReplicationTest {

    @TempDir
    private static Path directory = Path.of(".");

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static DataSource as(TestDatabase database) {
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }

    /** As the service's own sessions will have it. */
    private static DataSource with(String standbys, String commit) {
        JdbcTemplate owner = new JdbcTemplate(as(server.owner()));
        owner.execute("SET synchronous_commit = local; ALTER ROLE ayumi_service SET synchronous_commit = " + commit);
        owner.execute("ALTER SYSTEM SET synchronous_standby_names = '" + standbys + "'");
        owner.execute("SELECT pg_reload_conf()");
        DataSource service = as(server.service());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> standbys.equals(new JdbcTemplate(service)
                        .queryForObject("SELECT current_setting('synchronous_standby_names')", String.class)));
        return service;
    }

    private static void start(DataSource service, boolean required) {
        new DurabilityCheck(service, new Replication(service), required).afterPropertiesSet();
    }

    private static Health health(DataSource service) {
        return new ReplicationSigns(new Replication(service)).health();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "remote_write"})
    void standbys_that_no_commit_waits_for_are_refused(String commit) {
        DataSource service = with("standby", commit);
        assertThatThrownBy(() -> start(service, true))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("synchronous_standby_names")
                .hasMessageContaining("synchronous_commit=" + commit);
        assertThatCode(() -> start(service, false)).doesNotThrowAnyException();
        assertThat(health(service).getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(String.valueOf(health(service).getDetails().get("message"))).contains("does not wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "remote_apply"})
    void standbys_that_a_commit_waits_for_are_taken_and_missed_while_none_is_connected(String commit) {
        DataSource service = with("standby", commit);
        assertThatCode(() -> start(service, true)).doesNotThrowAnyException();
        assertThat(health(service).getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health(service).getDetails()).containsEntry("mode", "synchronous");
        assertThat(String.valueOf(health(service).getDetails().get("message"))).contains("No synchronous standby");
    }

    @Test
    void one_postgresql_is_alone() {
        DataSource service = with("", "local");
        assertThatCode(() -> start(service, true)).doesNotThrowAnyException();
        assertThat(health(service).getStatus().getCode()).isEqualTo("UP");
        assertThat(health(service).getDetails()).containsEntry("mode", "alone").containsEntry("standbys", 0);
    }
}
