package org.ayumi.benchmarks.sidebyside;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ayumi.benchmarks.driver.Figures;
import org.ayumi.benchmarks.driver.Limit;
import org.ayumi.benchmarks.driver.Results;

/** The Markdown that people read. No figure in it is typed. */
final class Report {

    private final Options options;
    private final Results results;
    private final List<String> machine;
    private final List<String> starts = new ArrayList<>();
    private final Map<String, Double> resident = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();
    private final Map<Integer, List<Double>> settling = new LinkedHashMap<>();

    Report(Options options, Results results, List<String> machine) {
        this.options = options;
        this.results = results;
        this.machine = machine;
    }

    void started(String occasion, Subject ours, Subject peer) {
        starts.add(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %d | %d |",
                occasion,
                seconds(ours.service().toReady()),
                seconds(peer.service().toReady()),
                seconds(ours.service().toReady()) / seconds(peer.service().toReady()),
                ours.service().residentMegabytes(),
                peer.service().residentMegabytes()));
    }

    void residing(Subject subject) {
        resident.merge(subject.name(), (double) subject.service().residentMegabytes(), Math::max);
    }

    void grown(Subject subject, double bytesPerChange) {
        bytes.put(subject.name(), bytesPerChange);
    }

    void settled(Subject subject, int connections, Duration took) {
        if (subject.name().equals(Subject.OURS)) {
            settling.computeIfAbsent(connections, none -> new ArrayList<>()).add(seconds(took));
        }
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of("# Side by side", ""));
        machine.forEach(line -> lines.add("- " + line));
        lines.add(String.format(
                Locale.ROOT,
                "- %d rounds of %.1f s a turn after %.1f s of each kind to warm up, the order changes from round to round; %d plans, %d indicators; %s",
                options.rounds(),
                options.seconds(),
                options.warmUp(),
                options.plans(),
                new Country(options.plans()).indicators(),
                options.javaOptions()
                        + (options.oursOptions().isEmpty() ? "" : ", ours with " + options.oursOptions())));
        lines.addAll(List.of(
                "",
                "Rates are medians (least – most) of the rounds, ratios those of the pairs within a round,"
                        + " times of answers in ms over all rounds."));
        comparison(lines);
        limit(lines);
        lines.addAll(List.of(
                "",
                "| start to ready | ours, s | peer, s | ratio | ours, MB resident | peer, MB |",
                "|---|---|---|---|---|---|"));
        lines.addAll(starts);
        lines.addAll(List.of("", "| | ours | peer | ratio |", "|---|---|---|---|"));
        lines.add(pair("resident under load, MB", resident));
        lines.add(pair("bytes on disk a change, tables and indexes", bytes));
        settling.forEach((connections, took) -> lines.add(String.format(
                Locale.ROOT,
                "| read models complete after changes at %d, s | %.2f (%.2f – %.2f) | at once | |",
                connections,
                Figures.median(took),
                Figures.least(took),
                Figures.most(took))));
        return String.join("\n", lines) + "\n";
    }

    private void comparison(List<String> lines) {
        lines.addAll(List.of(
                "",
                "| a second | connections | ours | peer | ratio | ours p50 / p90 / p99 / p99.9 | peer p50 / p90 / p99 / p99.9 | ratio of p99 |",
                "|---|---|---|---|---|---|---|---|"));
        options.connections().forEach(connections -> lines.add(row(SideBySide.CHANGES, connections)));
        SideBySide.reads().forEach(read -> lines.add(row(read, SideBySide.READERS)));
    }

    private String row(String workload, int connections) {
        Figures ours = new Figures(results.of(workload, connections, Subject.OURS));
        Figures peer = new Figures(results.of(workload, connections, Subject.PEER));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %s | %.2f |",
                workload,
                connections,
                Figures.spread(ours.rates(), "%.0f"),
                Figures.spread(peer.rates(), "%.0f"),
                Figures.spread(ours.pairs(peer), "%.2f"),
                times(ours),
                times(peer),
                ours.milliseconds(99) / peer.milliseconds(99));
    }

    private void limit(List<String> lines) {
        if (Limit.CLIENTS.stream().anyMatch(clients -> bare(clients).turns().isEmpty())) {
            lines.addAll(List.of("", "The limit was not measured: pgbench is not installed."));
            return;
        }
        lines.addAll(List.of(
                "",
                "| bare inserts of an event's row by pgbench | a second | ours to it | peer to it |",
                "|---|---|---|---|"));
        for (int clients : Limit.CLIENTS) {
            Figures bare = bare(clients);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %d | %s | %s | %s |",
                    clients,
                    Figures.spread(bare.rates(), "%.0f"),
                    toBare(clients, Subject.OURS),
                    toBare(clients, Subject.PEER)));
        }
    }

    private Figures bare(int clients) {
        return new Figures(results.of(SideBySide.CHANGES, clients, Limit.DATABASE));
    }

    private String toBare(int clients, String subject) {
        Figures measured = new Figures(results.of(SideBySide.CHANGES, clients, subject));
        return measured.turns().isEmpty() ? "" : Figures.spread(measured.pairs(bare(clients)), "%.3f");
    }

    private static String times(Figures figures) {
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.1f / %.1f",
                figures.milliseconds(50),
                figures.milliseconds(90),
                figures.milliseconds(99),
                figures.milliseconds(99.9));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static String pair(String name, Map<String, Double> figures) {
        double ours = figures.getOrDefault(Subject.OURS, Double.NaN);
        double peer = figures.getOrDefault(Subject.PEER, Double.NaN);
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |", name, ours, peer, ours / peer);
    }
}
