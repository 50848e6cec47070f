package org.ayumi.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Rows one by one, the next one in view. The connection must not commit by itself, else the driver fetches all at once. */
public final class Cursor<T> implements AutoCloseable {

    /** Few enough that they fit where every event is as large as the service lets one be. */
    private static final int ROWS_AT_ONCE = 200;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final RowReader<T> reader;
    private Optional<T> head = Optional.empty();

    /** Makes something of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public Cursor(Connection connection, String sql, RowReader<T> reader) throws SQLException {
        this.statement = connection.prepareStatement(sql);
        this.statement.setFetchSize(ROWS_AT_ONCE);
        this.rows = statement.executeQuery();
        this.reader = reader;
        advance();
    }

    /** The next row, still to be taken. */
    public Optional<T> peek() {
        return head;
    }

    public void advance() throws SQLException {
        head = rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        statement.close(); // and its rows
    }
}
