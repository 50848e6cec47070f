package org.ayumi.ledger.note;

import java.util.Base64;

/** Base64 with padding and nothing in the spare bits: one text for each sequence of bytes. */
public final class StrictBase64 {

    private StrictBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Reads what {@link #encode} gives, and nothing else; the exception names the part of the format. */
    public static byte[] decode(String text, String part) throws MalformedException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedException(part);
        }
        throw new MalformedException(part);
    }
}
