package org.ayumi.benchmarks.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.benchmarks.server.MeasuredServer;

/** What PostgreSQL does at most: {@code pgbench} inserts rows of an event's size, each in a durable transaction of its own. */
public final class Limit {

    public static final String DATABASE = "bare";
    public static final List<Integer> CLIENTS = List.of(1, 16);

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String TABLE = """
            CREATE TABLE events (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, aggregate_id text NOT NULL,
              aggregate_type text NOT NULL, sequence_number bigint NOT NULL, event_id uuid NOT NULL,
              recorded_at timestamptz NOT NULL, type text NOT NULL, revision text NOT NULL,
              payload bytea NOT NULL, metadata bytea NOT NULL)""";
    private static final String INSERT = """
            INSERT INTO events (aggregate_id, aggregate_type, sequence_number, event_id, recorded_at, type, revision,
              payload, metadata) VALUES ('b-1.1-1-1.1', 'Indicator', 7, gen_random_uuid(), now(),
              'indicator.value-corrected', '1', convert_to(repeat('あ', 80), 'UTF8'), convert_to(repeat('a', 180), 'UTF8'));
            """;

    private final MeasuredServer server;
    private final Path script;

    public Limit(MeasuredServer server, Path directory) throws IOException {
        this.server = server;
        server.create(DATABASE);
        server.jdbc(DATABASE).execute(TABLE);
        this.script = Files.writeString(directory.resolve("insert.sql"), INSERT);
    }

    /** Transactions per second; none where {@code pgbench} is not installed. */
    public OptionalDouble perSecond(int clients, double seconds) throws InterruptedException {
        try {
            Process pgbench = new ProcessBuilder(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--host=127.0.0.1",
                            "--port=" + server.port(),
                            "--username=postgres",
                            "--file=" + script,
                            "--client=" + clients,
                            "--time=" + Math.max(1, Math.round(seconds)),
                            DATABASE)
                    .redirectErrorStream(true)
                    .start();
            String output = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            pgbench.waitFor();
            Matcher rate = RATE.matcher(output);
            if (!rate.find()) {
                throw new IllegalStateException(output);
            }
            return OptionalDouble.of(Double.parseDouble(rate.group(1)));
        } catch (IOException notInstalled) {
            return OptionalDouble.empty();
        }
    }
}
