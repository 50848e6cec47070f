package org.ayumi.ledger.merkle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the tiles read last, for many proofs in one tree: what a tile holds of it never changes. Not for several threads,
 * nor for a tree that grows meanwhile.
 */
public final class CachedTiles implements TileReader {

    private final TileReader tiles;
    private final int most;
    private final LinkedHashMap<Tile, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);

    /** Keeps so many, of 8 KB each. */
    public CachedTiles(TileReader tiles, int most) {
        this.tiles = tiles;
        this.most = most;
    }

    @Override
    public Map<Tile, byte[]> read(Set<Tile> wanted) {
        Map<Tile, byte[]> found = new HashMap<>();
        Set<Tile> unknown = new LinkedHashSet<>();
        for (Tile tile : wanted) {
            byte[] entries = kept.get(tile);
            if (entries == null) {
                unknown.add(tile);
            } else {
                found.put(tile, entries);
            }
        }
        if (!unknown.isEmpty()) {
            tiles.read(unknown).forEach((tile, entries) -> {
                found.put(tile, entries);
                kept.put(tile, entries);
            });
            forgetOldest();
        }
        return found;
    }

    private void forgetOldest() {
        var oldest = kept.keySet().iterator();
        while (kept.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }
}
