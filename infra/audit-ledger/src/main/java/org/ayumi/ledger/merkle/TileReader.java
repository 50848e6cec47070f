package org.ayumi.ledger.merkle;

import java.util.Map;
import java.util.Set;

/** A store of tiles, for example a table. */
@FunctionalInterface
public interface TileReader {

    /** The entries of each tile, 32 bytes each, as many as there are; a tile that does not exist is left out. */
    Map<Tile, byte[]> read(Set<Tile> tiles);
}
