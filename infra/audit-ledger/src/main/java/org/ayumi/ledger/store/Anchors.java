package org.ayumi.ledger.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.verdict.Finding;

/**
 * The store's checkpoints and those that the auditor kept, each compared when the log has grown to its size.
 *
 * <p>They are judged apart. Whoever stole the key can sign the store's again, so that these vouch for nothing against a kept
 * one; a kept one vouches against the store's.
 */
final class Anchors {

    private final Cursor<CheckpointRow> stored;
    private final Deque<Anchor> kept = new ArrayDeque<>();
    private final TrustedKeys keys;
    private final int witnessesWanted;
    private final Track ofTheStore = new Track();
    private final Track ofTheAuditor = new Track();
    private final Map<Class<?>, Finding> ofHistory = new LinkedHashMap<>();
    private final Map<Class<?>, Finding> ofNotes = new LinkedHashMap<>();
    private Optional<String> origin = Optional.empty();
    private long lastStored = -1;
    private Optional<Long> notStored = Optional.empty();
    private long largest;
    private long sealed;
    private long signed;
    private int mostWitnesses;

    Anchors(Cursor<CheckpointRow> stored, TrustedKeys keys, StoreAudit audit) {
        this.stored = stored;
        this.keys = keys;
        this.witnessesWanted = audit.witnesses();
        audit.kept().stream()
                .flatMap(checkpoint -> open(checkpoint).stream())
                .sorted(Comparator.comparingLong(Anchor::size))
                .forEach(kept::add);
    }

    private Optional<Anchor> open(KeptCheckpoint checkpoint) {
        return switch (keys.open(checkpoint.note())) {
            case Opened.Refused refused -> {
                find(new Finding.KeptCheckpointRefused(checkpoint.source(), refused.why()));
                yield Optional.empty();
            }
            case Opened.Accepted accepted -> Optional.of(new Anchor(checkpoint.source(), accepted));
        };
    }

    /** To be told of every position, 0 too. */
    void reached(long size, Growth leaves, Growth events, RowFaults faults) throws SQLException {
        while (stored.peek().filter(row -> row.size() <= size).isPresent()) {
            open(stored.peek().orElseThrow())
                    .filter(anchor -> anchor.size() == size)
                    .ifPresent(anchor -> judge(anchor, leaves, events, faults));
            stored.advance();
        }
        while (!kept.isEmpty() && kept.getFirst().size() <= size) {
            Anchor anchor = kept.removeFirst();
            if (anchor.size() != lastStored && notStored.isEmpty()) {
                notStored = Optional.of(anchor.size());
            }
            if (anchor.size() == size) {
                sameLog(anchor.opened(), why -> new Finding.KeptCheckpointRefused(anchor.source(), why))
                        .ifPresent(opened -> judge(anchor, leaves, events, faults));
            }
        }
    }

    private Optional<Anchor> open(CheckpointRow row) {
        lastStored = row.size();
        // The store takes checkpoints over in order. One that it has not taken over yet is none that was deleted.
        notStored.filter(size -> size < row.size()).ifPresent(size -> find(new Finding.CheckpointGone(size)));
        largest = Math.max(largest, row.size());
        return switch (keys.open(row.note())) {
            case Opened.Refused refused -> {
                find(new Finding.StoredCheckpointRefused(row.size(), refused.why()));
                yield Optional.empty();
            }
            case Opened.Accepted accepted -> {
                if (accepted.checkpoint().size() != row.size()) {
                    find(new Finding.CheckpointMisfiled(
                            row.size(), accepted.checkpoint().size()));
                    yield Optional.empty();
                }
                yield sameLog(accepted, why -> new Finding.StoredCheckpointRefused(row.size(), why))
                        .map(opened -> new Anchor("", opened));
            }
        };
    }

    private Optional<Opened.Accepted> sameLog(Opened.Accepted accepted, UnaryOperator<Finding> wrong) {
        String its = accepted.checkpoint().origin();
        String ours = origin.orElse(its);
        origin = Optional.of(ours);
        if (!its.equals(ours)) {
            find(wrong.apply(new Finding.OtherLog(ours, its)));
            return Optional.empty();
        }
        return Optional.of(accepted);
    }

    private void judge(Anchor anchor, Growth leaves, Growth events, RowFaults faults) {
        Hash root = anchor.opened().checkpoint().root();
        Optional<Hash> fromLeaves = leaves.rootAt(anchor.size());
        Optional<Hash> fromEvents = events.rootAt(anchor.size());
        boolean leavesLead = fromLeaves.filter(root::equals).isPresent();
        boolean eventsLead = fromEvents.filter(root::equals).isPresent();
        if (leavesLead || eventsLead) {
            faults.vouched(leavesLead, eventsLead);
            good(anchor);
        } else if (fromLeaves.isPresent() && fromEvents.isPresent()) {
            (anchor.isKept() ? ofTheAuditor : ofTheStore).misses(anchor);
        }
    }

    private void good(Anchor anchor) {
        (anchor.isKept() ? ofTheAuditor : ofTheStore).count();
        ofAnotherTree(ofTheStore.leadsTo(anchor.size()));
        if (anchor.isKept()) {
            ofAnotherTree(ofTheAuditor.leadsTo(anchor.size()));
        }
        signed = anchor.size();
        int witnesses = anchor.opened().witnesses().size();
        mostWitnesses = Math.max(mostWitnesses, witnesses);
        if (witnesses >= witnessesWanted) {
            sealed = anchor.size();
        }
    }

    private void ofAnotherTree(Optional<Track.Bad> bad) {
        bad.ifPresent(wrong -> history(new Finding.CheckpointOfAnotherTree(wrong.size())));
    }

    /** To be told at the end of the log. */
    void end(long size) throws SQLException {
        for (; stored.peek().isPresent(); stored.advance()) {
            open(stored.peek().orElseThrow());
        }
        for (Anchor young : kept) {
            largest = Math.max(largest, young.size());
            sameLog(young.opened(), why -> new Finding.KeptCheckpointRefused(young.source(), why));
        }
        ofTheStore.bad().ifPresent(bad -> history(new Finding.Rewritten(bad.after() + 1, bad.size(), bad.size())));
        ofTheAuditor
                .bad()
                .ifPresent(bad -> history(new Finding.RewrittenSinceKept(
                        bad.after() + 1, bad.size(), bad.size(), bad.anchor().source())));
        if (largest > size) {
            history(new Finding.RolledBack(largest, size));
        }
        if (mostWitnesses < witnessesWanted) {
            find(new Finding.TooFewWitnesses(witnessesWanted, mostWitnesses));
        }
    }

    private void history(Finding finding) {
        ofHistory.putIfAbsent(finding.getClass(), finding);
    }

    private void find(Finding finding) {
        ofNotes.putIfAbsent(finding.getClass(), finding);
    }

    /** That the log does not lead where it should; the first of each kind. */
    List<Finding> ofHistory() {
        return List.copyOf(ofHistory.values());
    }

    /** That a note is not to be believed, or not there; the first of each kind. */
    List<Finding> ofNotes() {
        return List.copyOf(ofNotes.values());
    }

    /** The size of the last checkpoint that is believed, led to, and cosigned by as many witnesses as are wanted. */
    long sealed() {
        return sealed;
    }

    /** The same, with witnesses or without. */
    long signed() {
        return signed;
    }

    long checkpoints() {
        return ofTheStore.good();
    }

    /** The name of the log, once a checkpoint was believed. */
    Optional<String> origin() {
        return origin;
    }

    long keptOnes() {
        return ofTheAuditor.good();
    }
}
