package org.ayumi.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.ayumi.ledger.merkle.ProofCases.Consistency;
import org.ayumi.ledger.merkle.ProofCases.Inclusion;
import org.ayumi.ledger.merkle.ReferenceTree.Roots;
import org.junit.jupiter.api.Test;

/** 24,000 seeded cases against RFC 6962's own definitions. */
class ProofsAgainstReferenceTest {

    private static final int CASES = 6_000;

    @Test
    void honest_inclusion_proofs_are_the_reference_s_and_verify() {
        for (int seed = 0; seed < CASES; seed++) {
            Inclusion honest = Inclusion.honest(new Random(seed));
            List<Hash> leaves = leaves(honest.size());
            assertThat(honest.root()).as("seed %s", seed).isEqualTo(ReferenceTree.mth(leaves));
            assertThat(honest.path()).as("seed %s", seed).isEqualTo(ReferenceTree.path((int) honest.index(), leaves));
            assertThat(ours(honest)).as("seed %s: %s", seed, honest).isTrue();
        }
    }

    @Test
    void mutated_inclusion_proofs_verify_only_where_the_reference_says_so() {
        int accepted = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Inclusion honest = Inclusion.honest(random);
            Inclusion mutated = honest.mutated(random);
            boolean expected = mutated.index() < mutated.size()
                    && ReferenceTree.rootOver(mutated.leaf(), mutated.index(), mutated.size(), mutated.path())
                            .filter(mutated.root()::equals)
                            .isPresent();
            assertThat(ours(mutated)).as("seed %s: %s", seed, mutated).isEqualTo(expected);
            // A path says nothing of leaves to the right of it, so another size may fit; the signed checkpoint has it.
            assertThat(expected && mutated.size() == honest.size())
                    .as("seed %s", seed)
                    .isFalse();
            accepted += expected ? 1 : 0;
        }
        assertThat(accepted).isLessThan(CASES / 5);
    }

    @Test
    void honest_consistency_proofs_are_the_reference_s_and_verify() {
        for (int seed = 0; seed < CASES; seed++) {
            Consistency honest = Consistency.honest(new Random(seed));
            assertThat(honest.proof())
                    .as("seed %s", seed)
                    .isEqualTo(ReferenceTree.proof((int) honest.oldSize(), leaves(honest.size())));
            assertThat(ours(honest)).as("seed %s: %s", seed, honest).isTrue();
        }
    }

    @Test
    void mutated_consistency_proofs_verify_only_where_the_reference_says_so() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Consistency honest = Consistency.honest(random);
            Consistency mutated = honest.mutated(random);
            boolean expected = mutated.oldSize() <= mutated.size()
                    && ReferenceTree.rootsOver(
                                    mutated.oldRoot(), mutated.oldSize(), mutated.size(), mutated.proof(), true)
                            .filter(new Roots(mutated.oldRoot(), mutated.root())::equals)
                            .isPresent();
            assertThat(ours(mutated)).as("seed %s: %s", seed, mutated).isEqualTo(expected);
        }
    }

    private static boolean ours(Inclusion proof) {
        return ProofCheck.includes(proof.root(), proof.size(), proof.index(), proof.leaf(), proof.path());
    }

    private static boolean ours(Consistency proof) {
        return ProofCheck.extended(proof.oldRoot(), proof.oldSize(), proof.root(), proof.size(), proof.proof());
    }

    private static List<Hash> leaves(long size) {
        return ProofCases.LEAVES.subList(0, (int) size);
    }
}
