package org.ayumi.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference tree of Certificate Transparency's own tests: eight leaves, their roots, and proofs among them. */
class PublishedVectorsTest {

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String FIFTH_LEAF = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String LAST_TWO = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String THIRD_AND_FOURTH = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String FIFTH_AND_SIXTH = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

    private final MemoryTree tree = tree();
    private final TreeProver prover = new TreeProver(tree);

    @Test
    void roots_are_the_published_ones() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(prover.root(size).hex()).as("size %s", size).isEqualTo(ROOTS.get(size));
        }
        assertThat(tree.root().hex()).isEqualTo(ROOTS.getLast());
    }

    @Test
    void inclusion_proofs_are_the_published_ones() {
        assertThat(hex(prover.inclusion(5, 8))).containsExactly(FIFTH_LEAF, LAST_TWO, ROOTS.get(4));
        assertThat(hex(prover.inclusion(2, 3))).containsExactly(ROOTS.get(2));
    }

    @Test
    void consistency_proofs_are_the_published_ones() {
        assertThat(hex(prover.consistency(6, 8))).containsExactly(FIFTH_AND_SIXTH, LAST_TWO, ROOTS.get(4));
        assertThat(hex(prover.consistency(2, 5))).containsExactly(THIRD_AND_FOURTH, FIFTH_LEAF);
    }

    @Test
    void published_proofs_verify() {
        Hash sixth = TreeHashing.leaf(HexFormat.of().parseHex(LEAVES.get(5)));
        List<Hash> path = hashes(FIFTH_LEAF, LAST_TWO, ROOTS.get(4));
        assertThat(ProofCheck.includes(root(8), 8, 5, sixth, path)).isTrue();
        assertThat(ProofCheck.includes(root(8), 8, 4, sixth, path)).isFalse();
        List<Hash> proof = hashes(FIFTH_AND_SIXTH, LAST_TWO, ROOTS.get(4));
        assertThat(ProofCheck.extended(root(6), 6, root(8), 8, proof)).isTrue();
        assertThat(ProofCheck.extended(root(5), 6, root(8), 8, proof)).isFalse();
    }

    private static MemoryTree tree() {
        MemoryTree tree = new MemoryTree();
        LEAVES.forEach(leaf -> tree.append(TreeHashing.leaf(HexFormat.of().parseHex(leaf))));
        return tree;
    }

    private static Hash root(int size) {
        return hashes(ROOTS.get(size)).getFirst();
    }

    private static List<Hash> hashes(String... hex) {
        return List.of(hex).stream()
                .map(one -> Hash.of(HexFormat.of().parseHex(one)))
                .toList();
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
