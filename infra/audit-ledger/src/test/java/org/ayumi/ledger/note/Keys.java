package org.ayumi.ledger.note;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.ayumi.ledger.merkle.TreeHashing;

/** Keys and notes for tests. */
public final class Keys {

    public static final String ORIGIN = "ayumi.example/log";

    public static final SignerKey LOG = key(ORIGIN, SignatureKind.NOTE);
    public static final SignerKey NEXT = key(ORIGIN, SignatureKind.NOTE);
    public static final SignerKey WITNESS = key("witness.example/w1", SignatureKind.COSIGNATURE);

    public static final Instant NOW = Instant.parse("2025-04-01T00:00:00Z");

    private Keys() {}

    public static SignerKey key(String name, SignatureKind kind) {
        return SignerKey.generate(name, kind, new SecureRandom());
    }

    public static Checkpoint checkpoint(long size) {
        return new Checkpoint(ORIGIN, size, TreeHashing.EMPTY_TREE);
    }

    public static SignedNote signed(Checkpoint checkpoint, SignerKey... signers) {
        SignedNote note = new SignedNote(checkpoint.text(), List.of());
        for (SignerKey signer : signers) {
            note = note.with(signer.sign(note.text(), NOW));
        }
        return note;
    }

    public static TrustedKeys trusted(SignerKey... keys) {
        return new TrustedKeys(
                List.of(keys).stream().map(key -> LogKey.always(key.verifier())).toList(), 0);
    }
}
