package org.ayumi.benchmarks.order;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is measured, and on which database.
 *
 * @param server an empty database of an existing server; without one, a PostgreSQL is started for the measurement
 */
record BenchmarkArguments(
        List<Integer> writers,
        Duration turn,
        Duration warmUp,
        int rounds,
        Set<String> designs,
        Optional<Server> server) {

    record Server(String url, String username, String password) {}

    static final String USAGE =
            "--writers=1,4,16,32 --seconds=4 --rounds=5 --designs=lock,none --url=jdbc:postgresql://… --username= --password=";

    static BenchmarkArguments of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length != 2 || !USAGE.contains(parts[0] + "=")) {
                throw new IllegalArgumentException(argument + " is not understood; " + USAGE);
            }
            given.put(parts[0].substring(2), parts[1]);
        }
        List<Integer> writers = list(given.getOrDefault("writers", "1,4,16,32")).stream()
                .map(Integer::valueOf)
                .toList();
        Duration turn = Duration.ofMillis((long) (1_000 * Double.parseDouble(given.getOrDefault("seconds", "4"))));
        return new BenchmarkArguments(
                writers,
                turn,
                turn.dividedBy(2),
                Integer.parseInt(given.getOrDefault("rounds", "5")),
                Set.copyOf(list(given.getOrDefault("designs", ""))),
                Optional.ofNullable(given.get("url"))
                        .map(url -> new Server(
                                url, given.getOrDefault("username", "postgres"), given.getOrDefault("password", ""))));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).toList();
    }
}
