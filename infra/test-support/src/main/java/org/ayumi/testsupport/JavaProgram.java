package org.ayumi.testsupport;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A main class in a JVM of its own that has nothing on its class path but where some classes come from. */
public record JavaProgram(String mainClass, List<Class<?>> besides, Map<String, String> environment) {

    public JavaProgram {
        besides = List.copyOf(besides);
        environment = Map.copyOf(environment);
    }

    /** What it said, and its exit status. */
    public record Answer(int status, String out, String err) {}

    public static JavaProgram of(Class<?> mainClass, Class<?>... besides) {
        List<Class<?>> all = new ArrayList<>(Arrays.asList(besides));
        all.add(mainClass);
        return new JavaProgram(mainClass.getName(), all, Map.of());
    }

    public JavaProgram with(String variable, String value) {
        return new JavaProgram(mainClass, besides, Map.of(variable, value));
    }

    public Answer run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), mainClass));
        command.addAll(Arrays.asList(arguments));
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            return new Answer(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private String classPath() {
        return besides.stream().map(JavaProgram::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
