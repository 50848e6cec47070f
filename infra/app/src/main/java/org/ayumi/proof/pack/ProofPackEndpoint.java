package org.ayumi.proof.pack;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ayumi.proof.log.LedgerEndpoint;
import org.ayumi.proof.log.LongAnswers;
import org.ayumi.proof.log.NotSealedProblem;
import org.ayumi.proof.log.NotSealedYet;
import org.ayumi.proof.pack.PackContents.Subject;
import org.ayumi.query.audit.AuditQuery;
import org.ayumi.query.audit.AuditedKind;
import org.ayumi.query.http.ApiDocs;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One file for an auditor to take home. */
@RestController
@Tag(name = "ledger", description = "透明性ログ / Transparency log")
class ProofPackEndpoint {

    private static final String ZIP = "application/zip";

    private final ProofPacks packs;
    private final AuditQuery audit;
    private final LongAnswers longAnswers;

    ProofPackEndpoint(ProofPacks packs, AuditQuery audit, LongAnswers longAnswers) {
        this.longAnswers = longAnswers;
        this.packs = packs;
        this.audit = audit;
    }

    @GetMapping(
            path = {
                "/api/v1/plans/{id}/proof-pack",
                "/api/v1/initiatives/{id}/proof-pack",
                "/api/v1/indicators/{id}/proof-pack"
            },
            produces = ZIP)
    @Operation(
            summary = "検証パック / Proof pack",
            description = "対象とその下のすべての記録を、証明・チェックポイント・鍵・読める履歴とともに一つのzipに。このサービスなしで検証できる。期間を指定すると、その期間に記録されたものだけ。 /"
                    + " Everything recorded of it and below it, with proofs, checkpoint, keys and a readable history, in"
                    + " one zip that is verified without this service. With a period, only what was recorded in it.")
    @ApiResponse(
            responseCode = "200",
            description = "zip",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @NotSealedProblem
    void pack(
            @PathVariable String id,
            @Parameter(description = ApiDocs.RECORDED_FROM, example = "2024-04-01") @RequestParam Optional<String> from,
            @Parameter(description = ApiDocs.RECORDED_TO, example = "2025-03-31") @RequestParam Optional<String> to,
            @Parameter(description = LedgerEndpoint.SIZE + "；省くと最新 / the newest unless said") @RequestParam
                    Optional<String> size,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        Period period = Period.parse(from, to);
        AuditedKind kind = AuditedKind.asked(request);
        audit.requireThere(kind, id);
        PackContents contents = packs.contents(new Subject(id, period), size);
        long sealed = contents.checkpoint().size();
        if (!audit.isThere(kind, id, sealed)) {
            throw NotSealedYet.aggregate(id, sealed, response);
        }
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(id, sealed) + "\"");
        longAnswers.write(response, () -> packs.writer(contents).write(response.getOutputStream()));
    }

    private static String name(String id, long size) {
        return "proof-pack-" + id.replaceAll("[^A-Za-z0-9.-]", "_") + "-" + size + ".zip";
    }
}
