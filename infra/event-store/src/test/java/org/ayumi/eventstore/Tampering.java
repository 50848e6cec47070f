package org.ayumi.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.verdict.Finding;

/** The ways of tampering with a store, each with what is to be found first. */
record Tampering(String name, boolean needsInnerNodes, Function<Tamperer, Expected> act) {

    /**
     * What must be found.
     *
     * @param kept what the auditor has kept
     * @param keptReads the head of the read log that the auditor has kept
     */
    record Expected(
            Predicate<Finding> first, String told, Optional<KeptCheckpoint> kept, Optional<KeptCheckpoint> keptReads) {
        Expected(Predicate<Finding> first, String told, Optional<KeptCheckpoint> kept) {
            this(first, told, kept, Optional.empty());
        }

        Expected keeping(KeptCheckpoint checkpoint) {
            return new Expected(first, told, Optional.of(checkpoint), keptReads);
        }

        Expected keepingReads(KeptCheckpoint head) {
            return new Expected(first, told, kept, Optional.of(head));
        }
    }

    private static final String[] OTHER_COLUMNS = {
        "aggregate_id = aggregate_id || 'x'",
        "aggregate_type = 'Plan'",
        "sequence_number = sequence_number + 5000",
        "event_id = event_id || 'x'",
        "recorded_at = recorded_at + interval '1 microsecond'",
        "type = 'indicator.defined'",
        "revision = '9'"
    };

    static List<Tampering> all() {
        List<Tampering> all = new ArrayList<>();
        all.addAll(events());
        all.addAll(orders());
        all.addAll(trees());
        all.addAll(notes());
        all.addAll(ReadTampering.all());
        return all;
    }

    private static List<Tampering> events() {
        return List.of(
                kind("payload edited", by -> {
                    long position = by.position();
                    by.editPayload(position);
                    return exactly(new Finding.EventAltered(position));
                }),
                kind("payload edited, not sealed yet", by -> {
                    long position = by.sealed + 1 + by.random.nextLong(by.events - by.sealed);
                    by.editPayload(position);
                    return exactly(new Finding.EventNotOfLeaf(position));
                }),
                kind("metadata edited", by -> {
                    long position = by.position();
                    by.edit(
                            "metadata = convert_to(replace(convert_from(metadata, 'UTF8'), 'staff', 'admin'), 'UTF8')",
                            position);
                    return exactly(new Finding.EventAltered(position));
                }),
                kind("another column edited", by -> {
                    long position = by.position();
                    by.edit(OTHER_COLUMNS[by.random.nextInt(OTHER_COLUMNS.length)], position);
                    return exactly(new Finding.EventAltered(position));
                }),
                kind("event made unreadable", by -> {
                    long position = by.position();
                    by.edit("recorded_at = 'infinity'", position);
                    return exactly(new Finding.EventUnreadable(position));
                }),
                kind("event deleted", by -> {
                    long position = by.position();
                    by.deleteEvents(position, position);
                    return exactly(new Finding.EventsMissing(position, position));
                }),
                kind("event and leaf deleted", by -> {
                    long position = by.position();
                    by.deleteEvents(position, position);
                    by.deleteLeaves(position, position);
                    return exactly(new Finding.Missing(position, position));
                }),
                kind("leaf deleted", by -> {
                    long position = by.position();
                    by.deleteLeaves(position, position);
                    return exactly(new Finding.LeavesMissing(position, position));
                }),
                kind("event added past the service", by -> {
                    by.insertEvent(by.events + 1, "forged", 0);
                    return exactly(new Finding.LeavesMissing(by.events + 1, by.events + 1));
                }));
    }

