package org.ayumi.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.verdict.Finding;

/** The log's keys as the store names them. */
record StoreKeys(List<Row> rows) {

    private static final String IN_ORDER = "SELECT key, first_size FROM event_store.ledger_keys ORDER BY number";

    /** A key and the size at which it began to sign. */
    record Row(String key, long firstSize) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getLong(2));
        }

        /** Until the key after it begins; nothing where it never signed. */
        Optional<LogKey> until(long lastSize) {
            try {
                return Optional.of(new LogKey(LogKey.parse(key).key(), firstSize, lastSize));
            } catch (MalformedException | IllegalArgumentException noKey) {
                return Optional.empty();
            }
        }
    }

    static StoreKeys read(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Cursor<Row> cursor = new Cursor<>(connection, IN_ORDER, Row::read)) {
            for (; cursor.peek().isPresent(); cursor.advance()) {
                rows.add(cursor.peek().orElseThrow());
            }
        }
        return new StoreKeys(rows);
    }

    List<LogKey> keys() {
        List<LogKey> keys = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            long last = at + 1 < rows.size() ? rows.get(at + 1).firstSize() - 1 : Long.MAX_VALUE;
            rows.get(at).until(last).ifPresent(keys::add);
        }
        return keys;
    }

    /** The first key that is none of those. */
    Optional<Finding> strangerTo(List<LogKey> trusted) {
        return rows.stream()
                .filter(row -> row.until(Long.MAX_VALUE)
                        .filter(key ->
                                trusted.stream().anyMatch(known -> known.key().equals(key.key())))
                        .isEmpty())
                .<Finding>map(row -> new Finding.KeyNotTrusted(row.key(), row.firstSize()))
                .findFirst();
    }
}
