package org.ayumi.app;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ProjectionPositions;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a port of its own, over a real PostgreSQL database of its own. */
public final class RunningService implements AutoCloseable {

    public static final String PASSWORD = "test-password";

    /** A machine that builds several things at once takes minutes for what takes seconds when it is quiet. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ConfigurableApplicationContext context;
    private final TestDatabase database;

    private RunningService(ConfigurableApplicationContext context, TestDatabase database) {
        this.context = context;
        this.database = database;
        awaitReady();
    }

    /** One service with the sample plan for all tests that only read, or write to plans of their own. */
    public static RunningService shared() {
        return Shared.INSTANCE;
    }

    private static final class Shared {
        private static final RunningService INSTANCE = withSample();
    }

    public static RunningService withSample() {
        return start(TestPostgres.freshDatabase(), Map.of("ayumi.sample", "true"));
    }

    /** {@code also}: beans that only a test has. */
    public static RunningService start(TestDatabase database, Map<String, String> more, Class<?>... also) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", "0");
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.username());
        settings.put("spring.datasource.password", database.password());
        settings.put("ayumi.data-dir", temporaryDirectory().toString());
        settings.put("ayumi.demo-password", PASSWORD);
        settings.put("ayumi.require-durability", "false"); // the test server runs without fsync
        settings.put("spring.main.banner-mode", "off");
        settings.put("ayumi.drain", "0s"); // nobody is left to be told that it ends
        settings.put("ayumi.command-timeout", "60s"); // on a busy machine waiting is no fault
        settings.putAll(more);
        return new RunningService(run(settings, also), database);
    }

    /** On the PostgreSQL that comes with the service. */
    public static RunningService embedded(Path dataDirectory, Map<String, String> more) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", "0");
        settings.put("ayumi.data-dir", dataDirectory.toString());
        settings.put("spring.main.banner-mode", "off");
        settings.put("ayumi.drain", "0s"); // nobody is left to be told that it ends
        settings.putAll(more);
        ConfigurableApplicationContext context = run(settings);
        HikariDataSource pool = context.getBean(HikariDataSource.class);
        return new RunningService(context, new TestDatabase(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
    }

    private static ConfigurableApplicationContext run(Map<String, Object> settings, Class<?>... also) {
        return new SpringApplicationBuilder(AyumiApplication.class)
                .sources(also)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** In the build's directory: mvn clean takes it away, and the machine's own is not littered. */
    public static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "services")), "service")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a balancer would: nobody is sent here before the projections have caught up with the start. */
    private void awaitReady() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ApiClient.anonymous(port())
                                .get("/actuator/health/readiness")
                                .status()
                        == 200);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** All beans of a type. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public TestDatabase database() {
        return database;
    }

    public int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    /** A client logged in as one of the demo accounts. */
    public ApiClient as(String account) {
        return new ApiClient(port(), account, PASSWORD);
    }

    public ApiClient as(String account, String password) {
        return new ApiClient(port(), account, password);
    }

    public ApiClient asNobody() {
        return ApiClient.anonymous(port());
    }

    /** Once every projection has applied every event. */
    public Stored stored() {
        awaitCaughtUp();
        return Stored.in(database);
    }

    /** Returns once every projection has applied every event. */
    public void awaitCaughtUp() {
        ProjectionPositions positions = bean(ProjectionPositions.class);
        Awaitility.await().pollDelay(Duration.ZERO).atMost(PATIENCE).until(() -> {
            long head = bean(EventHistory.class).head();
            return context.getBeansOfType(Projection.class).values().stream()
                    .allMatch(projection -> positions.positionOf(projection.name()) >= head);
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
