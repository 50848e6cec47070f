package org.ayumi.ledger.merkle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hashes of complete subtrees out of tiles: a proof in a tree of 10 million leaves reads at most a handful of them. */
public final class TiledSubtrees implements SubtreeHashes {

    private final TileReader tiles;

    public TiledSubtrees(TileReader tiles) {
        this.tiles = tiles;
    }

    @Override
    public List<Hash> read(List<Subtree> subtrees) {
        Set<Tile> wanted = new LinkedHashSet<>();
        subtrees.forEach(subtree -> wanted.add(Tile.of(subtree)));
        Map<Tile, byte[]> found = tiles.read(wanted);
        return subtrees.stream().map(subtree -> hashOf(subtree, found)).toList();
    }

    private static Hash hashOf(Subtree subtree, Map<Tile, byte[]> found) {
        byte[] entries = found.getOrDefault(Tile.of(subtree), new byte[0]);
        int height = subtree.level() % Tile.HEIGHT;
        int first = (int) ((subtree.index() << height) % Tile.FULL);
        int count = 1 << height;
        if (entries.length < (first + count) * Hash.SIZE) {
            throw new IllegalArgumentException("not complete: " + subtree);
        }
        List<Hash> row = new ArrayList<>(count);
        for (int entry = first; entry < first + count; entry++) {
            row.add(Hash.at(entries, entry * Hash.SIZE));
        }
        while (row.size() > 1) {
            row = parents(row);
        }
        return row.getFirst();
    }

    private static List<Hash> parents(List<Hash> row) {
        List<Hash> parents = new ArrayList<>(row.size() / 2);
        for (int left = 0; left < row.size(); left += 2) {
            parents.add(TreeHashing.node(row.get(left), row.get(left + 1)));
        }
        return parents;
    }
}
