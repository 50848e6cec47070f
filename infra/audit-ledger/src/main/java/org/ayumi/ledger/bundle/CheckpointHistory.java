package org.ayumi.ledger.bundle;

import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.ProofCheck;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.verdict.Finding;

/** A checkpoint against an older one of the same log. */
public final class CheckpointHistory {

    private CheckpointHistory() {}

    /** With a consistency proof between the two. */
    public static Optional<Finding> check(Checkpoint older, Checkpoint newer, List<Hash> proof) {
        return comparable(older, newer).or(() -> {
            boolean extended = ProofCheck.extended(older.root(), older.size(), newer.root(), newer.size(), proof);
            return extended ? Optional.empty() : Optional.of(new Finding.Inconsistent(older.size(), newer.size()));
        });
    }

    /** Whether the two can be compared at all: one log, and not shrunk. */
    static Optional<Finding> comparable(Checkpoint older, Checkpoint newer) {
        if (!older.origin().equals(newer.origin())) {
            return Optional.of(new Finding.OtherLog(newer.origin(), older.origin()));
        }
        return older.size() > newer.size()
                ? Optional.of(new Finding.RolledBack(older.size(), newer.size()))
                : Optional.empty();
    }
}
