package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The weather that the drills make is felt by a client that has nothing else to do. */
class TcpProxyTest {

    private static final int CLIENT_TIMEOUT_SECONDS = 2;

    private final TestDatabase database = TestPostgres.freshDatabase();
    private TcpProxy proxy;

    @BeforeEach
    void open() throws IOException {
        proxy = new TcpProxy(database.port(), Duration.ofMillis(300));
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
    }

    @Test
    void in_clear_weather_it_is_not_noticed() throws SQLException {
        try (Connection connection = connect()) {
            assertThat(one(connection)).isEqualTo(1);
        }
    }

    @Test
    void a_cut_connection_fails_and_a_new_one_works() throws SQLException {
        try (Connection connection = connect()) {
            proxy.cut();
            assertThatThrownBy(() -> one(connection)).isInstanceOf(SQLException.class);
        }
        try (Connection connection = connect()) {
            assertThat(one(connection)).isEqualTo(1);
        }
    }

    @Test
    void while_it_refuses_nobody_connects() throws SQLException {
        proxy.set(TcpProxy.Weather.REFUSING);
        assertThatThrownBy(this::connect).isInstanceOf(SQLException.class);
        proxy.set(TcpProxy.Weather.CLEAR);
        connect().close();
    }

    @Test
    void a_silent_connection_stays_open_without_an_answer_even_when_others_work_again() throws SQLException {
        try (Connection connection = connect();
                Connection another = connect()) {
            proxy.set(TcpProxy.Weather.SILENT);
            assertThatThrownBy(() -> one(connection)).hasRootCauseInstanceOf(SocketTimeoutException.class);
            assertThatThrownBy(this::connect).hasRootCauseInstanceOf(SocketTimeoutException.class);
            proxy.set(TcpProxy.Weather.CLEAR);
            assertThat(one(another)).as("lost no bytes").isEqualTo(1);
            try (Connection fresh = connect()) {
                assertThat(one(fresh)).isEqualTo(1);
            }
        }
    }

    @Test
    void slow_weather_delays_both_ways() throws SQLException {
        try (Connection connection = connect()) {
            proxy.set(TcpProxy.Weather.SLOW);
            long begin = System.nanoTime();
            assertThat(one(connection)).isEqualTo(1);
            // At least the delay that was asked for: a lower bound, which no slow machine breaks.
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(590));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name() + "?connectTimeout="
                        + CLIENT_TIMEOUT_SECONDS + "&socketTimeout=" + CLIENT_TIMEOUT_SECONDS + "&sslmode=disable",
                database.username(),
                database.password());
    }

    private static int one(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1")) {
            row.next();
            return row.getInt(1);
        }
    }
}
