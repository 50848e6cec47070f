package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.testsupport.PostgresServer;

/** The operating system's PostgreSQL programs, as an operator calls them: over TCP, with the owner's password. */
final class PostgresPrograms {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final PostgresServer server;

    PostgresPrograms(PostgresServer server) {
        this.server = server;
    }

    /** Of the newest version installed; a drill without one is skipped. */
    static Path directory() throws IOException {
        Optional<Path> newest = Optional.empty();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                newest = versions.map(version -> version.resolve("bin"))
                        .filter(programs -> Files.isExecutable(programs.resolve("pg_basebackup"))
                                && Files.isExecutable(programs.resolve("postgres")))
                        .max(Comparator.comparing(Path::toString));
            }
        }
        assumeTrue(newest.isPresent(), "needs Debian's PostgreSQL: apt-get install postgresql");
        return newest.get();
    }

    /** Runs a program against the server; it must succeed. */
    void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(server.port()),
                "-U",
                server.owner().username()));
        all.addAll(List.of(arguments));
        succeeds(server.binaries().resolve(program), all, server.owner().password());
    }

    /** Checks a base backup against its manifest. */
    static void verify(Path baseBackup) throws IOException, InterruptedException {
        succeeds(directory().resolve("pg_verifybackup"), List.of(baseBackup.toString()), "");
    }

    private static void succeeds(Path program, List<String> arguments, String password)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s: %s", program.getFileName(), output)
                .isZero();
    }
}
