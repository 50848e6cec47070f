package org.ayumi.benchmarks.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.postgresql.Driver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The one PostgreSQL of a measurement, with a database for each who is measured. The same settings hold for all of them. */
public final class MeasuredServer implements AutoCloseable {

    /** Beside those that make it durable. */
    public static final Map<String, String> SETTINGS =
            Map.of("max_connections", "200", "shared_buffers", "512MB", "max_wal_size", "4GB");

    private final EmbeddedPostgres server;

    private MeasuredServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Its files are gone when it is closed. */
    public static MeasuredServer start(Path directory) throws IOException {
        return new MeasuredServer(DurableServer.start(directory, SETTINGS));
    }

    /** Its files stay, and the next one in the same directory goes on with them. */
    public static MeasuredServer kept(Path directory) throws IOException {
        return new MeasuredServer(DurableServer.kept(directory, SETTINGS));
    }

    /** Unless it is there. */
    public void create(String database) {
        Integer there = jdbc("postgres")
                .queryForObject("SELECT count(*) FROM pg_database WHERE datname = ?", Integer.class, database);
        if (there == null || there == 0) {
            jdbc("postgres").execute("CREATE DATABASE " + database);
        }
    }

    /** Each statement on a connection of its own. */
    public JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(new SimpleDriverDataSource(new Driver(), url(database), "postgres", ""));
    }

    /** Of the administrator, who needs no password. */
    public String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    public int port() {
        return server.getPort();
    }

    /** The process that all others of the server are children of. */
    public ProcessHandle process() throws IOException {
        String files = String.valueOf(jdbc("postgres").queryForObject("SHOW data_directory", String.class));
        String number = Files.readAllLines(Path.of(files, "postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    public String version() {
        return String.valueOf(jdbc("postgres").queryForObject("SHOW server_version", String.class));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
