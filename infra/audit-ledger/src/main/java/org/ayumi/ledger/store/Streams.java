package org.ayumi.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ayumi.ledger.verdict.Finding;

/** Each aggregate's events are numbered from 0 without gaps, in the order of positions. */
final class Streams {

    /** By PostgreSQL's index, so that no memory here grows with the number of aggregates. */
    static final String IN_ORDER = "SELECT aggregate_id, sequence_number, position FROM event_store.events"
            + " ORDER BY aggregate_id, sequence_number, position";

    private Optional<Finding.StreamBroken> first = Optional.empty();
    private String aggregate = "";
    private long sequence = -1;
    private long position;

    /** Where an event stands in the stream of its aggregate. */
    record StreamRow(String aggregate, long sequence, long position) {
        static StreamRow read(ResultSet row) throws SQLException {
            return new StreamRow(row.getString(1), row.getLong(2), row.getLong(3));
        }
    }

    /** The break at the lowest position. */
    Optional<Finding> check(Cursor<StreamRow> rows) throws SQLException {
        for (; rows.peek().isPresent(); rows.advance()) {
            StreamRow row = rows.peek().orElseThrow();
            boolean continues = row.aggregate().equals(aggregate);
            long expected = continues ? sequence + 1 : 0;
            if (row.sequence() != expected || (continues && row.position() <= position)) {
                broken(new Finding.StreamBroken(row.aggregate(), expected, row.position()));
            }
            aggregate = row.aggregate();
            sequence = row.sequence();
            position = row.position();
        }
        return first.map(Finding.class::cast);
    }

    private void broken(Finding.StreamBroken broken) {
        if (first.isEmpty() || broken.position() < first.get().position()) {
            first = Optional.of(broken);
        }
    }
}
