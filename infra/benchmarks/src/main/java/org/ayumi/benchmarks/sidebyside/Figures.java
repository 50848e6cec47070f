package org.ayumi.benchmarks.sidebyside;

import java.util.List;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** What several turns of the same kind say together. */
record Figures(List<Results.Turn> turns) {

    private static final double NANOS_PER_MILLI = 1e6;

    double median() {
        return median(rates());
    }

    List<Double> rates() {
        return turns.stream().map(Results.Turn::perSecond).toList();
    }

    /** One ratio for each round: a slow spell of the machine meets both. */
    List<Double> pairs(Figures other) {
        return IntStream.range(0, Math.min(turns.size(), other.turns.size()))
                .mapToObj(round ->
                        turns.get(round).perSecond() / other.turns.get(round).perSecond())
                .toList();
    }

    double milliseconds(double percentile) {
        Histogram all = new Histogram(3);
        turns.forEach(turn -> all.add(turn.nanoseconds()));
        return milliseconds(all, percentile);
    }

    static double milliseconds(Histogram nanoseconds, double percentile) {
        return nanoseconds.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double least(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    static double most(List<Double> values) {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