    private static List<Tampering> orders() {
        return List.of(
                kind("event and leaf added out of its stream", by -> {
                    long sequence = by.random.nextLong(1, 9);
                    by.insertEvent(by.events + 1, "forged", sequence);
                    by.addLeaf(by.events + 1);
                    return exactly(new Finding.StreamBroken("forged", 0, by.events + 1));
                }),
                kind("event inserted, later ones renumbered", by -> {
                    long position = by.position();
                    by.shift(position, by.events, 1);
                    by.insertEvent(position, "forged", 0);
                    return exactly(new Finding.EventInserted(position));
                }),
                kind("event taken out, later ones renumbered", by -> {
                    long position = by.position();
                    by.deleteEvents(position, position);
                    by.shift(position + 1, by.events, -1);
                    return exactly(new Finding.EventTakenOut(position));
                }),
                kind("payloads of two events swapped", by -> {
                    long position = by.position();
                    long other = by.after(position);
                    by.edit("payload = payload || ' '::bytea", position); // else two of them may be the same
                    by.rewriteLeaves(position);
                    by.rewriteInnerNodes();
                    by.signAllAgain(by.store.key());
                    by.exchange("payload", position, other);
                    return exactly(new Finding.PayloadsSwapped(position, other));
                }),
                kind("metadata of two events swapped", by -> {
                    long position = by.position();
                    long other = by.after(position);
                    by.exchange("metadata", position, other);
                    return exactly(new Finding.MetadataSwapped(position, other));
                }),
                kind("positions of two events swapped", by -> {
                    long position = by.position();
                    long other = by.after(position);
                    by.shift(position, position, 3_000_000);
                    by.shift(other, other, position - other);
                    by.shift(position + 3_000_000, position + 3_000_000, other - position - 3_000_000);
                    return exactly(new Finding.EventsSwapped(position, other));
                }),
                kind("events renumbered in a circle", by -> {
                    long position = Math.min(by.position(), by.events - 2);
                    long last = Math.max(position + 2, by.after(position));
                    by.shift(position, position, 3_000_000);
                    by.shift(position + 1, last, -1);
                    by.shift(position + 3_000_000, position + 3_000_000, last - position - 3_000_000);
                    return exactly(new Finding.EventDisplaced(position, position + 1));
                }),
                kind("tail cut off: events", by -> {
                    long cut = by.position();
                    by.deleteEvents(cut, by.events);
                    return exactly(new Finding.EventsMissing(cut, by.events));
                }),
                kind("tail cut off: events and leaves", by -> {
                    long cut = by.position();
                    by.deleteEvents(cut, by.events);
                    by.deleteLeaves(cut, by.events);
                    if (by.random.nextBoolean()) {
                        by.deleteInnerNodesBeyond(cut - 1);
                    }
                    return exactly(new Finding.RolledBack(by.sealed, cut - 1));
                }));
    }

    private static List<Tampering> trees() {
        return List.of(
                kind("leaf altered", by -> {
                    long position = by.position();
                    by.sql.update(
                            "UPDATE event_store.ledger_nodes SET hash = sha256(hash) WHERE level = 0 AND node = ?",
                            position - 1);
                    return exactly(new Finding.LeafAltered(position));
                }),
                kind("event edited, its leaf rewritten", by -> {
                    long position = by.position();
                    by.editPayload(position);
                    by.rewriteLeaves(position);
                    return exactly(rewritten(by, position));
                }),
                kind("event edited, the whole tree rewritten", by -> {
                    long position = by.position();
                    by.editPayload(position);
                    by.rewriteLeaves(position);
                    by.rewriteInnerNodes();
                    return exactly(rewritten(by, position));
                }),
                kind("whole tree rewritten, all signed again with the stolen key", by -> {
                    long position = by.position();
                    long kept = by.covering(position);
                    KeptCheckpoint copy = by.keptCopy(kept);
                    by.editPayload(position);
                    by.rewriteLeaves(position);
                    by.rewriteInnerNodes();
                    by.signAllAgain(by.store.key());
                    return exactly(new Finding.RewrittenSinceKept(1, kept, kept, "kept/" + kept))
                            .keeping(copy);
                }),
                new Tampering("inner node altered", true, by -> {
                    long node = by.random.nextLong(by.events >> 8);
                    by.sql.update(
                            "UPDATE event_store.ledger_nodes SET hash = sha256(hash) WHERE level = 8 AND node = ?",
                            node);
                    return exactly(new Finding.InnerNodeAltered(8, node, (node << 8) + 1, (node + 1) << 8));
                }),
                new Tampering("inner node deleted", true, by -> {
                    long node = by.random.nextLong(by.events >> 8);
                    by.sql.update("DELETE FROM event_store.ledger_nodes WHERE level = 8 AND node = ?", node);
                    return exactly(new Finding.InnerNodeMissing(8, node, (node << 8) + 1, (node + 1) << 8));
                }));
    }

