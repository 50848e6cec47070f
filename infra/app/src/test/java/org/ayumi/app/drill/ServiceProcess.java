package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.ayumi.app.ApiClient;
import org.ayumi.app.AyumiApplication;
import org.ayumi.testsupport.FreePort;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TextTail;

/**
 * The service in a process of its own that can be killed and started again on the same port and data directory. Several
 * may run at once, each in a directory of its own.
 */
final class ServiceProcess implements AutoCloseable {

    static final String PASSWORD = "drill";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final Map<String, String> environment;
    private final List<String> properties;
    private final int port;
    private Process process;
    private long killedPostgres;

    private ServiceProcess(Path directory, Map<String, String> environment, List<String> properties)
            throws IOException {
        this.directory = Files.createDirectories(directory);
        this.environment = Map.copyOf(environment);
        this.properties = List.copyOf(properties);
        port = FreePort.find();
        process = launch();
    }

    /** With the PostgreSQL that comes with it. */
    static ServiceProcess embedded(Path directory) throws IOException {
        return started(directory, Map.of());
    }

    /** On a PostgreSQL that is there already; loads the sample plan into an empty store. */
    static ServiceProcess on(TestDatabase service, TestDatabase owner, Path directory, String... properties)
            throws IOException {
        return started(directory, environmentOn(service, owner), properties);
    }

    /** What a process needs to know of a PostgreSQL that is there already. */
    static Map<String, String> environmentOn(TestDatabase service, TestDatabase owner) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SPRING_DATASOURCE_URL", service.url());
        environment.put("SPRING_DATASOURCE_USERNAME", service.username());
        environment.put("SPRING_DATASOURCE_PASSWORD", service.password());
        environment.put("SPRING_FLYWAY_USER", owner.username());
        environment.put("SPRING_FLYWAY_PASSWORD", owner.password());
        environment.put("AYUMI_SAMPLE", "true");
        return environment;
    }

    /**
     * With the embedded PostgreSQL unless the environment names another.
     *
     * @param properties Spring properties, {@code name=value}
     */
    static ServiceProcess started(Path directory, Map<String, String> environment, String... properties)
            throws IOException {
        return new ServiceProcess(directory, environment, List.of(properties));
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AyumiApplication.class.getName()));
        properties.forEach(property -> command.add("--" + property));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("AYUMI_DATA_DIR", directory.toString());
        builder.environment().put("AYUMI_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return builder.start();
    }

    int port() {
        return port;
    }

    /** A client logged in as one of the demo accounts. */
    ApiClient as(String account) {
        return ApiClient.of(port, account, PASSWORD);
    }

    /** kill -9, as a power cut would: nothing is said good-bye to. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    /** SIGTERM, as a restart would: told to end, it ends in order. */
    void terminate() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    void startAgain() throws IOException {
        process = launch();
    }

    /** kill -9 of the embedded database's main process. */
    void killPostgres() throws IOException {
        killedPostgres = Long.parseLong(postmaster().getFirst().strip());
        ProcessHandle.of(killedPostgres).orElseThrow().destroyForcibly();
    }

    /** The readiness probe may be asked before anything was noticed; so whoever waits for that waits for this first. */
    void awaitNewPostgres() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> Long.parseLong(postmaster().getFirst().strip()) != killedPostgres);
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
    }

    /** Status of the readiness probe; 0 when nothing answers. */
    int readiness() {
        HttpRequest readiness = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(readiness, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobodyThere) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it is ready, and tells how long that took. */
    Duration awaitReady() {
        Instant begin = Instant.now();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || readiness() == 200);
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("not ready within " + PATIENCE + TextTail.of(log()), late);
        }
        if (!process.isAlive()) {
            throw new AssertionError("the service ended with " + process.exitValue() + TextTail.of(log()));
        }
        return Duration.between(begin, Instant.now());
    }

    Path log() {
        return directory.resolve("service.log");
    }

    /** The embedded database as its service's role sees it. */
    TestDatabase database() throws IOException {
        Properties secrets = new Properties();
        secrets.load(new StringReader(Files.readString(directory.resolve("database.properties"))));
        return new TestDatabase(
                "jdbc:postgresql://localhost:" + postmaster().get(3).strip() + "/ayumi",
                "ayumi_service",
                secrets.getProperty("service"));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
