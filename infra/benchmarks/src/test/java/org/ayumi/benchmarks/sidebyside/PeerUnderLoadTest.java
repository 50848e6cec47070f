package org.ayumi.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Request;
import org.ayumi.benchmarks.peer.PeerApplication;
import org.ayumi.benchmarks.peer.PeerSample;
import org.ayumi.testsupport.FreePort;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The peer does what a team would expect of it, and the driver counts what the peer has done. How fast is not asserted. */
class PeerUnderLoadTest {

    private static final Country COUNTRY = new Country(1);
    private static final int PORT = FreePort.find();
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final JdbcTemplate JDBC = new JdbcTemplate(DATABASE.dataSource());
    private static final ConfigurableApplicationContext PEER = new SpringApplicationBuilder(PeerApplication.class)
            .properties("spring.config.name=peer")
            .run(
                    "--spring.datasource.url=" + DATABASE.url(),
                    "--spring.datasource.username=" + DATABASE.username(),
                    "--spring.datasource.password=" + DATABASE.password(),
                    "--server.port=" + PORT,
                    "--peer.password=" + Request.PASSWORD);

    private static final String VALUE = "{\"value\":{\"kind\":\"MEASURED\",\"amount\":%s,\"unit\":\"件\"},%s}";
    private static final String NOTE = "\"note\":\"年度末\"";
    private static final String REASON = "\"reason\":\"集計の誤り\"";

    @BeforeAll
    static void fill() {
        PeerSample.load(JDBC, COUNTRY.plans(), Country.INITIATIVES);
    }

    @AfterAll
    static void stop() {
        PEER.close();
    }

    @Test
    void a_value_is_refused_by_its_field_and_changes_nothing() throws IOException {
        String path = values(1) + "/2023";
        assertThat(send("PUT", path, "0", VALUE.formatted("-1", NOTE)))
                .returns(422, Connection.Answer::status)
                .extracting(Connection.Answer::text)
                .asString()
                .contains("\"value.amount\"");
        assertThat(send("PUT", path, "", VALUE.formatted("1", NOTE)).status()).isEqualTo(428);
        assertThat(send("PUT", path, "7", VALUE.formatted("1", NOTE)).status()).isEqualTo(412);
        assertThat(send("POST", path + "/corrections", "0", VALUE.formatted("1", "\"reason\":\" \""))
                        .status())
                .isEqualTo(422);
        assertThat(send("PUT", values(1) + "/2031", "0", VALUE.formatted("1", NOTE))
                        .text())
                .contains("\"fiscalYear\"");
        assertThat(get("/api/v1/indicators/" + COUNTRY.indicator(1)).text()).contains("\"values\":[]", "\"version\":0");
    }

    @Test
    void a_correction_keeps_what_was_before_who_changed_it_and_why() throws IOException {
        send("PUT", values(2) + "/2023", "0", VALUE.formatted("128", NOTE)).good();
        assertThat(send("PUT", values(2) + "/2023", "1", VALUE.formatted("129", NOTE))
                        .status())
                .isEqualTo(409);
        assertThat(send("POST", values(2) + "/2023/corrections", "1", VALUE.formatted("130", REASON))
                        .good()
                        .text())
                .contains("\"version\":2");
        assertThat(get("/api/v1/indicators/" + COUNTRY.indicator(2) + "/history")
                        .good()
                        .text())
                .containsSubsequence(
                        "\"value\":{\"kind\":\"MEASURED\",\"amount\":130",
                        "\"current\":{\"kind\":\"MEASURED\",\"amount\":128",
                        "\"actor\":\"staff\"",
                        "\"current\":{\"kind\":\"MEASURED\",\"amount\":130",
                        "集計の誤り");
        assertThat(get(Read.PROGRESS.path(COUNTRY, 0)).good().text()).contains("\"verdict\":\"ON_TRACK\"", "= 67.2件");
        assertThat(get(Read.SHEET.path(COUNTRY, 2)).good().text()).contains("相談会", "\"amount\":130");
    }

    /** Tomcat does so with the hundredth answer. */
    @Test
    void the_server_may_end_a_connection_in_the_midst_of_a_turn() throws IOException {
        try (Connection connection = new Connection(PORT)) {
            byte[] read = Request.get(Read.INDICATOR.path(COUNTRY, 5));
            for (int number = 0; number < 250; number++) {
                assertThat(connection.send(read).good().text()).endsWith("}");
            }
        }
    }

    @Test
    void nobody_reads_without_a_password() throws IOException {
        try (Connection connection = new Connection(PORT)) {
            byte[] strangers =
                    "GET /api/v1/indicators/x HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            assertThat(connection.send(strangers).status()).isEqualTo(401);
        }
    }

    @Test
    void each_answered_change_is_a_revision_and_a_refused_one_ends_the_run() throws Exception {
        JDBC.update("DELETE FROM indicator_value");
        JDBC.update("UPDATE indicator SET version = 0");
        long before = revisions();
        Changes changes = new Changes(COUNTRY, 0);
        Load.Measured measured = Load.run(PORT, 4, 0.3, worker -> changes.of(worker, 4));
        assertThat(measured.nanoseconds().getTotalCount())
                .isPositive()
                .isEqualTo(changes.count())
                .isEqualTo(revisions() - before)
                .isEqualTo(versions());
        Changes unknowing = new Changes(COUNTRY, 9_999_999);
        assertThatThrownBy(() -> Load.run(PORT, 1, 0.3, worker -> unknowing.of(worker, 1)))
                .hasMessageContaining("412");
        for (Read read : Read.values()) {
            assertThat(Load.run(PORT, 2, 0.1, worker -> read.of(COUNTRY, worker))
                            .nanoseconds()
                            .getTotalCount())
                    .as(read.name())
                    .isPositive();
        }
    }

    private static long revisions() {
        return number("SELECT count(*) FROM revision");
    }

    private static long versions() {
        return number("SELECT sum(version) FROM indicator");
    }

    private static long number(String sql) {
        return Objects.requireNonNull(JDBC.queryForObject(sql, Long.class));
    }

    private static String values(int indicator) {
        return "/api/v1/indicators/" + COUNTRY.indicator(indicator) + "/values";
    }

    private static Connection.Answer send(String method, String path, String ifMatch, String body) throws IOException {
        try (Connection connection = new Connection(PORT)) {
            return connection.send(Request.with(method, path, ifMatch, body));
        }
    }

    private static Connection.Answer get(String path) throws IOException {
        try (Connection connection = new Connection(PORT)) {
            return connection.send(Request.get(path));
        }
    }
}
