package org.ayumi.benchmarks.sidebyside;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ayumi.benchmarks.peer.PeerApplication;
import org.ayumi.benchmarks.peer.PeerSample;
import org.ayumi.benchmarks.server.DurableServer;
import org.postgresql.Driver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** One PostgreSQL with a database for each subject. The same settings hold for all of them. */
final class Stage implements AutoCloseable {

    static final Map<String, String> SETTINGS =
            Map.of("max_connections", "200", "shared_buffers", "512MB", "max_wal_size", "4GB");

    private final Options options;
    private final Path directory;
    private final EmbeddedPostgres server;

    Stage(Options options, Path directory) throws IOException {
        this.options = options;
        this.directory = directory;
        this.server = DurableServer.start(directory.resolve("data"), SETTINGS);
        JdbcTemplate admin = jdbc("postgres");
        for (String database : List.of(Subject.OURS, Subject.PEER, Limit.DATABASE)) {
            admin.execute("CREATE DATABASE " + database);
        }
    }

    JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(new SimpleDriverDataSource(new Driver(), url(database), "postgres", ""));
    }

    private String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    int port() {
        return server.getPort();
    }

    Subject ours(Changes changes) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL",
                url(Subject.OURS),
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                "",
                "SERVER_ADDRESS",
                "127.0.0.1",
                "SERVER_PORT",
                Integer.toString(options.port()),
                "AYUMI_DEMO_PASSWORD",
                Request.PASSWORD,
                "AYUMI_DATA_DIR",
                directory.resolve("ours-data").toString());
        Service service = Service.start(
                java(options.oursOptions(), options.start()),
                environment,
                options.port(),
                "/actuator/health/readiness",
                directory.resolve(Subject.OURS));
        return new Subject(Subject.OURS, service, changes, jdbc(Subject.OURS));
    }

    Subject peer(Changes changes) throws IOException, InterruptedException {
        int port = options.port() + 1;
        List<String> arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                PeerApplication.class.getName(),
                "--spring.datasource.url=" + url(Subject.PEER),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--peer.password=" + Request.PASSWORD);
        Service service = Service.start(java("", arguments), Map.of(), port, "/ready", directory.resolve(Subject.PEER));
        return new Subject(Subject.PEER, service, changes, jdbc(Subject.PEER));
    }

    void fill(Subject peer) {
        PeerSample.load(peer.jdbc(), options.plans(), Country.INITIATIVES);
    }

    private List<String> java(String more, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        Arrays.stream((options.javaOptions() + " " + more).split(" "))
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        command.addAll(arguments);
        return command;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
