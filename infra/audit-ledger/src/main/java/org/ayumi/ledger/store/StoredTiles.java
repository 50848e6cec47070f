package org.ayumi.ledger.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.ledger.merkle.Tile;
import org.ayumi.ledger.merkle.TileReader;

/** Tiles out of {@code event_store.ledger_nodes}: one question to PostgreSQL for all of them. */
public final class StoredTiles implements TileReader {

    private static final String READ = "SELECT wanted.level, wanted.tile,"
            + " (SELECT string_agg(hash, ''::bytea ORDER BY node) FROM event_store.ledger_nodes nodes"
            + " WHERE nodes.level = wanted.level * " + Tile.HEIGHT
            + " AND node >= wanted.tile * " + Tile.FULL + " AND node < (wanted.tile + 1) * " + Tile.FULL + ")"
            + " FROM unnest(?::int[], ?::bigint[]) AS wanted (level, tile)";

    private final Connection connection;

    public StoredTiles(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Map<Tile, byte[]> read(Set<Tile> tiles) {
        List<Tile> wanted = List.copyOf(tiles);
        Map<Tile, byte[]> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, array("int4", wanted.stream().map(Tile::level).toArray()));
            statement.setArray(2, array("int8", wanted.stream().map(Tile::index).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    byte[] entries = rows.getBytes(3);
                    if (entries != null) {
                        found.put(new Tile(rows.getInt(1), rows.getLong(2)), entries);
                    }
                }
            }
        } catch (SQLException e) {
            throw new StoreUnreadableException(e);
        }
        return found;
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
