package org.ayumi.ledger.reads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.reads.StoredReads.Access;
import org.ayumi.ledger.store.Cursor;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.store.StoreUnreadableException;
import org.ayumi.ledger.verdict.Finding;

/** Verifies the whole read log over one connection: entries against links, links against signed heads. Rows are streamed. */
public final class ReadsVerifier {

    private static final String LINKS = "SELECT " + ReadLink.COLUMNS + " FROM access.read_chain ORDER BY number";
    private static final String ENTRIES = "SELECT " + ReadEntry.COLUMNS + " FROM access.read_log ORDER BY id";
    private static final String HEADS = "SELECT number, note FROM access.read_heads ORDER BY number";

    private static final String OVERDUE =
            "SELECT min(id), max(id), extract(epoch FROM now() - min(at))::bigint FROM access.read_log"
                    + " WHERE id > ? AND isfinite(at) AND at < now() - make_interval(secs => ?)";

    private static final int PROMISE_SECONDS = 10;
    private static final int PATIENCE_SECONDS = 60;

    private final Connection connection;
    private final Optional<NoteSigners> signers;
    private final List<KeptCheckpoint> kept;
    private final ReadFindings findings = new ReadFindings();
    private ReadLink last = ReadLink.NONE;
    private long removed;
    private boolean removalIsRecorded;
    private long young;

    /**
     * Within the caller's transaction, which must be of one snapshot.
     *
     * @param signers the log's, where its name is known
     * @param kept heads that the auditor kept
     */
    public ReadsVerifier(Connection connection, Optional<NoteSigners> signers, List<KeptCheckpoint> kept) {
        this.connection = connection;
        this.signers = signers;
        this.kept = List.copyOf(kept);
    }

    /** For once. */
    public ReadsVerdict verifyWithin() {
        Access access = new StoredReads(connection).access();
        if (access != Access.READABLE) {
            return ReadsVerdict.unread(access == Access.ABSENT ? keptNumber() : Optional.empty());
        }
        try (Cursor<ReadLink> links = new Cursor<>(connection, LINKS, ReadLink::read);
                Cursor<EntryRow> entries = new Cursor<>(connection, ENTRIES, EntryRow::read);
                Cursor<HeadWalk.HeadRow> heads = new Cursor<>(
                        connection, HEADS, row -> new HeadWalk.HeadRow(row.getLong(1), row.getString(2)))) {
            HeadWalk walk = new HeadWalk(heads, kept, signers, findings);
            for (; links.peek().isPresent(); links.advance()) {
                link(links.peek().orElseThrow(), entries, walk);
            }
            for (; entries.peek().isPresent(); entries.advance()) {
                note(entries.peek().orElseThrow());
                young++;
            }
            if (removed > 0 && !removalIsRecorded) {
                findings.add(new Finding.ReadsPrunedUnsigned(removed));
            }
            walk.end(last.number());
            overdue(walk);
            return new ReadsVerdict(findings.all(), last.number(), removed, walk.signed(), young);
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }

    /** A head that was kept tells of a read log, and it is gone. */
    private Optional<Finding> keptNumber() {
        return kept.stream()
                .mapToLong(head -> {
                    try {
                        return ReadHead.parse(head.note()).head().link().number();
                    } catch (MalformedException unreadable) {
                        return 0;
                    }
                })
                .max()
                .stream()
                .<Finding>mapToObj(number -> new Finding.ReadsCut(number, 0))
                .findFirst();
    }

    /** An entry; without a value when the row cannot be what the service wrote. */
    private record EntryRow(long id, Optional<ReadEntry> entry) {
        static EntryRow read(ResultSet row) throws SQLException {
            return new EntryRow(row.getLong("id"), ReadEntry.read(row));
        }
    }

    private void link(ReadLink link, Cursor<EntryRow> entries, HeadWalk walk) throws SQLException {
        boolean begins = last.number() == 0 && link.number() > 1;
        boolean follows = link.number() == last.number() + 1 && link.entry() > last.entry();
        if (!begins && !follows) {
            findings.add(
                    link.number() > last.number() + 1
                            ? new Finding.ReadLinksMissing(last.number() + 1, link.number() - 1)
                            : new Finding.ReadAltered(link.entry()));
        }
        for (; entries.peek().filter(row -> row.id() < link.entry()).isPresent(); entries.advance()) {
            findings.add(new Finding.ReadAdded(entries.peek().orElseThrow().id()));
        }
        Optional<EntryRow> row = entries.peek().filter(there -> there.id() == link.entry());
        if (row.isPresent()) {
            if (follows && !leadsTo(link, row.get())) {
                findings.add(new Finding.ReadAltered(link.entry()));
            }
            note(row.get());
            entries.advance();
        } else if (!begins) {
            findings.missing(link.entry(), last.entry());
        }
        boolean vouched = walk.reached(link);
        if (begins) {
            removed = link.number();
            if (!vouched) {
                findings.add(new Finding.ReadsPrunedUnsigned(link.number()));
            }
        }
        last = link;
    }

    /** Whoever removes the beginning in order says so, in an entry that names the link from which the chain goes on. */
    private void note(EntryRow row) {
        removalIsRecorded |= row.entry()
                .filter(entry -> entry.method().equals("DELETE")
                        && entry.query().orElse("").contains("&link=" + removed + "&"))
                .isPresent();
    }

    private boolean leadsTo(ReadLink link, EntryRow row) {
        try {
            Optional<Hash> hash = row.entry().map(entry -> entry.after(last.hash()));
            return hash.filter(link.hash()::equals).isPresent();
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    private void overdue(HeadWalk walk) throws SQLException {
        if (!findings.all().isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(OVERDUE)) {
            statement.setLong(1, walk.signedEntry());
            statement.setInt(2, walk.signed() == 0 ? PROMISE_SECONDS : PATIENCE_SECONDS);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                if (!row.wasNull()) {
                    findings.add(new Finding.ReadsUnsigned(first, row.getLong(2), row.getLong(3)));
                }
            }
        }
    }
}
