package org.ayumi.ledger.merkle;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a table of tiles does: keeps only the hashes that a tile holds, each appended once. */
final class MemoryTiles implements TileReader {

    private final Map<Tile, ByteArrayOutputStream> tiles = new HashMap<>();
    int reads;
    int mostTiles;

    void keep(HashedSubtree completed) {
        if (Tile.holds(completed.subtree())) {
            tiles.computeIfAbsent(Tile.of(completed.subtree()), tile -> new ByteArrayOutputStream())
                    .writeBytes(completed.hash().bytes());
        }
    }

    @Override
    public Map<Tile, byte[]> read(Set<Tile> wanted) {
        reads++;
        mostTiles = Math.max(mostTiles, wanted.size());
        Map<Tile, byte[]> found = new HashMap<>();
        for (Tile tile : wanted) {
            ByteArrayOutputStream entries = tiles.get(tile);
            if (entries != null) {
                found.put(tile, entries.toByteArray());
            }
        }
        return found;
    }
}
