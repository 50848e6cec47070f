package org.ayumi.benchmarks.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.ayumi.ledger.Verify;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.store.StoredLog;

/**
 * Verifies a whole store in a JVM of 512 MB, and measures how long one inclusion proof takes, the way to PostgreSQL
 * included. Started with {@code -Dbenchmark=org.ayumi.benchmarks.ledger.LedgerScale} and, if need be, {@code
 * -Dspring-boot.run.arguments="--events=1000000 --leaves=10000000"}.
 */
public final class LedgerScale {

    private static final int WARM_UP = 500;
    private static final int PROOFS = 2_000;

    private final PrintStream out;
    private final Path directory;

    private LedgerScale(PrintStream out, Path directory) {
        this.out = out;
        this.directory = directory;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Map<String, Long> given = Arrays.stream(args)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1])));
        Path directory = Files.createDirectories(Path.of("target", "ledger-scale"));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(Files.createTempDirectory(directory, "postgres"))
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            new LedgerScale(out, directory)
                    .run(
                            server,
                            given.getOrDefault("--events", 1_000_000L),
                            given.getOrDefault("--leaves", 10_000_000L));
        }
    }

    private void run(EmbeddedPostgres server, long events, long leaves)
            throws IOException, InterruptedException, SQLException {
        LargeLog log = LargeLog.in(server, "events");
        log.fillWithEvents(events);
        verify(log, events);
        prove(log, events);
        LargeLog tree = LargeLog.in(server, "leaves");
        tree.fillWithLeaves(leaves);
        prove(tree, leaves);
    }

    private void verify(LargeLog log, long events) throws IOException, InterruptedException {
        Path keys = Files.writeString(directory.resolve("keys"), log.publicKey() + "\n");
        Path said = directory.resolve("verify.log");
        ChildProcess child = ChildProcess.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Verify.class.getName(),
                        "store",
                        log.url(),
                        "--user",
                        "postgres",
                        "--keys",
                        keys.toString(),
                        "--scope",
                        "signed,keys"),
                said);
        if (child.status() != 0) {
            throw new IllegalStateException("the store does not verify: " + Files.readString(said));
        }
        out.printf(
                Locale.ROOT,
                "%d events verified with -Xmx512m: %.1f s, CPU %.1f s, peak %d MB; %d processors%n",
                events,
                child.wall().toMillis() / 1e3,
                child.cpu().toMillis() / 1e3,
                child.peakKilobytes() / 1024,
                Runtime.getRuntime().availableProcessors());
    }

    private void prove(LargeLog log, long leaves) throws SQLException {
        try (Connection connection =
                Objects.requireNonNull(log.jdbc().getDataSource()).getConnection()) {
            TreeProver prover = new StoredLog(connection).prover();
            Random random = new Random(1);
            long[] nanos = new long[PROOFS];
            for (int proof = -WARM_UP; proof < PROOFS; proof++) {
                long index = random.nextLong(leaves);
                long begin = System.nanoTime();
                prover.inclusion(index, leaves);
                if (proof >= 0) {
                    nanos[proof] = System.nanoTime() - begin;
                }
            }
            Arrays.sort(nanos);
            out.printf(
                    Locale.ROOT,
                    "inclusion proof in %d leaves: median %.2f ms, 99 %% within %.2f ms, longest %.2f ms (%d proofs)%n",
                    leaves,
                    nanos[PROOFS / 2] / 1e6,
                    nanos[PROOFS * 99 / 100] / 1e6,
                    nanos[PROOFS - 1] / 1e6,
                    PROOFS);
        }
    }
}
