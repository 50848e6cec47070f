package org.ayumi.benchmarks.driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How our service is started.
 *
 * @param program a jar, or a class path that has our main class
 * @param javaOptions with blanks between them
 */
public record Ours(String program, String javaOptions) {

    /** Where it is built. */
    public static final String PACKAGED = "infra/app/target/ayumi.jar";

    private static final String READY = "/actuator/health/readiness";

    /**
     * As a process of its own on a database, ready for requests.
     *
     * @param url of the database's owner
     * @param directory for its data and output
     * @param patience until it is ready: it may have events to catch up with
     */
    public Service start(String url, int port, Path directory, Duration patience)
            throws IOException, InterruptedException {
        return Service.start(
                java(javaOptions, start()), environment(url, port, directory), port, READY, directory, patience);
    }

    private static Map<String, String> environment(String url, int port, Path directory) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", url);
        environment.put("SPRING_DATASOURCE_USERNAME", "postgres");
        environment.put("SPRING_DATASOURCE_PASSWORD", "");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("AYUMI_DEMO_PASSWORD", Request.PASSWORD);
        environment.put("AYUMI_DATA_DIR", directory.resolve("data").toString());
        return environment;
    }

    private List<String> start() {
        return program.endsWith(".jar") && !program.contains(File.pathSeparator)
                ? List.of("-jar", Path.of(program).toAbsolutePath().toString())
                : List.of("-cp", program, "org.ayumi.app.AyumiApplication");
    }

    /** The command line of a Java like this one. */
    public static List<String> java(String options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        Arrays.stream(options.split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
        command.addAll(arguments);
        return command;
    }
}
