package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor's plain machine: a Java, the jar from the service, and nothing else. */
class VerifierJarTest {

    private static final int NOT_CHECKED = 2;

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void the_jar_that_everybody_may_take_runs_alone() throws Exception {
        Path jar = directory.resolve(VerifierJar.NAME);
        URI address = URI.create("http://localhost:" + RunningService.shared().port() + "/assets/" + VerifierJar.NAME);
        try (HttpClient nobody = HttpClient.newHttpClient()) {
            HttpResponse<Path> answer =
                    nobody.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(jar));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/java-archive");
        }
        assertThat(run(jar)).isEqualTo("2: 使い方 / usage:");
        assertThat(run(jar, "bundle", "missing.ndjson")).startsWith("2: ").doesNotContain("Exception in thread");
    }

    private String run(Path jar, String... arguments) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-jar",
                jar.toString());
        java.command().addAll(List.of(arguments));
        Process process =
                java.directory(directory.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(NOT_CHECKED);
        return process.exitValue() + ": " + printed.lines().findFirst().orElse("");
    }
}
