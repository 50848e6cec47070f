package org.ayumi.proof.log;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TilePath;
import org.ayumi.ledger.seal.PublishedLog;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.ayumi.ledger.store.StoredTiles;
import org.ayumi.query.http.QueryProblem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The log for programs that know C2SP tlog-tiles and tlog-checkpoint, at the addresses those give. */
@RestController
@Tag(name = "ledger", description = "透明性ログ / Transparency log")
public class LedgerEndpoint {

    static final String PLAIN = "text/plain;charset=UTF-8";
    public static final String SIZE = "チェックポイントが覆うイベントの数 / How many events the checkpoint covers";

    private final SealedLog log;

    LedgerEndpoint(SealedLog log) {
        this.log = log;
    }

    @GetMapping(path = "/ledger/checkpoint", produces = PLAIN)
    @ApiResponse(responseCode = "404", description = "まだ何も封印されていません / Nothing is sealed yet")
    @SecurityRequirements
    @Operation(
            summary = "最新のチェックポイント / The newest checkpoint",
            description = "署名つきノート（C2SP）：ログの名前、イベントの数、ルート、署名と連署。ログインは不要。"
                    + " / A C2SP signed note: name of the log, number of events, root, signatures and cosignatures. For"
                    + " everybody, without an account.")
    @ApiResponse(
            responseCode = "200",
            description = "署名つきノート / The signed note",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    String newest() {
        return log.checkpoint(Optional.empty()).note();
    }

    @GetMapping(path = "/ledger/checkpoint/{size}", produces = PLAIN)
    @SecurityRequirements
    @Operation(summary = "ある大きさのチェックポイント / The checkpoint of a size", description = "ログインは不要 / For everybody")
    @ApiResponse(
            responseCode = "200",
            description = "署名つきノート / The signed note",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    String ofSize(@Parameter(description = SIZE, example = "256") @PathVariable String size) {
        return log.checkpoint(Optional.of(size)).note();
    }

    @GetMapping(path = "/ledger/keys", produces = PLAIN)
    @ApiResponse(responseCode = "404", description = "まだ何も封印されていません / Nothing is sealed yet")
    @SecurityRequirements
    @Operation(
            summary = "ログの公開鍵 / The log's public keys",
            description = "1行に1つ、署名できる大きさの範囲つき。控えは自分で保管する。ログインは不要。"
                    + " / One to a line, with the sizes each may sign. Keep a copy of your own. For everybody.")
    @ApiResponse(
            responseCode = "200",
            description = "鍵 / The keys",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    String keys() {
        String keys = PublishedLog.keysText(log.keys());
        if (keys.isEmpty()) {
            throw QueryProblem.notFound("keys", "checkpoint.none");
        }
        return keys;
    }

    @GetMapping(path = "/ledger/tile/{level}/{*path}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "ハッシュのタイル / A tile of hashes",
            description =
                    "C2SP tlog-tilesの高さ8のタイル。最新のチェックポイントが覆う部分だけ。変わることはない。"
                            + " / A tile of height 8 of C2SP tlog-tiles, as far as the newest checkpoint reaches. It never changes.")
    @ApiResponse(
            responseCode = "200",
            description = "32バイトずつのハッシュ / Hashes of 32 bytes each",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> tile(
            @Parameter(description = "0：葉 / 0: leaves", example = "0") @PathVariable String level,
            @Parameter(description = "x001/234、途中までのタイルは000.p/5 / x001/234; partial tiles 000.p/5", example = "000.p/1")
                    @PathVariable
                    String path) {
        String below = path.substring(1);
        long sealed = log.newest().map(PublishedCheckpoint::size).orElse(0L);
        TilePath asked = TilePath.parse(level, below)
                .filter(known -> known.isCompleteIn(sealed))
                .orElseThrow(() -> QueryProblem.notFound("path", "tile.unknown", level + "/" + below, sealed));
        byte[] entries = log.read(connection -> new StoredTiles(connection).read(Set.of(asked.tile())))
                .getOrDefault(asked.tile(), new byte[0]);
        int length = asked.width() * Hash.SIZE;
        if (entries.length < length) {
            throw new IllegalStateException("the store lacks leaves that a checkpoint covers: " + asked);
        }
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(Arrays.copyOf(entries, length));
    }
}
