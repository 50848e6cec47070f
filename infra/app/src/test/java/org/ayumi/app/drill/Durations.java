package org.ayumi.app.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured, logged, never asserted. */
final class Durations {

    private final List<Duration> measured = new ArrayList<>();

    void add(Duration duration) {
        measured.add(duration);
    }

    @Override
    public String toString() {
        List<Duration> sorted = new ArrayList<>(measured);
        Collections.sort(sorted);
        return measured.isEmpty()
                ? "none"
                : "median " + seconds(sorted.get(sorted.size() / 2)) + " s, max " + seconds(sorted.getLast()) + " s of "
                        + sorted.size();
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
