package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.MemoryTree;
import org.ayumi.ledger.merkle.Tile;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log over HTTP, at the addresses of C2SP tlog-tiles. */
@ServiceOfItsOwn
class LedgerEndpointTest {

    private static final RunningService SERVICE = ProofService.SERVICE;

    @Test
    void anybody_reads_the_newest_checkpoint_and_the_keys_that_signed_it() throws Exception {
        long size = ProofService.seal();
        ApiClient.Answer answer = SERVICE.asNobody().get("/ledger/checkpoint");
        ApiClient.Answer keys = SERVICE.asNobody().get("/ledger/keys");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        Checkpoint checkpoint = accepted(TrustedKeys.parse(keys.text(), 0).open(answer.text()));
        assertThat(checkpoint.size()).isGreaterThanOrEqualTo(size);
        assertThat(SERVICE.asNobody()
                        .get("/ledger/checkpoint/" + checkpoint.size())
                        .text())
                .isEqualTo(answer.text());
    }

    @Test
    void the_tiles_are_the_tree_that_the_checkpoint_signs() {
        long size = ProofService.seal();
        MemoryTree tree = new MemoryTree();
        for (long tile = 0; tile * Tile.FULL < size; tile++) {
            int width = (int) Math.min(Tile.FULL, size - tile * Tile.FULL);
            HttpResponse<byte[]> download = SERVICE.as("auditor").download("/ledger/" + new Tile(0, tile).path(width));
            assertThat(download.statusCode()).isEqualTo(200);
            assertThat(download.body()).hasSize(width * Hash.SIZE);
            assertThat(header(download, "content-type")).contains("application/octet-stream");
            assertThat(header(download, "cache-control").orElse(""))
                    .contains("immutable")
                    .contains("private");
            for (int leaf = 0; leaf < width; leaf++) {
                tree.append(Hash.of(Arrays.copyOfRange(download.body(), leaf * Hash.SIZE, (leaf + 1) * Hash.SIZE)));
            }
        }
        Checkpoint checkpoint = accepted(ProofService.keys()
                .open(SERVICE.asNobody().get("/ledger/checkpoint/" + size).text()));
        assertThat(tree.root()).isEqualTo(checkpoint.root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ledger/tile/0/999",
                "/ledger/tile/9/000",
                "/ledger/tile/0/0",
                "/ledger/tile/0/x",
                "/ledger/tile/5/000.p/1",
                "/ledger/checkpoint/999999999"
            })
    void what_is_not_there_is_said_in_both_languages(String path) {
        ProofService.seal();
        isProblem(SERVICE.as("auditor").get(path), 404);
    }

    @Test
    void a_size_that_is_no_number_is_not_understood() {
        isProblem(SERVICE.asNobody().get("/ledger/checkpoint/x"), 400);
    }

    @Test
    void a_tile_shows_nothing_that_is_not_sealed() {
        long size = ProofService.seal();
        assertThat(SERVICE.as("auditor").get(path(size)).status()).isEqualTo(200);
        isProblem(SERVICE.as("auditor").get(path(1_000_000)), 404);
    }

    private static String path(long size) {
        int width = (int) (size % Tile.FULL == 0 ? Tile.FULL : size % Tile.FULL);
        return "/ledger/" + new Tile(0, (size - 1) / Tile.FULL).path(width);
    }

    static void isProblem(ApiClient.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/errors/0/messageJa").asString()).containsPattern("[ぁ-ん]");
        assertThat(answer.json().at("/errors/0/messageEn").asString())
                .isNotBlank()
                .doesNotContainPattern("[ぁ-ん]");
    }

    static Checkpoint accepted(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Accepted.class);
        return ((Opened.Accepted) opened).checkpoint();
    }

    private static Optional<String> header(HttpResponse<byte[]> download, String name) {
        return download.headers().firstValue(name);
    }
}
