package org.ayumi.benchmarks.sidebyside;

import java.nio.file.Path;
import java.util.List;
import org.ayumi.benchmarks.driver.Arguments;
import org.ayumi.benchmarks.driver.Ours;

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
        Arguments given = Arguments.of(USAGE, arguments);
        return new Options(
                given.text("ours", Ours.PACKAGED),
                given.quick(),
                given.number("rounds", 5, 3),
                given.decimal("seconds", 10, 2),
                given.decimal("warm-up", 30, 5),
                given.numbers("connections", "1,16,64", "1,16,64"),
                given.number("plans", 100, 10),
                given.text("java-options", "-Xmx512m"),
                given.text("ours-options", ""),
                given.number("port", 18200, 18200),
                Path.of(given.text("directory", "target/benchmarks")));
    }
}
