package org.ayumi.proof.log;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.ledger.json.Utf8;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a witness, or who carries its word, leaves a cosignature. */
@RestController
@Tag(name = "ledger", description = "透明性ログ / Transparency log")
class CosignatureEndpoint {

    private final Cosignatures cosignatures;

    CosignatureEndpoint(Cosignatures cosignatures) {
        this.cosignatures = cosignatures;
    }

    @PostMapping(
            path = "/ledger/checkpoint/{size}/cosignatures",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = LedgerEndpoint.PLAIN)
    @Operation(
            summary = "連署を加える / Add cosignatures",
            description =
                    "署名の行（「— 名前 base64」）。設定された証人の鍵で検証できたものだけを加え、一つの鍵からは一度だけ。"
                            + " / Signature lines. Only what verifies against the key of a configured witness is added, once a key.")
    @ApiResponse(
            responseCode = "200",
            description = "連署つきのチェックポイント / The checkpoint as it is shown from now on",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    String add(
            @Parameter(description = LedgerEndpoint.SIZE, example = "256") @PathVariable String size,
            @RequestBody(required = false) byte @Nullable [] body) {
        String lines = Optional.ofNullable(body)
                .flatMap(Utf8::decode)
                .orElseThrow(() -> new Refusal(Refusal.Kind.MALFORMED, "body", "cosignature.unreadable"));
        return cosignatures.add(size, lines);
    }
}
