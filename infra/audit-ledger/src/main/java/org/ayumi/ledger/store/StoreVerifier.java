package org.ayumi.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.verdict.Finding;

/**
 * Verifies a whole store over one connection: every event against its leaf, every aggregate's numbering, the inner nodes of
 * the tree, every checkpoint, and those that the auditor kept. Rows are streamed; memory grows by 64 bytes for 256 events.
 */
public final class StoreVerifier {

    /** A checkpoint that a cosignature speaks of and that is not there. */
    private static final String COSIGNED_AND_GONE = "SELECT min(size) FROM event_store.ledger_cosignatures cosigned"
            + " WHERE NOT EXISTS (SELECT FROM event_store.ledger_checkpoints published"
            + " WHERE published.size = cosigned.size)";

    private final Connection connection;
    private final StoreAudit audit;
    private final LongConsumer progress;

    /**
     * Over one connection.
     *
     * @param progress told which position was reached, now and then
     */
    public StoreVerifier(Connection connection, StoreAudit audit, LongConsumer progress) {
        this.connection = connection;
        this.audit = audit;
        this.progress = progress;
    }

    /** In a transaction of its own that sees one moment of the store and can change nothing. */
    public StoreVerdict verify() {
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                return verifyWithin();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }

    /** In the transaction that the caller began; it must be of one snapshot where others write meanwhile. */
    public StoreVerdict verifyWithin() {
        try {
            StoreKeys named = StoreKeys.read(connection);
            List<LogKey> keys = audit.keys().orElseGet(named::keys);
            try (Cursor<CheckpointRow> checkpoints =
                    new Cursor<>(connection, CheckpointRow.IN_ORDER, CheckpointRow::read)) {
                return verify(new Anchors(checkpoints, new TrustedKeys(keys, 0), audit), named);
            }
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
    }

    private StoreVerdict verify(Anchors anchors, StoreKeys named) throws SQLException {
        RowWalk walk = new RowWalk(anchors, progress);
        try (Cursor<EventRow> events = new Cursor<>(connection, EventRow.IN_ORDER, EventRow::read);
                Cursor<LeafRow> leaves = new Cursor<>(connection, LeafRow.IN_ORDER, LeafRow::read)) {
            walk.run(events, leaves);
        }
        anchors.end(walk.size());
        List<Finding> findings = new ArrayList<>();
        walk.faults().finding().ifPresent(findings::add);
        findings.addAll(anchors.ofHistory());
        try (Cursor<InnerNodes.NodeRow> nodes =
                new Cursor<>(connection, InnerNodes.IN_ORDER, InnerNodes.NodeRow::read)) {
            new InnerNodes(walk).check(nodes).ifPresent(findings::add);
        }
        findings.addAll(anchors.ofNotes());
        cosignedAndGone(findings);
        audit.keys().flatMap(named::strangerTo).ifPresent(findings::add);
        try (Cursor<Streams.StreamRow> streams = new Cursor<>(connection, Streams.IN_ORDER, Streams.StreamRow::read)) {
            new Streams().check(streams).ifPresent(findings::add);
        }
        new Overdue(connection)
                .after(anchors.signed(), anchors.checkpoints() + anchors.keptOnes(), walk.size())
                .filter(overdue -> findings.isEmpty() || overdue instanceof Finding.NeverSealed)
                .ifPresent(findings::add);
        return new StoreVerdict(
                findings.stream().distinct().toList(),
                walk.size(),
                anchors.sealed(),
                anchors.checkpoints(),
                anchors.keptOnes(),
                anchors.origin(),
                audit.keys().isPresent() ? List.of() : named.keys());
    }

    private void cosignedAndGone(List<Finding> findings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COSIGNED_AND_GONE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            long size = row.getLong(1);
            if (!row.wasNull()) {
                findings.add(new Finding.CheckpointGone(size));
            }
        }
    }
}
