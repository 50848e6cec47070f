package org.ayumi.benchmarks.driver;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked for at the command line: {@code --name=value}, by blanks. */
public final class Arguments {

    private final Map<String, String> given;
    private final boolean quick;

    private Arguments(Map<String, String> given) {
        this.given = given;
        this.quick = Boolean.parseBoolean(given.getOrDefault("quick", "false"));
    }

    /**
     * Those that a usage has.
     *
     * @throws IllegalArgumentException that says the usage, for any other
     */
    public static Arguments of(String usage, String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length != 2 || !(" " + usage).contains(" " + parts[0] + "=")) {
                throw new IllegalArgumentException(argument + " is not understood; " + usage);
            }
            given.put(parts[0].substring(2), parts[1]);
        }
        return new Arguments(given);
    }

    /** A look in minutes, instead of a measurement. */
    public boolean quick() {
        return quick;
    }

    public String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    public int number(String name, int otherwise, int whenQuick) {
        return Integer.parseInt(text(name, Integer.toString(quick ? whenQuick : otherwise)));
    }

    public double decimal(String name, double otherwise, double whenQuick) {
        return Double.parseDouble(text(name, Double.toString(quick ? whenQuick : otherwise)));
    }

    /** By commas. */
    public List<Integer> numbers(String name, String otherwise, String whenQuick) {
        return Arrays.stream(text(name, quick ? whenQuick : otherwise).split(","))
                .map(Integer::valueOf)
                .toList();
    }
}
