package org.ayumi.ledger.seal;

import java.io.IOException;
import java.nio.file.Path;

/** The log's private key is away, open to others, or no key. The message is a sentence in Japanese and English. */
public final class KeyUnusableException extends IOException {

    private static final long serialVersionUID = 1L;

    KeyUnusableException(String key, Path file) {
        super(SealingWords.of(key, file));
    }

    KeyUnusableException(String key, Path file, String reason) {
        super(SealingWords.of(key, file, reason));
    }
}
