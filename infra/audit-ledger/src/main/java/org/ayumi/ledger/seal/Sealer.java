package org.ayumi.ledger.seal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.merkle.Frontier;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.store.StoredLog;

/**
 * Makes the next checkpoint. It believes nothing that the database says of itself: the tree must continue the one that was
 * signed last, and each leaf since is computed anew from the stored bytes of its event.
 */
public final class Sealer {

    private final SignerKey signer;
    private final InstantSource clock;

    public Sealer(SignerKey signer, InstantSource clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * Seals everything that the log's transaction sees.
     *
     * @param last what this log's sealer signed last, from where the database cannot reach it
     */
    public Sealing seal(StoredLog log, Optional<Checkpoint> last) throws IOException {
        long sealed = last.map(Checkpoint::size).orElse(0L);
        long events = log.events();
        long leaves = log.leaves();
        if (events < sealed) {
            return new Sealing.Refused(Sealing.Reason.ROLLED_BACK, events + 1, sealed);
        }
        if (events != leaves) {
            return new Sealing.Refused(
                    Sealing.Reason.LEAVES_MISSING, Math.min(events, leaves) + 1, Math.max(events, leaves));
        }
        Optional<Frontier> before = sealedTree(log, last);
        if (before.isEmpty()) {
            return new Sealing.Refused(Sealing.Reason.HISTORY_CHANGED, 1, sealed);
        }
        if (events == sealed && last.isPresent()) {
            return new Sealing.Unchanged(sealed);
        }
        return grown(log, before.get(), events);
    }

    /** The tree as it was signed; empty when it is another one now. */
    private static Optional<Frontier> sealedTree(StoredLog log, Optional<Checkpoint> last) {
        if (last.isEmpty()) {
            return Optional.of(Frontier.empty());
        }
        try {
            Frontier tree = Frontier.of(last.get().size(), log.subtrees());
            return tree.root().equals(last.get().root()) ? Optional.of(tree) : Optional.empty();
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    private Sealing grown(StoredLog log, Frontier tree, long events) throws IOException {
        long sealed = tree.size();
        long[] hole = {0};
        log.readEvents(sealed, events, event -> {
            if (hole[0] == 0 && event.leaf().index() != tree.size()) {
                hole[0] = tree.size() + 1;
            }
            tree.append(event.leaf().hash());
        });
        if (hole[0] > 0 || tree.size() != events) {
            long first = hole[0] > 0 ? hole[0] : tree.size() + 1;
            return new Sealing.Refused(Sealing.Reason.EVENT_MISSING, first, first);
        }
        if (!tree.root().equals(storedRoot(log, events))) {
            return new Sealing.Refused(Sealing.Reason.EVENT_CHANGED, sealed + 1, events);
        }
        Checkpoint checkpoint = new Checkpoint(signer.verifier().id().name(), events, tree.root());
        SignedNote note = new SignedNote(checkpoint.text(), List.of(signer.sign(checkpoint.text(), clock.instant())));
        return new Sealing.Sealed(checkpoint, note);
    }

    private static Hash storedRoot(StoredLog log, long size) {
        try {
            return log.prover().root(size);
        } catch (IllegalArgumentException incomplete) {
            return TreeHashing.EMPTY_TREE;
        }
    }
}
