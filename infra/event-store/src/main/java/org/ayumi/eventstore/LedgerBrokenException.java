package org.ayumi.eventstore;

/**
 * Events and leaves are not as many as each other: somebody reached into the database, or only a part of it was restored.
 * Nothing more is stored on top of that.
 */
public final class LedgerBrokenException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LedgerBrokenException(LedgerTable.Lengths lengths) {
        super(lengths.events() + " events, " + lengths.leaves() + " leaves in the ledger");
    }
}
