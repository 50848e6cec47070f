package org.ayumi.ledger.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded proofs over one log, honest and mutated. */
public final class ProofCases {

    static final int LARGEST = 600;

    /** The leaf hashes of "leaf 0", "leaf 1" ... */
    public static final List<Hash> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(index -> TreeHashing.leaf(leafData(index)))
            .toList();

    private static final TreeProver PROVER = new TreeProver(tree());

    private ProofCases() {}

    public static byte[] leafData(int index) {
        return ("leaf " + index).getBytes(StandardCharsets.UTF_8);
    }

    private static MemoryTree tree() {
        MemoryTree tree = new MemoryTree();
        LEAVES.forEach(tree::append);
        return tree;
    }

    /** An inclusion proof. */
    public record Inclusion(Hash root, long size, long index, Hash leaf, List<Hash> path) {

        public static Inclusion honest(Random random) {
            int size = treeSize(random);
            int index = random.nextInt(size);
            return new Inclusion(PROVER.root(size), size, index, LEAVES.get(index), PROVER.inclusion(index, size));
        }

        public Inclusion mutated(Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> new Inclusion(flipped(root, random), size, index, leaf, path);
                case 1 -> new Inclusion(root, other(size, random), index, leaf, path);
                case 2 -> new Inclusion(root, size, other(index, random), leaf, path);
                case 3 -> new Inclusion(root, size, index, flipped(leaf, random), path);
                default -> new Inclusion(root, size, index, leaf, broken(path, random));
            };
        }
    }

    /** A consistency proof. */
    public record Consistency(Hash oldRoot, long oldSize, Hash root, long size, List<Hash> proof) {

        public static Consistency honest(Random random) {
            int size = treeSize(random);
            int oldSize = 1 + random.nextInt(size);
            return new Consistency(
                    PROVER.root(oldSize), oldSize, PROVER.root(size), size, PROVER.consistency(oldSize, size));
        }

        public Consistency mutated(Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> new Consistency(flipped(oldRoot, random), oldSize, root, size, proof);
                case 1 -> new Consistency(oldRoot, 1 + other(oldSize, random), root, size, proof);
                case 2 -> new Consistency(oldRoot, oldSize, flipped(root, random), size, proof);
                case 3 -> new Consistency(oldRoot, oldSize, root, other(size, random), proof);
                default -> new Consistency(oldRoot, oldSize, root, size, broken(proof, random));
            };
        }
    }

    /** Every third size is at or beside a power of two, where proofs change their shape. */
    private static int treeSize(Random random) {
        int size = random.nextInt(3) == 0
                ? (1 << random.nextInt(10)) + random.nextInt(3) - 1
                : 1 + random.nextInt(LARGEST);
        return Math.clamp(size, 1, LARGEST);
    }

    private static long other(long number, Random random) {
        long other = random.nextBoolean() ? random.nextInt(LARGEST + 1) : Math.max(0, number + random.nextInt(5) - 2);
        return other == number ? number + 1 : other;
    }

    private static List<Hash> broken(List<Hash> path, Random random) {
        List<Hash> broken = new ArrayList<>(path);
        int kind = broken.isEmpty() ? 0 : random.nextInt(broken.size() > 1 ? 4 : 3);
        switch (kind) {
            case 0 -> broken.add(random.nextInt(broken.size() + 1), LEAVES.get(random.nextInt(LARGEST)));
            case 1 -> broken.remove(random.nextInt(broken.size()));
            case 2 -> broken.replaceAll(hash -> flipped(hash, random));
            default -> Collections.swap(broken, 0, broken.size() - 1);
        }
        return broken;
    }

    private static Hash flipped(Hash hash, Random random) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }
}
