package org.ayumi.ledger.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash: 32 bytes, compared by value. */
public final class Hash {

    public static final int SIZE = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** The 32 bytes from an offset. */
    static Hash at(byte[] bytes, int offset) {
        return of(bytes, offset, SIZE);
    }

    private static Hash of(byte[] bytes, int offset, int length) {
        if (length != SIZE) {
            throw new IllegalArgumentException("a SHA-256 hash has 32 bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + SIZE));
    }

    /** The hash of some bytes, without any prefix. */
    public static Hash sha256(byte[] content) {
        return new Hash(digest().digest(content));
    }

    static Hash sha256(byte prefix, byte[] content) {
        MessageDigest digest = digest();
        digest.update(prefix);
        return new Hash(digest.digest(content));
    }

    static Hash sha256(byte prefix, Hash left, Hash right) {
        MessageDigest digest = digest();
        digest.update(prefix);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, SIZE);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
