package org.ayumi.access.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Counts wrong passwords by a key. The first few cost nothing; after each further one the key waits twice as long. A key
 * that was left alone for a while begins anew.
 *
 * @param free so many cost nothing
 * @param longest wait
 */
record Backoff<K>(int free, Duration longest, Map<K, Tally> tallies) {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int DOUBLED_AT_MOST = 20;

    /** Wrong passwords of one key. */
    record Tally(int count, Instant last, Instant until) {}

    static <K> Backoff<K> of(int free, Duration longest, int keys) {
        return new Backoff<>(free, longest, new Recent<>(keys));
    }

    Duration toWait(K key, Instant now) {
        Tally tally = tallies.get(key);
        return tally == null || !now.isBefore(tally.until()) ? Duration.ZERO : Duration.between(now, tally.until());
    }

    /** How long the key waits from now on. */
    Duration failed(K key, Instant now) {
        Tally before = tallies.get(key);
        int count = before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : before.count() + 1;
        Duration wait = count < free
                ? Duration.ZERO
                : min(Duration.ofSeconds(1).multipliedBy(1L << Math.min(count - free, DOUBLED_AT_MOST)));
        tallies.put(key, new Tally(count, now, now.plus(wait)));
        return wait;
    }

    void forgive(K key) {
        tallies.remove(key);
    }

    private Duration min(Duration wait) {
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
