package org.ayumi.ledger.note;

import java.util.List;
import org.ayumi.ledger.verdict.Finding;

/** A checkpoint note after its signatures were looked at. */
public sealed interface Opened {

    /** Signed by a key of the log that may sign this size, and cosigned by these known witnesses. */
    record Accepted(Checkpoint checkpoint, List<String> witnesses) implements Opened {
        public Accepted {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** Not to be believed. */
    record Refused(Finding why) implements Opened {}
}
