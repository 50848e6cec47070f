package org.ayumi.benchmarks.sidebyside;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Request;

/**
 * Reports of each year first, then corrections with a reason, each under the version that was answered last. A
 * connection has indicators of its own, so that none waits for another's version.
 */
final class Changes {

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");
    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 4;
    private static final int AMOUNTS = 500;

    private final Country country;
    private final long[] versions;
    private final int[] changes;
    private final AtomicLong lastPosition = new AtomicLong();

    Changes(Country country, long versionOfNew) {
        this.country = country;
        this.versions = new long[country.indicators()];
        this.changes = new int[country.indicators()];
        Arrays.fill(versions, versionOfNew);
    }

    Load.Step of(int connection, int connections) {
        if (connections > country.indicators()) {
            throw new IllegalArgumentException("more connections than indicators: " + connections);
        }
        return new Load.Step() {
            private int number = connection;

            @Override
            public byte[] request() {
                number = number + connections < country.indicators() ? number + connections : connection;
                return change(number);
            }

            @Override
            public void answered(Connection.Answer answer) {
                accept(number, answer.text());
            }
        };
    }

    private byte[] change(int number) {
        int before = changes[number]++;
        String path = "/api/v1/indicators/" + country.indicator(number) + "/values/" + (FIRST_YEAR + before % YEARS);
        String value = "{\"value\":{\"kind\":\"MEASURED\",\"amount\":%d,\"unit\":\"件\"},".formatted(before % AMOUNTS);
        String version = Long.toString(versions[number]);
        return before < YEARS
                ? Request.with("PUT", path, version, value + "\"note\":\"年度末の集計による\"}")
                : Request.with("POST", path + "/corrections", version, value + "\"reason\":\"集計の誤りを改める\"}");
    }

    private void accept(int number, String answer) {
        long version = number(VERSION, answer, -1);
        if (version < 0) {
            throw new IllegalStateException("an answer without a version: " + answer);
        }
        versions[number] = version;
        lastPosition.accumulateAndGet(number(POSITION, answer, 0), Math::max);
    }

    private static long number(Pattern pattern, String text, long otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : otherwise;
    }

    /** 0 where answers name none. */
    long lastPosition() {
        return lastPosition.get();
    }

    long count() {
        return Arrays.stream(changes).asLongStream().sum();
    }
}
