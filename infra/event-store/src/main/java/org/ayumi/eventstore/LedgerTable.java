package org.ayumi.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.Subtree;
import org.ayumi.ledger.merkle.Tile;
import org.ayumi.ledger.merkle.TileReader;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.store.StoredTiles;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The SQL that keeps {@code event_store.ledger_nodes} in step with the events. What it writes belongs to the transaction
 * that appends, under its lock.
 */
public final class LedgerTable implements TileReader {

    private static final String INSERT = "INSERT INTO event_store.ledger_nodes (level, node, hash) VALUES (?, ?, ?)";

    private static final String LENGTHS = "SELECT (SELECT coalesce(max(position), 0) FROM event_store.events),"
            + " (SELECT coalesce(max(node) + 1, 0) FROM event_store.ledger_nodes WHERE level = 0)";

    private final JdbcTemplate jdbc;

    public LedgerTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many events there are and how many leaves: the same, unless somebody reached into the database. */
    public record Lengths(long events, long leaves) {

        public boolean agree() {
            return events == leaves;
        }
    }

    public Lengths lengths() {
        return Objects.requireNonNull(
                jdbc.queryForObject(LENGTHS, (row, index) -> new Lengths(row.getLong(1), row.getLong(2))));
    }

    /**
     * The last position, which is also the number of leaves.
     *
     * @throws LedgerBrokenException where it is not
     */
    long requireLeafOfEveryEvent() {
        Lengths lengths = lengths();
        if (!lengths.agree()) {
            throw new LedgerBrokenException(lengths);
        }
        return lengths.events();
    }

    void insertLeaves(List<Hash> leaves, long firstNode) {
        jdbc.batchUpdate(
                INSERT,
                IntStream.range(0, leaves.size())
                        .mapToObj(at ->
                                new Object[] {0, firstNode + at, leaves.get(at).bytes()})
                        .toList());
    }

    /**
     * Stores the hashes of the subtrees that were completed while the tree grew from one size to another, of those levels
     * that tiles keep.
     */
    void completeSubtrees(long fromSize, long toSize) {
        for (int level = Tile.HEIGHT; toSize >> level > 0; level += Tile.HEIGHT) {
            for (long node = fromSize >> level; node < toSize >> level; node++) {
                jdbc.update(INSERT, level, node, fromTheTileBelow(level, node).bytes());
            }
        }
    }

    private Hash fromTheTileBelow(int level, long node) {
        List<Hash> children = new TiledSubtrees(this)
                .read(List.of(new Subtree(level - 1, node * 2), new Subtree(level - 1, node * 2 + 1)));
        return TreeHashing.node(children.getFirst(), children.getLast());
    }

    /** The entries of each tile, in the state that the current transaction sees. */
    @Override
    public Map<Tile, byte[]> read(Set<Tile> tiles) {
        return Objects.requireNonNull(jdbc.execute(
                (ConnectionCallback<Map<Tile, byte[]>>) connection -> new StoredTiles(connection).read(tiles)));
    }
}
