package org.ayumi.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {

    @Test
    void after_every_leaf_the_root_is_the_reference_s() {
        Frontier frontier = Frontier.empty();
        for (int size = 0; size <= 300; size++) {
            assertThat(frontier.root()).isEqualTo(ReferenceTree.mth(ProofCases.LEAVES.subList(0, size)));
            assertThat(frontier.size()).isEqualTo(size);
            frontier.append(ProofCases.LEAVES.get(size));
        }
    }

    @Test
    void it_can_be_taken_up_at_any_size() {
        MemoryTree tree = new MemoryTree();
        ProofCases.LEAVES.forEach(tree::append);
        for (int size = 0; size < 300; size++) {
            Frontier frontier = Frontier.of(size, tree);
            frontier.append(ProofCases.LEAVES.get(size));
            assertThat(frontier.root()).isEqualTo(new TreeProver(tree).root(size + 1));
        }
    }

    @Test
    void appending_tells_which_subtrees_became_complete() {
        Frontier frontier = Frontier.empty();
        assertThat(subtrees(frontier, 0)).containsExactly(new Subtree(0, 0));
        assertThat(subtrees(frontier, 1)).containsExactly(new Subtree(0, 1), new Subtree(1, 0));
        assertThat(subtrees(frontier, 2)).containsExactly(new Subtree(0, 2));
        assertThat(subtrees(frontier, 3)).containsExactly(new Subtree(0, 3), new Subtree(1, 1), new Subtree(2, 0));
    }

    @Test
    void what_no_tree_has_is_refused() {
        TreeProver prover = new TreeProver(new MemoryTree());
        assertThat(prover.root(0)).isEqualTo(TreeHashing.EMPTY_TREE);
        assertThat(prover.consistency(0, 0)).isEmpty();
        assertThatThrownBy(() -> prover.root(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> prover.root(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> prover.inclusion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> prover.consistency(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subtree(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Subtree> subtrees(Frontier frontier, int leaf) {
        return frontier.append(ProofCases.LEAVES.get(leaf)).stream()
                .map(HashedSubtree::subtree)
                .toList();
    }
}
