package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.ayumi.testsupport.TestDatabase;

/** The service in a process of its own, with its embedded PostgreSQL, so that both can be killed. */
final class ServiceProcess implements AutoCloseable {

    static final String PASSWORD = "drill";

    private final Path directory;
    private final int port;
    private Process process;

    ServiceProcess(Path directory) throws IOException {
        this.directory = directory;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = launch();
    }

    private Process launch() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "org.ayumi.app.AyumiApplication");
        builder.environment().put("AYUMI_DATA_DIR", directory.toString());
        builder.environment().put("AYUMI_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                directory.resolve("service.log").toFile()));
        return builder.start();
    }

    int port() {
        return port;
    }

    /** kill -9, as a power cut would: nothing is said good-bye to. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    void startAgain() throws IOException {
        process = launch();
    }

    /** kill -9 of the database's main process. */
    void killPostgres() throws IOException {
        ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip()))
                .orElseThrow()
                .destroyForcibly();
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
    }

    void awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest readiness = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> http.send(readiness, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    /** The database as its service's role sees it. */
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
