package org.ayumi.ledger.seal;

import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.SignedNote;

/** How an attempt to seal ended. */
public sealed interface Sealing {

    /** Every event there was is under a signature now. */
    record Sealed(Checkpoint checkpoint, SignedNote note) implements Sealing {}

    /** No event has come since the last checkpoint. */
    record Unchanged(long size) implements Sealing {}

    /**
     * Nothing was signed, because what was read contradicts what was sealed before, or itself.
     *
     * @param first position from which on it is wrong, or where it can be anywhere before: 1
     */
    record Refused(Reason reason, long first, long last) implements Sealing {

        /** In Japanese and English. */
        public String words() {
            return SealingWords.of(reason.name(), first, last);
        }
    }

    /** Why a sealer does not sign. */
    enum Reason {
        /** There are fewer events than were sealed: an older state was put back, or the end was cut off. */
        ROLLED_BACK,
        /** The tree of the events that were sealed is not the one that was signed. */
        HISTORY_CHANGED,
        /** There are events without a leaf, or leaves without an event. */
        LEAVES_MISSING,
        /** Positions have a hole. */
        EVENT_MISSING,
        /** An event younger than the last checkpoint does not match its leaf, or the tree above it is wrong. */
        EVENT_CHANGED,
        /** The chain over the read log does not continue what was signed, or a link does not follow from its entry. */
        READS_CHANGED
    }
}
