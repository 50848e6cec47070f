package org.ayumi.ledger.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.MemoryTree;
import org.ayumi.ledger.merkle.ProofCases;
import org.ayumi.ledger.merkle.ProofCases.Consistency;
import org.ayumi.ledger.merkle.ProofCases.Inclusion;
import org.ayumi.ledger.merkle.ProofCheck;
import org.ayumi.ledger.merkle.Tile;
import org.ayumi.ledger.merkle.TreeProver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Go's golang.org/x/mod/sumdb/tlog, which has no line in common with ours, comes to the same answers. */
class GoTlogTest {

    private static final int CASES = 6_000;

    @BeforeEach
    void build() throws IOException, InterruptedException {
        GoProgram.build();
    }

    @Test
    void inclusion_proofs_honest_and_mutated_are_judged_alike() throws Exception {
        List<String> requests = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Inclusion honest = Inclusion.honest(random);
            Inclusion proof = seed % 2 == 0 ? honest : honest.mutated(random);
            requests.add(String.join(
                    " ",
                    "check-leaf",
                    Long.toString(proof.size()),
                    proof.root().base64(),
                    Long.toString(proof.index()),
                    proof.leaf().base64(),
                    list(proof.path())));
            ours.add(verdict(
                    ProofCheck.includes(proof.root(), proof.size(), proof.index(), proof.leaf(), proof.path())));
        }
        assertThat(GoProgram.answers(requests)).isEqualTo(ours).contains("ok", "refused");
    }

    @Test
    void consistency_proofs_honest_and_mutated_are_judged_alike() throws Exception {
        List<String> requests = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Consistency honest = Consistency.honest(random);
            Consistency proof = seed % 2 == 0 ? honest : honest.mutated(random);
            requests.add(String.join(
                    " ",
                    "check-tree",
                    Long.toString(proof.size()),
                    proof.root().base64(),
                    Long.toString(proof.oldSize()),
                    proof.oldRoot().base64(),
                    list(proof.proof())));
            ours.add(verdict(
                    ProofCheck.extended(proof.oldRoot(), proof.oldSize(), proof.root(), proof.size(), proof.proof())));
        }
        assertThat(GoProgram.answers(requests)).isEqualTo(ours).contains("ok", "refused");
    }

    @Test
    void from_the_same_leaves_go_makes_the_same_roots_and_proofs() throws Exception {
        int leaves = 500;
        MemoryTree tree = new MemoryTree();
        List<String> requests = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int index = 0; index < leaves; index++) {
            tree.append(ProofCases.LEAVES.get(index));
            requests.add("append " + Base64.getEncoder().encodeToString(ProofCases.leafData(index)));
            ours.add("ok");
        }
        TreeProver prover = new TreeProver(tree);
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(leaves);
            int part = random.nextInt(size);
            requests.add("root " + size);
            ours.add(prover.root(size).base64());
            requests.add("prove-leaf " + size + " " + part);
            ours.add(list(prover.inclusion(part, size)));
            requests.add("prove-tree " + size + " " + (part + 1));
            ours.add(list(prover.consistency(part + 1, size)));
        }
        assertThat(GoProgram.answers(requests)).isEqualTo(ours);
    }

    @Test
    void tiles_have_the_same_paths_but_for_the_height_that_C2SP_leaves_out() throws Exception {
        List<String> requests = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Tile tile = new Tile(random.nextInt(4), random.nextInt(10) == 0 ? seed : random.nextInt(2_000_000_000));
            int width = random.nextBoolean() ? Tile.FULL : 1 + random.nextInt(Tile.FULL);
            requests.add("tile " + tile.level() + " " + tile.index() + " " + width);
            ours.add(tile.path(width).replaceFirst("tile/", "tile/8/"));
        }
        assertThat(GoProgram.answers(requests)).isEqualTo(ours);
    }

    private static String verdict(boolean verified) {
        return verified ? "ok" : "refused";
    }

    private static String list(List<Hash> hashes) {
        return hashes.isEmpty() ? "-" : hashes.stream().map(Hash::base64).collect(Collectors.joining(","));
    }
}
