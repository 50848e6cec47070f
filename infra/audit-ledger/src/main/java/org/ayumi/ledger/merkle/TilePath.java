package org.ayumi.ledger.merkle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a C2SP tlog-tiles address asks for.
 *
 * @param width how many entries: 256, or fewer where the address ends in {@code .p/W}
 */
public record TilePath(Tile tile, int width) {

    /** Three digits of the index a segment, all but the last with an x before them. */
    private static final Pattern FORMAT = Pattern.compile("((?:x[0-9]{3}/){0,4})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    private static final Pattern LEVEL = Pattern.compile("[0-7]");

    /** Reads {@code x001/234} or {@code x001/234.p/5}; empty for what {@link Tile#path} does not write. */
    public static Optional<TilePath> parse(String level, String path) {
        Matcher parts = FORMAT.matcher(path);
        if (!LEVEL.matcher(level).matches() || !parts.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(parts.group(1).replaceAll("[x/]", "") + parts.group(2));
        int width = parts.group(3) == null ? Tile.FULL : Integer.parseInt(parts.group(3));
        TilePath read = new TilePath(new Tile(Integer.parseInt(level), index), width);
        return Optional.of(read).filter(asked -> asked.toString().equals("tile/" + level + "/" + path));
    }

    /** Whether a tree of that size has all the entries. */
    public boolean isCompleteIn(long size) {
        long nodes = size >> (Tile.HEIGHT * tile.level());
        return tile.index() * Tile.FULL + width <= nodes;
    }

    @Override
    public String toString() {
        return tile.path(width);
    }
}
