package org.ayumi.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TiledSubtreesTest {

    private static final int SIZE = 70_001; // three levels of tiles

    private final MemoryTiles tiles = new MemoryTiles();
    private final MemoryTree tree = new MemoryTree();
    private final Frontier frontier = Frontier.empty();

    TiledSubtreesTest() {
        for (int index = 0; index < SIZE; index++) {
            Hash leaf = TreeHashing.leaf(ProofCases.leafData(index));
            tree.append(leaf);
            frontier.append(leaf).forEach(tiles::keep);
        }
    }

    @Test
    void proofs_from_tiles_are_those_from_the_whole_tree_and_each_reads_once_a_few_tiles() {
        TreeProver whole = new TreeProver(tree);
        TreeProver tiled = new TreeProver(new TiledSubtrees(tiles));
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(SIZE);
            int index = random.nextInt(size);
            tiles.reads = 0;
            assertThat(tiled.inclusion(index, size)).isEqualTo(whole.inclusion(index, size));
            assertThat(tiles.reads).isEqualTo(1);
            assertThat(tiles.mostTiles).isLessThanOrEqualTo(2 * 3); // two at each of three levels
            assertThat(tiled.consistency(index, size)).isEqualTo(whole.consistency(index, size));
            assertThat(tiled.root(size)).isEqualTo(whole.root(size));
        }
    }

    @Test
    void the_edge_is_found_again_from_tiles_and_goes_on() {
        Frontier again = Frontier.of(SIZE, new TiledSubtrees(tiles));
        assertThat(again.root()).isEqualTo(frontier.root()).isEqualTo(tree.root());
        Hash next = TreeHashing.leaf(ProofCases.leafData(SIZE));
        assertThat(again.append(next)).isEqualTo(frontier.append(next));
        assertThat(again.root()).isEqualTo(frontier.root());
    }

    @Test
    void a_hash_that_is_not_complete_yet_is_refused() {
        for (SubtreeHashes hashes : List.of(tree, new TiledSubtrees(tiles))) {
            for (Subtree early : List.of(new Subtree(0, SIZE), new Subtree(16, 1), new Subtree(17, 0))) {
                assertThatThrownBy(() -> hashes.read(List.of(early))).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void tiles_have_the_paths_of_tlog_tiles() {
        assertThat(new Tile(0, 1_234_067).path(256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(1, 0).path(17)).isEqualTo("tile/1/000.p/17");
    }
}
