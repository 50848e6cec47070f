package org.ayumi.benchmarks.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rates of one design, round by round. */
record Rates(String design, List<Double> perRound) {

    Rates(String design) {
        this(design, new ArrayList<>());
    }

    double median() {
        return median(perRound);
    }

    double least() {
        return perRound.stream().min(Double::compare).orElseThrow();
    }

    double most() {
        return perRound.stream().max(Double::compare).orElseThrow();
    }

    /** Median of the ratios within each round, so that a slow spell of the machine cancels out. */
    double ratioTo(Rates other) {
        return median(IntStream.range(0, perRound.size())
                .mapToObj(round -> perRound.get(round) / other.perRound().get(round))
                .toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
