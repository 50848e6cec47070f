package org.ayumi.proof.log;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.store.ChosenEvents;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.ayumi.ledger.store.StoredEvent;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.http.ReadProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs for those who hold a receipt or an older checkpoint. */
@RestController
@Tag(name = "ledger", description = "透明性ログ / Transparency log")
class ProofEndpoint {

    private final SealedLog log;
    private final EventHistory history;

    ProofEndpoint(SealedLog log, EventHistory history) {
        this.log = log;
        this.history = history;
    }

    @GetMapping("/api/v1/ledger/proof")
    @Operation(
            summary = "イベントがログにある証明 / Proof that an event is in the log",
            description = "書き込みの答えのreceipt（leafIndex、leafHash）と照らし合わせる。まだ封印されていなければ409とRetry-After。"
                    + " / To be compared with the receipt of a write. 409 with Retry-After while it is not sealed yet.")
    @ReadProblems
    @NotSealedProblem
    InclusionProof inclusion(
            @Parameter(description = "イベントの位置 / Position of the event", example = "1", required = true) @RequestParam
                    Optional<String> position,
            @Parameter(description = LedgerEndpoint.SIZE + "；省くと最新 / the newest unless said") @RequestParam
                    Optional<String> size,
            @Parameter(hidden = true) HttpServletResponse response) {
        long asked = given("position", position);
        if (asked < 1 || asked > history.head()) {
            throw QueryProblem.notFound("position", "position.unknown", asked, history.head());
        }
        if (log.newest().isEmpty()) {
            throw NotSealedYet.position(asked, 0, response);
        }
        PublishedCheckpoint checkpoint = log.checkpoint(size);
        if (asked > checkpoint.size()) {
            throw NotSealedYet.position(asked, checkpoint.size(), response);
        }
        StoredEvent event =
                log.read(connection -> new ChosenEvents(connection).at(asked)).getFirst();
        return InclusionProof.of(
                event.leaf(),
                checkpoint.size(),
                log.prover().inclusion(event.leaf().index(), checkpoint.size()),
                checkpoint.note());
    }

    @GetMapping(
            path = "/api/v1/ledger/consistency",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    @ApiResponse(responseCode = "404", description = "その大きさのチェックポイントはありません / No checkpoint of this size")
    @Operation(
            summary = "ログが伸びただけである証明 / Proof that the log only grew",
            description = "Accept: text/plainなら、C2SP tlog-witnessが受け取る形（old N、証明、空行、チェックポイント）。"
                    + " / With Accept: text/plain in the form that a C2SP tlog-witness takes.")
    @ApiResponse(
            responseCode = "200",
            description = "証明 / The proof",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ConsistencyProof.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
            })
    ResponseEntity<?> consistency(
            @Parameter(description = "手元のチェックポイントの大きさ / Size of the checkpoint at hand", example = "1", required = true)
                    @RequestParam
                    Optional<String> from,
            @Parameter(description = LedgerEndpoint.SIZE + "；省くと最新 / the newest unless said") @RequestParam
                    Optional<String> to,
            @Parameter(hidden = true) HttpServletRequest request) {
        long older = given("from", from);
        PublishedCheckpoint newer = log.checkpoint(to);
        if (older > newer.size()) {
            throw QueryProblem.badParameter("from", "checkpoint.beyond", older, newer.size());
        }
        CheckpointUpdate update =
                new CheckpointUpdate(older, log.prover().consistency(older, newer.size()), newer.note());
        return wantsText(request)
                ? ResponseEntity.ok()
                        .contentType(MediaType.valueOf(LedgerEndpoint.PLAIN))
                        .body(update.toString())
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ConsistencyProof.of(update, newer.size()));
    }

    /** The first of the two that is named; JSON where none is. */
    private static boolean wantsText(HttpServletRequest request) {
        return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                .filter(accepted ->
                        accepted.includes(MediaType.APPLICATION_JSON) || accepted.includes(MediaType.TEXT_PLAIN))
                .findFirst()
                .filter(accepted -> !accepted.includes(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    private static long given(String field, Optional<String> text) {
        return Parameters.position(field, text.orElseThrow(() -> QueryProblem.badParameter(field, "field.missing")));
    }
}
