package org.ayumi.proof.sealing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.seal.KeyStatement;
import org.ayumi.ledger.seal.PublishedLog;
import org.ayumi.ledger.seal.Sealing;

/** Copies what the sealer has published into the database, from where every node serves it; only what fits the store. */
final class PublishedCopies {

    private final PublishedLog published;
    private final CheckpointTable table;
    private final LedgerTable ledger;

    PublishedCopies(PublishedLog published, CheckpointTable table, LedgerTable ledger) {
        this.published = published;
        this.table = table;
        this.ledger = ledger;
    }

    /** Copies what is new; says what does not fit this store, if something does not. */
    Optional<SealingState> copy(Instant now) throws IOException, MalformedException {
        List<KeyStatement> statements = published.keys();
        Optional<SealingState> foreign = copyKeys(statements, now);
        return foreign.isPresent() ? foreign : copyCheckpoints(statements, now);
    }

    private Optional<SealingState> copyKeys(List<KeyStatement> statements, Instant now) {
        List<String> known = table.keys();
        for (int at = 0; at < statements.size(); at++) {
            KeyStatement statement = statements.get(at);
            if (at < known.size()) {
                if (!statement.key().toString().equals(known.get(at))) {
                    return foreign(statement.key().toString());
                }
            } else {
                KeyStatement before = statements.get(Math.max(0, at - 1));
                if (!statement.isSignedBy(before.key()) || !statement.isSignedBy(statement.key())) {
                    return foreign(statement.key().toString());
                }
                table.add(statement, now);
            }
        }
        return Optional.empty();
    }

    private Optional<SealingState> copyCheckpoints(List<KeyStatement> statements, Instant now)
            throws IOException, MalformedException {
        long newest = published.newest().map(Checkpoint::size).orElse(-1L);
        if (newest <= table.newestSize()) {
            return Optional.empty();
        }
        TrustedKeys keys = new TrustedKeys(KeyStatement.ranges(statements), 0);
        for (SignedNote note : published.checkpointsAfter(table.newestSize())) {
            if (!(keys.open(note.toString()) instanceof Opened.Accepted accepted)) {
                return foreign(note.text().replace("\n", " ").strip());
            }
            Optional<Sealing.Refused> wrong = contradiction(accepted.checkpoint());
            if (wrong.isPresent()) {
                return wrong.map(SealingState.Contradiction::new);
            }
            table.add(accepted.checkpoint(), note, now);
        }
        return Optional.empty();
    }

    private Optional<Sealing.Refused> contradiction(Checkpoint checkpoint) {
        long leaves = ledger.lengths().leaves();
        if (checkpoint.size() > leaves) {
            return Optional.of(new Sealing.Refused(Sealing.Reason.ROLLED_BACK, leaves + 1, checkpoint.size()));
        }
        return isRootOf(checkpoint)
                ? Optional.empty()
                : Optional.of(new Sealing.Refused(Sealing.Reason.HISTORY_CHANGED, 1, checkpoint.size()));
    }

    private boolean isRootOf(Checkpoint checkpoint) {
        try {
            TreeProver prover = new TreeProver(new TiledSubtrees(ledger));
            return prover.root(checkpoint.size()).equals(checkpoint.root());
        } catch (IllegalArgumentException incomplete) {
            return false;
        }
    }

    private static Optional<SealingState> foreign(String what) {
        return Optional.of(new SealingState.Foreign(what));
    }
}
