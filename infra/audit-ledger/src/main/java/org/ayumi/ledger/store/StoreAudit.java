package org.ayumi.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.note.LogKey;

/**
 * What an auditor brings along.
 *
 * @param keys the keys to believe; without them those in the database, which prove nothing of who wrote it
 * @param kept checkpoints from before
 * @param witnesses how many known witnesses a checkpoint needs to vouch for the events up to it
 */
public record StoreAudit(Optional<List<LogKey>> keys, List<KeptCheckpoint> kept, int witnesses) {

    public StoreAudit {
        keys = keys.map(List::copyOf);
        kept = List.copyOf(kept);
    }

    /** With these keys and nothing else. */
    public static StoreAudit trusting(List<LogKey> keys) {
        return new StoreAudit(Optional.of(keys), List.of(), 0);
    }

    /** With nothing at all: the store against itself. */
    public static StoreAudit alone() {
        return new StoreAudit(Optional.empty(), List.of(), 0);
    }

    public StoreAudit with(KeptCheckpoint checkpoint) {
        List<KeptCheckpoint> more = new ArrayList<>(kept);
        more.add(checkpoint);
        return new StoreAudit(keys, more, witnesses);
    }
}
