package org.ayumi.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of tiles are read as they are written. */
class TilePathTest {

    @Test
    void every_address_that_is_written_is_read() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Tile tile = new Tile(random.nextInt(8), random.nextLong(1L << (1 + random.nextInt(49))));
            int width = 1 + random.nextInt(Tile.FULL);
            String path = tile.path(width).replaceFirst("tile/[0-7]/", "");
            assertThat(TilePath.parse(Integer.toString(tile.level()), path)).contains(new TilePath(tile, width));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0,0000",
        "0,x000/001",
        "0,001/234",
        "0,x001/x234",
        "0,000.p/0",
        "0,000.p/256",
        "0,000.p/257",
        "0,000.p/01",
        "0,000/",
        "0,../000",
        "8,000",
        "00,000",
        "-1,000",
        "0,x999/x999/x999/x999/x999/999",
        "0,''"
    })
    void any_other_is_none(String level, String path) {
        assertThat(TilePath.parse(level, path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,000,255,false",
        "0,000,256,true",
        "0,001.p/1,256,false",
        "0,001.p/1,257,true",
        "1,000.p/1,255,false",
        "1,000.p/1,256,true",
        "7,000.p/1,9000000000000000000,true"
    })
    void a_tile_is_there_once_the_tree_has_all_of_it(String level, String path, long size, boolean complete) {
        assertThat(TilePath.parse(level, path).orElseThrow().isCompleteIn(size)).isEqualTo(complete);
    }
}
