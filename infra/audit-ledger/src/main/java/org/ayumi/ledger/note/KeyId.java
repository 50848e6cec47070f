package org.ayumi.ledger.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.ayumi.ledger.merkle.Hash;

/** Names a key within a note: the key's name and four bytes of a hash. Not a fingerprint; those four can be forged. */
public record KeyId(String name, int hash) {

    public KeyId {
        if (!isName(name)) {
            throw new IllegalArgumentException("no key name: " + name);
        }
    }

    static KeyId of(String name, SignatureKind kind, byte[] publicKey) {
        ByteArrayOutputStream hashed = new ByteArrayOutputStream();
        hashed.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        hashed.write(kind.type());
        hashed.writeBytes(publicKey);
        return new KeyId(
                name, ByteBuffer.wrap(Hash.sha256(hashed.toByteArray()).bytes()).getInt());
    }

    /** Not empty, no spaces of any script, no plus, no control characters. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(point -> point == '+'
                                || point < ' '
                                || Character.isSpaceChar(point)
                                || Character.isWhitespace(point)
                                || point == 0x85);
    }

    String hex() {
        return HexFormat.of().toHexDigits(hash);
    }

    @Override
    public String toString() {
        return name + "+" + hex();
    }
}
