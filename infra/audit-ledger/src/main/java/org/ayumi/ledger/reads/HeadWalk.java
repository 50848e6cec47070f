package org.ayumi.ledger.reads;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.store.Cursor;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.verdict.Finding;

/** The heads of a read log, the store's own and those that an auditor kept, each compared with the link that it names. */
final class HeadWalk {

    /** A head as it stands in its table. */
    record HeadRow(long number, String note) {}

    private record Known(String source, ReadHead head) {}

    private final Cursor<HeadRow> stored;
    private final Deque<Known> kept = new ArrayDeque<>();
    private final Optional<NoteSigners> signers;
    private final ReadFindings findings;
    private long signed;
    private long signedEntry;
    private long largest;

    HeadWalk(Cursor<HeadRow> stored, List<KeptCheckpoint> kept, Optional<NoteSigners> signers, ReadFindings findings) {
        this.stored = stored;
        this.signers = signers;
        this.findings = findings;
        kept.stream()
                .flatMap(note -> open(note.source(), note.note()).stream())
                .sorted(Comparator.comparingLong(known -> known.head().link().number()))
                .forEach(this.kept::add);
    }

    /** Whether some believed head vouches for this link. */
    boolean reached(ReadLink link) throws SQLException {
        boolean vouched = false;
        for (; stored.peek().filter(row -> row.number() <= link.number()).isPresent(); stored.advance()) {
            vouched |= meets(opened(stored.peek().orElseThrow()), link);
        }
        while (!kept.isEmpty() && kept.getFirst().head().link().number() <= link.number()) {
            vouched |= meets(Optional.of(kept.removeFirst()), link);
        }
        return vouched;
    }

    private boolean meets(Optional<Known> known, ReadLink link) {
        if (known.filter(head -> head.head().link().number() == link.number()).isEmpty()) {
            return false;
        }
        if (!known.get().head().link().equals(link)) {
            findings.add(new Finding.ReadsRewritten(
                    signed + 1, link.number(), known.get().source()));
            return false;
        }
        signed = link.number();
        signedEntry = link.entry();
        return true;
    }

    /** To be told when there are no more links. */
    void end(long last) throws SQLException {
        for (; stored.peek().isPresent(); stored.advance()) {
            opened(stored.peek().orElseThrow());
        }
        if (largest > last) {
            findings.add(new Finding.ReadsCut(largest, last));
        }
    }

    private Optional<Known> opened(HeadRow row) {
        return open("read_heads " + row.number(), row.note())
                .filter(known -> known.head().link().number() == row.number());
    }

    /** Where no checkpoint says which log this is, no head is believed either. */
    private Optional<Known> open(String source, String note) {
        if (signers.isEmpty()) {
            return Optional.empty();
        }
        try {
            ReadHead.Signed found = ReadHead.parse(note);
            Optional<Finding> wrong = wrong(signers.get(), source, found);
            if (wrong.isPresent()) {
                findings.add(new Finding.ReadHeadRefused(source, wrong.get()));
                return Optional.empty();
            }
            largest = Math.max(largest, found.head().link().number());
            return Optional.of(new Known(source, found.head()));
        } catch (MalformedException malformed) {
            findings.add(new Finding.ReadHeadRefused(source, new Finding.CheckpointMalformed(malformed.part())));
            return Optional.empty();
        }
    }

    private static Optional<Finding> wrong(NoteSigners signers, String source, ReadHead.Signed found) {
        ReadHead head = found.head();
        return signers.origin().equals(head.origin())
                ? signers.refuse(source, found.note(), head.size(), head.size())
                : Optional.of(new Finding.OtherLog(signers.origin(), head.origin()));
    }

    long signed() {
        return signed;
    }

    /** The entry of the last link that is vouched for. */
    long signedEntry() {
        return signedEntry;
    }
}
