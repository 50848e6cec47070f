package org.ayumi.ledger.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code src/test/go/crosscheck.go}, built with Debian's golang-go and golang-golang-x-mod-dev where they are there. */
final class GoProgram {

    private static final Path DEBIAN_SOURCES = Path.of("/usr/share/gocode");
    static final Path WORK = Path.of("target", "go").toAbsolutePath();
    private static final Path PROGRAM = WORK.resolve("crosscheck");

    private GoProgram() {}

    /** Skips the calling test on a machine without Go. Before each test: skipped before all, none would be counted. */
    static void build() throws IOException, InterruptedException {
        build(Path.of("src/test/go/crosscheck.go"), PROGRAM);
    }

    /** Makes a program of one file. */
    static void build(Path source, Path program) throws IOException, InterruptedException {
        assumeTrue(isThere("go"), "no go: apt-get install golang-go golang-golang-x-mod-dev");
        assumeTrue(
                Files.isDirectory(DEBIAN_SOURCES.resolve("src/golang.org/x/mod/sumdb/tlog")),
                "no sumdb/tlog: apt-get install golang-golang-x-mod-dev");
        Files.createDirectories(WORK);
        ProcessBuilder build = new ProcessBuilder("go", "build", "-o", program.toString(), source.toString());
        build.environment().put("GO111MODULE", "off");
        build.environment().put("GOPATH", DEBIAN_SOURCES.toString());
        build.environment().put("GOFLAGS", "");
        build.environment().put("GOCACHE", WORK.resolve("cache").toString());
        run(build, WORK.resolve("build.log"));
    }

    /** Each request's answer, in order. */
    static List<String> answers(List<String> requests) throws IOException, InterruptedException {
        Path asked = Files.write(WORK.resolve("requests"), requests);
        Path answered = WORK.resolve("answers");
        run(new ProcessBuilder(PROGRAM.toString()).redirectInput(asked.toFile()), answered);
        List<String> answers = Files.readAllLines(answered);
        assertThat(answers).hasSameSizeAs(requests);
        return answers;
    }

    private static void run(ProcessBuilder command, Path output) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as("%s: %s", command.command(), Files.readString(output))
                .isTrue();
    }

    private static boolean isThere(String command) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }
}
