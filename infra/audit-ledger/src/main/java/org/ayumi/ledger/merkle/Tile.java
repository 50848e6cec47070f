package org.ayumi.ledger.merkle;

/**
 * A tile of the tree (C2SP tlog-tiles, height 8): up to 256 hashes of complete subtrees of 256^level leaves each. Only
 * these hashes are stored, 32.1 bytes a leaf; those between are computed from a tile.
 */
public record Tile(int level, long index) {

    public static final int HEIGHT = 8;
    public static final int FULL = 1 << HEIGHT;

    /** The tile from which a subtree's hash follows. */
    public static Tile of(Subtree subtree) {
        int above = subtree.level() % HEIGHT;
        return new Tile(subtree.level() / HEIGHT, subtree.index() << above >> HEIGHT);
    }

    /** Whether the subtree's own hash is an entry of a tile. */
    public static boolean holds(Subtree subtree) {
        return subtree.level() % HEIGHT == 0;
    }

    /** The path below which a static file server offers the tile with so many entries. */
    public String path(int width) {
        StringBuilder path = new StringBuilder(threeDigits(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x" + threeDigits(rest % 1000) + "/");
        }
        return "tile/" + level + "/" + path + (width < FULL ? ".p/" + width : "");
    }

    private static String threeDigits(long number) {
        return Long.toString(1000 + number).substring(1);
    }
}
