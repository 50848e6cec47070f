package org.ayumi.ledger.bundle;

import java.util.Optional;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.ProofCheck;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.Place;

/** One event against the checkpoint. */
record EventCheck(Checkpoint checkpoint) {

    Optional<Finding> check(ProvenEvent event, Hash leafHash, Place place) {
        Leaf leaf = event.leaf();
        if (!event.payload().sha256().equals(leaf.payload())) {
            return Optional.of(new Finding.PayloadAltered(place));
        }
        if (!event.metadata().sha256().equals(leaf.metadata())) {
            return Optional.of(new Finding.MetadataAltered(place));
        }
        if (leaf.position() > checkpoint.size()) {
            return Optional.of(new Finding.BeyondCheckpoint(place, checkpoint.size()));
        }
        return ProofCheck.includes(checkpoint.root(), checkpoint.size(), leaf.index(), leafHash, event.proof())
                ? Optional.empty()
                : Optional.of(new Finding.NotInTree(place));
    }
}
