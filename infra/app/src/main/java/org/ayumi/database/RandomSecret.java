package org.ayumi.database;

import java.security.SecureRandom;

/** Random passwords without characters that look alike. */
public final class RandomSecret {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** Twenty characters, more than 110 bits. */
    public static String next() {
        StringBuilder secret = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> secret.append(ALPHABET.charAt(index)));
        return secret.toString();
    }
}
