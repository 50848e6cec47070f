package org.ayumi.access.readlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.WebBrowser;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.reads.ReadsVerdict;
import org.ayumi.ledger.reads.ReadsVerifier;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.store.StoreVerifier;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every read by an auditor or administrator leaves one entry, before it is answered, and nobody takes it away. */
@ServiceOfItsOwn
class ReadLogTest {

    private static final String PLAN = "/api/v1/plans/tomisato-kyodo-2";
    private static final String INDICATOR = "/api/v1/indicators/tomisato-kyodo-2.1-3-2.1";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static TwoRoles roles;
    private static RunningService service;
    private static ReadLog log;

    @BeforeAll
    static void a_service_that_does_not_own_its_database() throws SQLException {
        roles = TwoRoles.start();
        service = roles.service();
        log = service.bean(ReadLog.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<LoggedRead> entriesAfter(long last) {
        return Entries.after(log, last);
    }

    private static long last() {
        return Entries.last(log);
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, GET, " + PLAN + "/progress, fiscalYear=2023&asOf=x, 400",
        "auditor, GET, " + PLAN + "/progress, fiscalYear=R5, 200",
        "auditor, GET, " + INDICATOR + "/events, , 200",
        "auditor, HEAD, " + INDICATOR + "/history, , 200",
        "auditor, GET, /api/v1/plans/%E3%81%82/progress, fiscalYear=%E4%BB%A4%E5%92%8C5%E5%B9%B4%E5%BA%A6, 404",
        "auditor, GET, /api/v1/nope, , 404",
        "auditor, GET, /actuator/projections, , 403",
        "auditor, GET, /api/v1/read-log, limit=1, 200",
        "admin, GET, /actuator/projections, , 200",
        "admin, GET, /actuator/metrics, , 200",
        "admin, GET, /actuator/nope, , 404",
        "admin, GET, " + PLAN + ", , 200",
        "admin, GET, /, , 200",
        "admin, GET, /indicators/tomisato-kyodo-2.1-3-2.1, , 200",
        "admin, GET, /indicators/nope, , 404",
        "admin, GET, /nope, , 404",
        "admin, GET, /v3/api-docs, , 200",
        "admin, GET, /swagger-ui.html, , 302"
    })
    void a_read_leaves_one_entry_that_says_who_what_and_how_it_ended(
            String account, String method, String path, String query, int status) {
        long last = last();
        Instant before = Instant.now().minusSeconds(60);
        ApiClient.Answer answer = service.as(account).send(method, path + (query == null ? "" : "?" + query), "");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        List<LoggedRead> entries = entriesAfter(last);
        assertThat(entries).hasSize(1);
        LoggedRead entry = entries.getFirst();
        assertThat(entry.actor()).isEqualTo(account);
        assertThat(entry.roles()).containsExactly(account.toUpperCase(Locale.ROOT));
        assertThat(entry.method()).isEqualTo(method);
        assertThat(entry.path()).isEqualTo(path);
        assertThat(entry.query()).isEqualTo(Optional.ofNullable(query));
        assertThat(entry.status()).isEqualTo(status);
        assertThat(entry.at()).isBetween(before, Instant.now().plusSeconds(60));
    }

    @Test
    void an_answer_is_the_same_to_the_byte_whether_it_is_recorded_or_not() {
        for (String path : List.of(
                PLAN, PLAN + "/progress?fiscalYear=2023", INDICATOR + "/history", INDICATOR + "?asOf=x", "/api/nope")) {
            ApiClient.Answer recorded = service.as("auditor").get(path);
            ApiClient.Answer free = service.as("staff").get(path);
            assertThat(recorded.text()).isEqualTo(free.text()).isNotEmpty();
            assertThat(recorded.status()).isEqualTo(free.status());
            for (String header : List.of("Content-Type", "ETag", "Content-Disposition", "X-Content-Type-Options")) {
                assertThat(recorded.header(header)).as(header).isEqualTo(free.header(header));
            }
        }
    }

    @Test
    void pages_read_in_a_browser_are_recorded_and_their_decoration_is_not() {
        WebBrowser browser = WebBrowser.loggedIn(service, "auditor");
        long last = last();
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        assertThat(browser.open("/assets/ayumi.css").statusCode()).isEqualTo(200);
        assertThat(browser.open("/login").statusCode()).isEqualTo(200);
        assertThat(entriesAfter(last)).extracting(LoggedRead::path).containsExactly("/");
    }

    @Test
    void nobody_else_is_recorded_nor_a_write_nor_health() {
        long last = last();
        for (String account : List.of("staff", "approver", "analyst")) {
            assertThat(service.as(account).get(PLAN).status()).isEqualTo(200);
            service.as(account).get("/api/v1/read-log");
            service.as(account).get("/actuator/projections");
            service.as(account).get("/");
        }
        service.asNobody().get(PLAN);
        service.as("auditor", "wrong").get(PLAN);
        service.as("auditor").post("/api/v1/plans", "{}");
        for (String health : List.of("", "/readiness", "/liveness")) {
            assertThat(service.as("admin").get("/actuator/health" + health).status())
                    .isEqualTo(200);
        }
        assertThat(entriesAfter(last)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access.read_log SET actor = 'nobody'",
                "UPDATE access.read_log SET actor = 'nobody' WHERE false",
                "DELETE FROM access.read_log",
                "TRUNCATE access.read_log"
            })
    void postgresql_refuses_to_change_an_entry(String sql) throws SQLException {
        service.as("auditor").get(PLAN);
        List<LoggedRead> before = entriesAfter(0);
        for (TestDatabase as : List.of(service.database(), roles.owner())) {
            SQLException refused = catchThrowableOfType(SQLException.class, () -> {
                try (var connection = as.connect();
                        var statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            });
            assertThat((Throwable) refused).as("%s as %s", sql, as.username()).isNotNull();
            assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
        assertThat(entriesAfter(0)).isEqualTo(before).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE access.read_log",
                "ALTER TABLE access.read_log DISABLE TRIGGER ALL",
                "CREATE OR REPLACE FUNCTION access.refuse_change() RETURNS trigger LANGUAGE sql AS ''"
            })
    void the_services_role_cannot_touch_its_guards(String sql) {
        assertThat(catchThrowableOfType(SQLException.class, () -> roles.asService(sql))
                        .getSQLState())
                .startsWith("42");
    }

    /** One that is half written holds up the chain, not the readers; and it gets its place when it is there. */
    @Test
    void readers_do_not_wait_for_each_other_and_none_is_left_out_of_the_chain() throws Exception {
        ReadChain chain = service.bean(ReadChain.class);
        try (var connection = roles.owner().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO access.read_log (at, actor, roles, method, path, status)"
                    + " VALUES (now(), 'slow', '{AUDITOR}', 'GET', '/slow', 200)");
            long last = last();
            assertThat(service.as("auditor").get(PLAN).status()).isEqualTo(200);
            assertThat(entriesAfter(last)).hasSize(1);
            assertThat(chain.grow()).isFalse();
            assertThat(chain.unsigned()).isPositive();
            connection.commit();
        }
        Awaitility.await().until(() -> chain.unsigned() == 0);
        assertThat(verdict().findings()).isEmpty();
        assertThat(verdict().young()).isZero();
        assertThat(verdict().signed()).isEqualTo(entriesAfter(0).size());
    }

    private static ReadsVerdict verdict() throws SQLException {
        try (var connection = roles.owner().connect()) {
            connection.setAutoCommit(false);
            StoreVerdict store = new StoreVerifier(connection, StoreAudit.alone(), position -> {}).verifyWithin();
            NoteSigners signers = new NoteSigners(
                    new TrustedKeys(store.ownKeys(), 0), store.origin().orElseThrow());
            return new ReadsVerifier(connection, Optional.of(signers), List.of()).verifyWithin();
        }
    }

    @Test
    void what_cannot_be_recorded_is_not_shown_and_others_read_on() throws SQLException {
        long last = last();
        roles.asOwner("REVOKE INSERT ON access.read_log FROM " + TwoRoles.ROLE);
        try {
            for (String path : List.of(PLAN, INDICATOR + "/events", "/", "/nope", "/actuator/projections")) {
                ApiClient.Answer refused = service.as("admin").get(path);
                assertThat(refused.status()).as(path).isEqualTo(503);
                assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
                assertThat(refused.header("Retry-After")).isEqualTo("1");
                assertThat(refused.header("ETag")).isEmpty();
                assertThat(refused.text()).doesNotContain("富里市", "\"items\"", "\"positions\"");
                assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("readLog");
                assertThat(refused.json().at("/errors/0/messageJa").asString()).contains("閲覧を記録できない");
                assertThat(refused.json().at("/errors/0/messageEn").asString()).contains("cannot be recorded");
            }
            assertThat(service.as("admin").get("/actuator/health").status()).isEqualTo(200);
            for (String account : List.of("staff", "approver", "analyst")) {
                assertThat(service.as(account).get(PLAN).text()).contains("富里市");
            }
        } finally {
            roles.asOwner("GRANT INSERT ON access.read_log TO " + TwoRoles.ROLE);
        }
        assertThat(entriesAfter(last)).isEmpty();
        assertThat(service.as("admin").get(PLAN).text()).contains("富里市");
        assertThat(entriesAfter(last)).hasSize(1);
    }
}
