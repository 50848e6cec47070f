package org.ayumi.projections.share;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who lets go of what, so that no node holds two more than another. */
final class Shares {

    private Shares() {}

    /**
     * One at a time, and only the first of those that hold most: if all let go at once, one newcomer would take
     * everything.
     */
    static Optional<String> surplus(String self, Map<String, Set<String>> holders) {
        Optional<String> fullest = holders.keySet().stream()
                .max(Comparator.<String>comparingInt(node -> held(holders, node))
                        .thenComparing(Comparator.reverseOrder()));
        int least = holders.values().stream().mapToInt(Set::size).min().orElse(0);
        if (!fullest.equals(Optional.of(self)) || held(holders, self) < least + 2) {
            return Optional.empty();
        }
        return holders.getOrDefault(self, Set.of()).stream().sorted().reduce((earlier, last) -> last);
    }

    private static int held(Map<String, Set<String>> holders, String node) {
        return holders.getOrDefault(node, Set.of()).size();
    }
}
