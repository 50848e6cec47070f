package org.ayumi.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line: operands, and options that each take a value. */
record Arguments(List<String> operands, Map<String, String> options) {

    private static final Set<String> KNOWN = Set.of("--keys", "--witnesses", "--older");

    /** Empty when an option is unknown or has no value. */
    static Optional<Arguments> of(String... words) {
        List<String> operands = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at < words.length; at++) {
            if (!words[at].startsWith("--")) {
                operands.add(words[at]);
            } else if (KNOWN.contains(words[at]) && at + 1 < words.length) {
                options.put(words[at], words[++at]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Arguments(operands, options));
    }

    boolean is(String command, int operandCount) {
        return operands.size() == operandCount + 1 && operands.getFirst().equals(command);
    }

    Path operand(int number) {
        return Path.of(operands.get(number));
    }

    Optional<Path> keys() {
        return Optional.ofNullable(options.get("--keys")).map(Path::of);
    }

    Optional<Path> older() {
        return Optional.ofNullable(options.get("--older")).map(Path::of);
    }

    /** Empty when it is no number. */
    Optional<Integer> witnesses() {
        String text = options.getOrDefault("--witnesses", "0");
        return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
