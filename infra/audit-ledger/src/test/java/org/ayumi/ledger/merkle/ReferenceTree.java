package org.ayumi.ledger.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RFC 6962 section 2.1 read aloud: recursive, slow, and sharing nothing with the code under test, not even the hashing.
 */
public final class ReferenceTree {

    private ReferenceTree() {}

    static Hash leafHash(byte[] data) {
        return digest(new byte[] {0}, data);
    }

    /** MTH(D[n]). */
    public static Hash mth(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return digest();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = k(leaves.size());
        return node(mth(leaves.subList(0, k)), mth(leaves.subList(k, leaves.size())));
    }

    /** PATH(m, D[n]). */
    public static List<Hash> path(int m, List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = k(n);
        return m < k
                ? plus(path(m, leaves.subList(0, k)), mth(leaves.subList(k, n)))
                : plus(path(m - k, leaves.subList(k, n)), mth(leaves.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    public static List<Hash> proof(int m, List<Hash> leaves) {
        return m == 0 ? List.of() : subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? List.of() : List.of(mth(leaves));
        }
        int k = k(n);
        return m <= k
                ? plus(subproof(m, leaves.subList(0, k), whole), mth(leaves.subList(k, n)))
                : plus(subproof(m - k, leaves.subList(k, n), false), mth(leaves.subList(0, k)));
    }

    /** The root that a path leads to, undoing PATH step by step; empty when its length does not fit. */
    public static Optional<Hash> rootOver(Hash leaf, long m, long n, List<Hash> path) {
        if (n == 1) {
            return path.isEmpty() ? Optional.of(leaf) : Optional.empty();
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        long k = k(n);
        Hash last = path.getLast();
        List<Hash> rest = path.subList(0, path.size() - 1);
        return m < k
                ? rootOver(leaf, m, k, rest).map(left -> node(left, last))
                : rootOver(leaf, m - k, n - k, rest).map(right -> node(last, right));
    }

    /** The two roots that a consistency proof leads to, undoing SUBPROOF step by step. */
    public static Optional<Roots> rootsOver(Hash oldRoot, long m, long n, List<Hash> proof, boolean whole) {
        if (m == n) {
            return whole
                    ? Optional.of(new Roots(oldRoot, oldRoot)).filter(roots -> proof.isEmpty())
                    : Optional.of(proof)
                            .filter(last -> last.size() == 1)
                            .map(last -> new Roots(last.getFirst(), last.getFirst()));
        }
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        long k = k(n);
        Hash last = proof.getLast();
        List<Hash> rest = proof.subList(0, proof.size() - 1);
        return m <= k
                ? rootsOver(oldRoot, m, k, rest, whole).map(left -> new Roots(left.old(), node(left.all(), last)))
                : rootsOver(oldRoot, m - k, n - k, rest, false)
                        .map(right -> new Roots(node(last, right.old()), node(last, right.all())));
    }

    /** Two roots. */
    public record Roots(Hash old, Hash all) {}

    private static int k(int n) {
        return (int) k((long) n);
    }

    /** The largest power of two smaller than n. */
    private static long k(long n) {
        long k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> plus(List<Hash> list, Hash last) {
        List<Hash> more = new ArrayList<>(list);
        more.add(last);
        return more;
    }

    private static Hash node(Hash left, Hash right) {
        return digest(new byte[] {1}, left.bytes(), right.bytes());
    }

    private static Hash digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
