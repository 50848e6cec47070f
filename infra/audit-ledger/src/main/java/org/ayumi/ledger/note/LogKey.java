package org.ayumi.ledger.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key and the tree sizes that it may sign, both inclusive: {@code name+hash+base64 first-last}, with no last while it
 * is in use, and without the range for every size. A rotation ends one key's range and begins the next one's.
 */
public record LogKey(VerifierKey key, long first, long last) {

    private static final Pattern FORMAT = Pattern.compile("(\\S+)(?: ([0-9]{1,18})-([0-9]{1,18})?)?");

    public LogKey {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no range of sizes: " + first + "-" + last);
        }
    }

    public static LogKey always(VerifierKey key) {
        return new LogKey(key, 0, Long.MAX_VALUE);
    }

    public static LogKey parse(String text) throws MalformedException {
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            throw new MalformedException("key");
        }
        VerifierKey key = VerifierKey.parse(parts.group(1));
        if (parts.group(2) == null) {
            return always(key);
        }
        long first = Long.parseLong(parts.group(2));
        long last = parts.group(3) == null ? Long.MAX_VALUE : Long.parseLong(parts.group(3));
        if (last < first) {
            throw new MalformedException("key.range");
        }
        return new LogKey(key, first, last);
    }

    boolean maySign(long size) {
        return first <= size && size <= last;
    }

    @Override
    public String toString() {
        if (first == 0 && last == Long.MAX_VALUE) {
            return key.toString();
        }
        return key + " " + first + "-" + (last == Long.MAX_VALUE ? "" : last);
    }
}
