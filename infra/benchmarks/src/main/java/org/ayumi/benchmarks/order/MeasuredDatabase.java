package org.ayumi.benchmarks.order;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.benchmarks.server.DurableServer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL that keeps what it acknowledges, with the event store's own schema in it. One that is started here has the
 * settings of the service's embedded one.
 */
final class MeasuredDatabase implements AutoCloseable {

    private static final List<String> DURABILITY = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final Optional<EmbeddedPostgres> embedded;
    private final HikariDataSource pool;
    private final JdbcTemplate jdbc;

    private MeasuredDatabase(Optional<EmbeddedPostgres> embedded, BenchmarkArguments.Server server, int connections) {
        this.embedded = embedded;
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.username());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(connections);
        this.jdbc = new JdbcTemplate(pool);
    }

    /** The given database, which must be empty, or a new server whose files are under a directory on a real disk. */
    static MeasuredDatabase open(Optional<BenchmarkArguments.Server> given, int connections, Path directory)
            throws IOException {
        Optional<EmbeddedPostgres> embedded = Optional.empty();
        if (given.isEmpty()) {
            embedded = Optional.of(DurableServer.start(directory, Map.of("max_connections", "100")));
        }
        BenchmarkArguments.Server server = embedded.map(started ->
                        new BenchmarkArguments.Server(started.getJdbcUrl("postgres", "postgres"), "postgres", ""))
                .or(() -> given)
                .orElseThrow();
        MeasuredDatabase database = new MeasuredDatabase(embedded, server, connections);
        database.prepare();
        return database;
    }

    private void prepare() {
        for (String setting : DURABILITY) {
            if ("off".equals(setting(setting))) {
                throw new IllegalArgumentException(setting + " is off: rates of such a server say nothing");
            }
        }
        Integer tables = jdbc.queryForObject(
                "SELECT count(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
                Integer.class);
        if (tables == null || tables > 0) {
            throw new IllegalArgumentException("the database is not empty; measure in one of its own");
        }
        jdbc.execute("CREATE SCHEMA " + EventRows.SCHEMA);
        Flyway.configure()
                .dataSource(pool)
                .schemas("event_store")
                .createSchemas(true)
                .locations("classpath:db/event-store")
                .placeholders(Map.of("serviceRole", String.valueOf(setting("role_of_session"))))
                .load()
                .migrate();
    }

    private String setting(String name) {
        String sql =
                name.equals("role_of_session") ? "SELECT session_user::text" : "SELECT current_setting('" + name + "')";
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }

    HikariDataSource pool() {
        return pool;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    String version() {
        return setting("server_version");
    }

    @Override
    public void close() throws IOException {
        pool.close();
        if (embedded.isPresent()) {
            embedded.get().close();
        }
    }
}
