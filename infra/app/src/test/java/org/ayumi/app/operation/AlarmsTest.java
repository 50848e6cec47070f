package org.ayumi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prometheus's own tool reads the alarms, and plays through when they go off. */
class AlarmsTest {

    private static final Path DIRECTORY = Path.of("../deploy/prometheus");

    private static String promtool(List<String> arguments) throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "promtool"))),
                "no promtool: apt-get install prometheus");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("promtool"), arguments.stream()).toList())
                .directory(DIRECTORY.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check rules alarms.yml",
                "test rules alarms-test.yml",
                "check config --syntax-only prometheus.yml"
            })
    void promtool_is_content(String words) throws Exception {
        assertThat(promtool(List.of(words.split(" ")))).startsWith("0 ");
    }

    @Test
    void promtool_is_not_content_with_everything() throws Exception {
        assertThat(promtool(List.of("check", "rules", "alarms-test.yml"))).doesNotStartWith("0 ");
    }
}
