package org.ayumi.benchmarks.sidebyside;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked for at the command line. */
record Options(
        String ours,
        boolean quick,
        int rounds,
        double seconds,
        double warmUp,
        List<Integer> connections,
        int plans,
        String javaOptions,
        String oursOptions,
        int port,
        Path directory) {

    static final String USAGE =
            "--ours=JAR-OR-CLASS-PATH --quick=true --rounds=3 --seconds=3 --warm-up=10 --connections=1,16,64 --plans=20"
                    + " --java-options=-Xmx512m --ours-options=-XX:AOTCache=FILE --port=18200 --directory=target/benchmarks";

    static Options of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length != 2 || !USAGE.contains(parts[0] + "=")) {
                throw new IllegalArgumentException(argument + " is not understood; " + USAGE);
            }
            given.put(parts[0].substring(2), parts[1]);
        }
        boolean quick = Boolean.parseBoolean(given.getOrDefault("quick", "false"));
        return new Options(
                given.getOrDefault("ours", "infra/app/target/ayumi.jar"),
                quick,
                Integer.parseInt(given.getOrDefault("rounds", quick ? "3" : "5")),
                Double.parseDouble(given.getOrDefault("seconds", quick ? "2" : "10")),
                Double.parseDouble(given.getOrDefault("warm-up", quick ? "5" : "30")),
                Arrays.stream(given.getOrDefault("connections", "1,16,64").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(given.getOrDefault("plans", quick ? "10" : "100")),
                given.getOrDefault("java-options", "-Xmx512m"),
                given.getOrDefault("ours-options", ""),
                Integer.parseInt(given.getOrDefault("port", "18200")),
                Path.of(given.getOrDefault("directory", "target/benchmarks")));
    }

    /** How Java is told to start our service. */
    List<String> start() {
        return ours.endsWith(".jar") && !ours.contains(File.pathSeparator)
                ? List.of("-jar", Path.of(ours).toAbsolutePath().toString())
                : List.of("-cp", ours, "org.ayumi.app.AyumiApplication");
    }
}
