package org.ayumi.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The small Go program that verifies bundles with Go's own transparency log packages; it goes along with them. */
public final class GoVerifier {

    private GoVerifier() {}

    /** Its source: one file. */
    public static byte[] source() {
        try (InputStream file = Objects.requireNonNull(GoVerifier.class.getResourceAsStream("verify.go"))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
