package org.ayumi.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;

/** A private key with its name. Who has {@link #secret()} can sign as this log. */
public final class SignerKey {

    private static final String SECRET_PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final byte[] seed;

    private SignerKey(String name, SignatureKind kind, byte[] seed) {
        this.verifier = new VerifierKey(name, kind, Ed25519.publicKey(seed));
        this.seed = seed.clone();
    }

    public static SignerKey generate(String name, SignatureKind kind, SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_SIZE];
        random.nextBytes(seed);
        return new SignerKey(name, kind, seed);
    }

    /** Reads what {@link #secret()} wrote; messages never hold the text. */
    public static SignerKey parse(String secret) throws MalformedException {
        if (!secret.startsWith(SECRET_PREFIX)) {
            throw new MalformedException("key.private");
        }
        EncodedKey encoded = EncodedKey.parse(secret.substring(SECRET_PREFIX.length()));
        SignerKey key =
                new SignerKey(encoded.name(), encoded.kind(), encoded.key().bytes());
        if (!key.verifier.id().hex().equals(encoded.hash())) {
            throw new MalformedException("key.hash");
        }
        return key;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The private key as text, to be kept where nobody else reads. */
    public String secret() {
        return SECRET_PREFIX + EncodedKey.format(verifier.id(), verifier.kind(), seed);
    }

    /** Signs the text of a note; a cosigner says with it when it saw the checkpoint. */
    public NoteSignature sign(String text, Instant now) {
        byte[] signature = switch (verifier.kind()) {
            case NOTE -> Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8));
            case COSIGNATURE -> {
                long seconds = now.getEpochSecond();
                yield ByteBuffer.allocate(Long.BYTES + Ed25519.SIGNATURE_SIZE)
                        .putLong(seconds)
                        .put(Ed25519.sign(seed, SignatureKind.cosigned(text, seconds)))
                        .array();
            }
        };
        return new NoteSignature(verifier.id(), StrictBase64.encode(signature));
    }

    @Override
    public String toString() {
        return "signer " + verifier.id();
    }
}
