package org.ayumi.app.operation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service told when it was asked for its metrics. */
record Scrape(List<Series> all) {

    private static final Pattern LINE = Pattern.compile("([a-z_][a-z0-9_]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-z_][a-z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    record Series(String name, Map<String, String> labels, double value) {}

    static Scrape of(String text) {
        return new Scrape(text.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> LINE.matcher(line).results())
                .map(Scrape::series)
                .toList());
    }

    private static Series series(MatchResult line) {
        Map<String, String> labels = line.group(2) == null
                ? Map.of()
                : LABEL.matcher(line.group(2))
                        .results()
                        .collect(Collectors.toMap(
                                label -> label.group(1), label -> label.group(2), (one, other) -> one, TreeMap::new));
        return new Series(line.group(1), labels, Double.parseDouble(line.group(3)));
    }

    List<Series> of(String name, String label, String value) {
        return all.stream()
                .filter(series -> series.name().equals(name)
                        && value.equals(series.labels().get(label)))
                .toList();
    }

    double sum(String name, String label, String value) {
        return of(name, label, value).stream().mapToDouble(Series::value).sum();
    }
}