    private static List<Tampering> notes() {
        Hash otherRoot = Hash.sha256(new byte[] {1});
        return List.of(
                kind("checkpoint of another tree, signed by another key", by -> {
                    long size = by.checkpoint();
                    SignedNote note = SealedStore.note(size, otherRoot, SealedStore.logKey());
                    by.replaceCheckpoint(size, note.toString());
                    return refused(size, Finding.UnknownKey.class);
                }),
                kind("checkpoint of another tree, signed with the stolen key", by -> {
                    long size = by.checkpoint();
                    by.replaceCheckpoint(
                            size,
                            SealedStore.note(size, otherRoot, by.store.key()).toString());
                    return exactly(size == by.sealed ? rewritten(by, size) : new Finding.CheckpointOfAnotherTree(size));
                }),
                kind("checkpoint's text edited", by -> {
                    long size = by.checkpoint();
                    String note = by.keptCopy(size).note();
                    by.replaceCheckpoint(size, note.replace("\n" + size + "\n", "\n" + (size + 1) + "\n"));
                    return refused(size, Finding.BadSignature.class);
                }),
                kind("checkpoint filed under another size", by -> {
                    long size = by.checkpoint();
                    long other = 1 + by.random.nextLong(by.events);
                    if (by.store.checkpoints().contains(other)) {
                        other = size == other ? by.events + 1 : other;
                        by.sql.update("DELETE FROM event_store.ledger_checkpoints WHERE size = ?", other);
                    }
                    by.sql.update("UPDATE event_store.ledger_checkpoints SET size = ? WHERE size = ?", other, size);
                    Finding misfiled = new Finding.CheckpointMisfiled(other, size);
                    return exactly(other > by.events ? new Finding.RolledBack(other, by.events) : misfiled);
                }),
                kind("all checkpoints deleted", by -> {
                    by.sql.update("DELETE FROM event_store.ledger_checkpoints");
                    by.asIfRecordedLongAgo(1);
                    return neverSealed(by);
                }),
                kind("newest checkpoints deleted", by -> {
                    long size = by.checkpoint();
                    by.sql.update("DELETE FROM event_store.ledger_checkpoints WHERE size >= ?", size);
                    long left = by.before(size);
                    by.asIfRecordedLongAgo(left + 1);
                    return left == 0 ? neverSealed(by) : behind(left + 1, by.events);
                }),
                kind("checkpoint deleted, not the newest", by -> {
                    long size = by.store.checkpoints().getFirst();
                    KeptCheckpoint copy = by.keptCopy(size);
                    by.sql.update("DELETE FROM event_store.ledger_checkpoints WHERE size = ?", size);
                    return exactly(new Finding.CheckpointGone(size)).keeping(copy);
                }),
                kind("cosigned checkpoint deleted", by -> {
                    long size = by.checkpoint();
                    by.sql.update("INSERT INTO event_store.ledger_cosignatures VALUES (?, 'x', now())", size);
                    by.sql.update("DELETE FROM event_store.ledger_checkpoints WHERE size = ?", size);
                    return exactly(new Finding.CheckpointGone(size));
                }),
                kind("key swapped", by -> {
                    String stranger = SealedStore.logKey().verifier().toString();
                    by.sql.update("UPDATE event_store.ledger_keys SET key = ?", stranger);
                    return exactly(new Finding.KeyNotTrusted(stranger, 0));
                }),
                kind("key swapped, history rewritten and signed by it", by -> {
                    SignerKey stranger = SealedStore.logKey();
                    long position = by.position();
                    by.editPayload(position);
                    by.rewriteLeaves(position);
                    by.rewriteInnerNodes();
                    by.sql.update(
                            "UPDATE event_store.ledger_keys SET key = ?",
                            stranger.verifier().toString());
                    by.signAllAgain(stranger);
                    return refused(by.store.checkpoints().getFirst(), Finding.UnknownKey.class);
                }),
                kind("older database restored", by -> {
                    KeptCheckpoint copy = by.keptCopy(by.sealed);
                    long size = by.position() - 1;
                    by.restore(size);
                    return exactly(new Finding.RolledBack(by.sealed, size)).keeping(copy);
                }),
                kind("older database restored, then gone another way", by -> {
                    KeptCheckpoint copy = by.keptCopy(by.sealed);
                    long position = by.position();
                    by.editPayload(position);
                    by.rewriteLeaves(position);
                    by.rewriteInnerNodes();
                    by.sql.update("DELETE FROM event_store.ledger_checkpoints WHERE size >= ?", position);
                    return exactly(new Finding.RewrittenSinceKept(1, by.sealed, by.sealed, copy.source()))
                            .keeping(copy);
                }));
    }

    private static Finding rewritten(Tamperer by, long position) {
        return new Finding.Rewritten(by.before(position) + 1, by.covering(position), by.covering(position));
    }

    private static Expected neverSealed(Tamperer by) {
        return new Expected(
                finding -> finding instanceof Finding.NeverSealed never && never.events() == by.events,
                "no checkpoint for " + by.events + " events",
                Optional.empty());
    }

    private static Expected behind(long first, long last) {
        return new Expected(
                finding -> finding instanceof Finding.SealingBehind behind
                        && behind.first() == first
                        && behind.last() == last,
                "no checkpoint from " + first + " to " + last,
                Optional.empty());
    }

    static Tampering kind(String name, Function<Tamperer, Expected> act) {
        return new Tampering(name, false, act);
    }

    static Expected exactly(Finding finding) {
        return new Expected(finding::equals, finding.toString(), Optional.empty());
    }

    private static Expected refused(long size, Class<? extends Finding> why) {
        return new Expected(
                finding -> finding instanceof Finding.StoredCheckpointRefused refused
                        && refused.size() == size
                        && why.isInstance(refused.why()),
                "checkpoint " + size + " refused: " + why.getSimpleName(),
                Optional.empty());
    }

    @Override
    public String toString() {
        return name;
    }
}
