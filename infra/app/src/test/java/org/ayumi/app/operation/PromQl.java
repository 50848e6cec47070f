package org.ayumi.app.operation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a query asks Prometheus for: as much of the language as boards and alarms use. */
final class PromQl {

    private static final Pattern SELECTOR = Pattern.compile("([a-z_][a-z0-9_]*)\\{([^}]*)}");
    private static final Pattern MATCHER = Pattern.compile("([a-z_][a-z0-9_]*)\\s*[!=]");
    private static final Pattern WORD = Pattern.compile("(?<![\\w$.])[a-z_][a-z0-9_]*(?!\\w)(?!\\s*\\()");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "by", "without", "on", "ignoring");

    private PromQl() {}

    /** Metrics, with the labels by which they are chosen. */
    record Asked(String metric, Set<String> labels) {}

    static Set<Asked> asked(String query) {
        Set<Asked> found = SELECTOR.matcher(query)
                .results()
                .map(selector -> new Asked(selector.group(1), labels(selector.group(2))))
                .collect(Collectors.toSet());
        String rest = SELECTOR.matcher(query)
                .replaceAll(" ")
                .replaceAll("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)", " ")
                .replaceAll("\\[[^]]*]", " ")
                .replaceAll("\"[^\"]*\"", " ");
        WORD.matcher(rest)
                .results()
                .map(word -> word.group())
                .filter(word -> !OPERATORS.contains(word))
                .forEach(metric -> found.add(new Asked(metric, Set.of())));
        return found;
    }

    private static Set<String> labels(String matchers) {
        Set<String> labels = new TreeSet<>();
        Matcher matcher = MATCHER.matcher(matchers);
        while (matcher.find()) {
            labels.add(matcher.group(1));
        }
        return labels;
    }
}
