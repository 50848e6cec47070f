package org.ayumi.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** A public key with its name, written {@code name+hash+base64}. Public; where it comes from is what matters. */
public final class VerifierKey {

    private final KeyId id;
    private final SignatureKind kind;
    private final byte[] publicKey;

    VerifierKey(String name, SignatureKind kind, byte[] publicKey) {
        this.id = KeyId.of(name, kind, publicKey);
        this.kind = kind;
        this.publicKey = publicKey.clone();
    }

    public static VerifierKey parse(String text) throws MalformedException {
        EncodedKey encoded = EncodedKey.parse(text);
        VerifierKey key =
                new VerifierKey(encoded.name(), encoded.kind(), encoded.key().bytes());
        if (!key.id.hex().equals(encoded.hash())) {
            throw new MalformedException("key.hash");
        }
        return key;
    }

    public KeyId id() {
        return id;
    }

    public SignatureKind kind() {
        return kind;
    }

    boolean verifies(String text, NoteSignature signature) {
        byte[] bytes = signature.bytes();
        return switch (kind) {
            case NOTE -> Ed25519.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), bytes);
            case COSIGNATURE ->
                bytes.length == Long.BYTES + Ed25519.SIGNATURE_SIZE
                        && ByteBuffer.wrap(bytes).getLong() >= 0
                        && Ed25519.verifies(
                                publicKey,
                                SignatureKind.cosigned(
                                        text, ByteBuffer.wrap(bytes).getLong()),
                                Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && id.equals(key.id) && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, Arrays.hashCode(publicKey));
    }

    @Override
    public String toString() {
        return EncodedKey.format(id, kind, publicKey);
    }
}
