package org.ayumi.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a key signs, by the type byte of C2SP signed-note. */
public enum SignatureKind {
    /** The note's text as it is. */
    NOTE(1),
    /** A witness's cosignature/v1: the checkpoint, and when it was seen. */
    COSIGNATURE(4);

    private final byte type;

    SignatureKind(int type) {
        this.type = (byte) type;
    }

    byte type() {
        return type;
    }

    static SignatureKind of(byte type) throws MalformedException {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new MalformedException("key.type"));
    }

    /** What a cosigner signs: a header that no note begins with, so that it is never taken for a note's signature. */
    static byte[] cosigned(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
