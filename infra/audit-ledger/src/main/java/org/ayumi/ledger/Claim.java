package org.ayumi.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a verification may prove. An auditor says with {@code --scope} which of it must be proven. */
enum Claim {
    /** Everything up to a checkpoint is what was signed. */
    SIGNED,
    /** It was signed by a key that the auditor brought. */
    KEYS,
    /** It holds what an older checkpoint held that the auditor kept. */
    KEPT,
    /** Others have cosigned it. */
    WITNESSED,
    /** Of a store: the read log is the one whose head was signed. */
    READS,
    /** Of a pack: every file is the one that was signed. */
    FILES;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Claim> of(String word) {
        return Arrays.stream(values())
                .filter(claim -> claim.word().equals(word))
                .findFirst();
    }
}
