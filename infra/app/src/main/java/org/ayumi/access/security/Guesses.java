package org.ayumi.access.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * Slows down whoever tries passwords: by address, by account, and by both together.
 *
 * <p>Whoever has logged in from an address before is counted there alone: however many try the account from elsewhere, or
 * other accounts from that address, its user gets in. Every count is bounded, so that trying cannot fill the memory.
 */
final class Guesses {

    private static final int PAIRS = 20_000;
    private static final int ADDRESSES = 20_000;
    private static final int ACCOUNTS = 2_000;
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;
    private static final int LONGEST_NAME = 100;

    private final Clock clock;
    private final Backoff<Pair> ofPairs = Backoff.of(10, Duration.ofMinutes(15), PAIRS);
    private final Backoff<String> ofAddresses = Backoff.of(20, Duration.ofMinutes(15), ADDRESSES);
    private final Backoff<String> ofAccounts = Backoff.of(50, Duration.ofMinutes(1), ACCOUNTS);
    private final Map<Pair, Boolean> known = new Recent<>(PAIRS);

    /** An account as it is tried from an address. */
    private record Pair(String account, String network) {

        static Pair of(String account, String address) {
            return new Pair(account.substring(0, Math.min(account.length(), LONGEST_NAME)), networkOf(address));
        }
    }

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /** How long the next password is not looked at; zero when it is. */
    synchronized Duration toWait(String account, String address) {
        Pair pair = Pair.of(account, address);
        Instant now = clock.instant();
        Duration own = ofPairs.toWait(pair, now);
        return known.containsKey(pair)
                ? own
                : longest(
                        own, longest(ofAddresses.toWait(pair.network(), now), ofAccounts.toWait(pair.account(), now)));
    }

    /** Returns how long it is until the next one is looked at. */
    synchronized Duration failed(String account, String address) {
        Pair pair = Pair.of(account, address);
        Instant now = clock.instant();
        Duration own = ofPairs.failed(pair, now);
        return known.containsKey(pair)
                ? own
                : longest(
                        own, longest(ofAddresses.failed(pair.network(), now), ofAccounts.failed(pair.account(), now)));
    }

    synchronized void succeeded(String account, String address) {
        Pair pair = Pair.of(account, address);
        known.put(pair, true);
        ofPairs.forgive(pair);
    }

    /** What one household or office has of IPv6 counts as one address. */
    private static String networkOf(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // Nothing is looked up: with a colon it is an address, or unreadable.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
