package org.ayumi.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many proofs in one tree cost one question for each tile. */
class CachedTilesTest {

    private static final int SIZE = 3_000;

    @Test
    void proofs_are_the_same_and_no_tile_is_asked_for_twice() {
        MemoryTree tree = new MemoryTree();
        MemoryTiles tiles = new MemoryTiles();
        Frontier frontier = Frontier.empty();
        for (int leaf = 0; leaf < SIZE; leaf++) {
            Hash hash = ProofCases.LEAVES.get(leaf % ProofCases.LEAVES.size());
            tree.append(hash);
            frontier.append(hash).forEach(tiles::keep);
        }
        List<Tile> asked = new ArrayList<>();
        TreeProver cached = new TreeProver(new TiledSubtrees(new CachedTiles(
                wanted -> {
                    asked.addAll(wanted);
                    return tiles.read(wanted);
                },
                64)));
        TreeProver plain = new TreeProver(tree);
        for (long index = 0; index < SIZE; index += 7) {
            assertThat(cached.inclusion(index, SIZE)).isEqualTo(plain.inclusion(index, SIZE));
        }
        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(SIZE / Tile.FULL);
    }

    @Test
    void it_keeps_no_more_than_it_may_and_forgets_what_was_used_least_recently() {
        List<Tile> asked = new ArrayList<>();
        CachedTiles cached = new CachedTiles(
                wanted -> {
                    asked.addAll(wanted);
                    return wanted.stream().collect(Collectors.toMap(tile -> tile, tile -> new byte[Hash.SIZE]));
                },
                3);
        for (int tile = 0; tile < 3; tile++) {
            cached.read(Set.of(new Tile(0, tile)));
        }
        cached.read(Set.of(new Tile(0, 0)));
        cached.read(Set.of(new Tile(0, 3)));
        asked.clear();
        cached.read(Set.of(new Tile(0, 0)));
        cached.read(Set.of(new Tile(0, 2)));
        cached.read(Set.of(new Tile(0, 1)));
        assertThat(asked).containsExactly(new Tile(0, 1));
    }
}
