package org.ayumi.ledger.note;

import java.util.Arrays;

/** {@code name+hash+base64(type, key)}, as Go's sumdb/note writes keys. */
record EncodedKey(String name, String hash, SignatureKind kind, Raw key) {

    /** The 32 bytes after the type. */
    record Raw(String base64) {
        byte[] bytes() {
            byte[] typed = java.util.Base64.getDecoder().decode(base64);
            return Arrays.copyOfRange(typed, 1, typed.length);
        }
    }

    static EncodedKey parse(String text) throws MalformedException {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !KeyId.isName(parts[0]) || !parts[1].matches("[0-9a-f]{8}")) {
            throw new MalformedException("key");
        }
        byte[] typed = StrictBase64.decode(parts[2], "key");
        if (typed.length != 33) {
            throw new MalformedException("key.length");
        }
        return new EncodedKey(parts[0], parts[1], SignatureKind.of(typed[0]), new Raw(parts[2]));
    }

    static String format(KeyId id, SignatureKind kind, byte[] key) {
        byte[] typed = new byte[1 + key.length];
        typed[0] = kind.type();
        System.arraycopy(key, 0, typed, 1, key.length);
        return id + "+" + StrictBase64.encode(typed);
    }
}
