package org.ayumi.benchmarks.driver;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** What several turns of the same kind say together. */
public record Figures(List<Results.Turn> turns) {

    private static final double NANOS_PER_MILLI = 1e6;

    public double median() {
        return median(rates());
    }

    public List<Double> rates() {
        return turns.stream().map(Results.Turn::perSecond).toList();
    }

    /** One ratio for each round: a slow spell of the machine meets both. */
    public List<Double> pairs(Figures other) {
        return IntStream.range(0, Math.min(turns.size(), other.turns.size()))
                .mapToObj(round ->
                        turns.get(round).perSecond() / other.turns.get(round).perSecond())
                .toList();
    }

    /** Of the medians of the times of answers, one for each round. */
    public List<Double> pairsOfMedians(Figures other) {
        return IntStream.range(0, Math.min(turns.size(), other.turns.size()))
                .mapToObj(round -> milliseconds(turns.get(round).nanoseconds(), 50)
                        / milliseconds(other.turns.get(round).nanoseconds(), 50))
                .toList();
    }

    public double milliseconds(double percentile) {
        Histogram all = new Histogram(3);
        turns.forEach(turn -> all.add(turn.nanoseconds()));
        return milliseconds(all, percentile);
    }

    public static double milliseconds(Histogram nanoseconds, double percentile) {
        return nanoseconds.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median, with the least and the most of them. */
    public static String spread(List<Double> values, String form) {
        return String.format(
                Locale.ROOT, form + " (" + form + " – " + form + ")", median(values), least(values), most(values));
    }

    public static double least(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    public static double most(List<Double> values) {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
