package org.ayumi.ledger.merkle;

import java.util.Arrays;

/** Hashes one after the other in one array that grows: 32 bytes each, 64 while it grows. */
public final class HashColumn {

    private byte[] bytes = new byte[16 * Hash.SIZE];
    private int count;

    public void add(Hash hash) {
        int end = Math.multiplyExact(count, Hash.SIZE);
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
        }
        hash.copyTo(bytes, end);
        count++;
    }

    public int size() {
        return count;
    }

    public Hash get(long index) {
        if (index >= count) {
            throw new IllegalArgumentException("not complete: index " + index + " of " + count);
        }
        return Hash.at(bytes, Math.toIntExact(index) * Hash.SIZE);
    }
}
