package org.ayumi.ledger.json;

/** The bytes are not canonical JSON. */
public final class NotCanonicalException extends Exception {

    private static final long serialVersionUID = 1;

    NotCanonicalException() {
        super("not canonical JSON (RFC 8785)");
    }
}
