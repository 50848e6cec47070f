package org.ayumi.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line: operands, and options that each take a value. */
record Arguments(List<String> operands, Map<String, List<String>> options) {

    private static final String SCOPE = "--scope";

    private static final Set<String> KNOWN =
            Set.of("--keys", "--witnesses", "--older", "--user", "--password-file", "--key", SCOPE);

    /** The one that may be given more than once. */
    private static final String REPEATED = "--older";

    /** Empty when an option is unknown, comes twice or has no value, and when a number is none. */
    static Optional<Arguments> of(String... words) {
        List<String> operands = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        for (int at = 0; at < words.length; at++) {
            if (!words[at].startsWith("--")) {
                operands.add(words[at]);
            } else if (KNOWN.contains(words[at]) && at + 1 < words.length) {
                options.computeIfAbsent(words[at], option -> new ArrayList<>()).add(words[++at]);
            } else {
                return Optional.empty();
            }
        }
        boolean once = options.entrySet().stream()
                .allMatch(option ->
                        option.getKey().equals(REPEATED) || option.getValue().size() == 1);
        Arguments arguments = new Arguments(operands, options);
        return once && arguments.option("--witnesses").orElse("0").matches("[0-9]{1,3}")
                ? Optional.of(arguments)
                : Optional.empty();
    }

    /** Whether this command is asked for, with so many operands and no options but these. */
    boolean is(String command, int operandCount, String... allowed) {
        return operands.size() == operandCount + 1
                && operands.getFirst().equals(command)
                && Set.of(allowed).containsAll(options.keySet());
    }

    Path operand(int number) {
        return Path.of(operands.get(number));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).map(List::getFirst);
    }

    Optional<Path> file(String name) {
        return option(name).map(Path::of);
    }

    List<Path> older() {
        return options.getOrDefault(REPEATED, List.of()).stream().map(Path::of).toList();
    }

    /** Empty where no scope is stated. Only after {@link #scopeIsOf} has said that it can be read. */
    Optional<Scope> scope(Set<Claim> possible) {
        return option(SCOPE).flatMap(words -> Scope.parse(words, possible));
    }

    /** Whether a scope that is stated is made of these claims. */
    boolean scopeIsOf(Set<Claim> possible) {
        return option(SCOPE).isEmpty() || scope(possible).isPresent();
    }

    int witnesses() {
        return Integer.parseInt(option("--witnesses").orElse("0"));
    }
}
