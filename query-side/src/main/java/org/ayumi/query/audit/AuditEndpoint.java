package org.ayumi.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Page;
import org.ayumi.query.http.PageLinks;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.http.ReadYourWrites;
import org.ayumi.query.moment.AsOf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Audit trails come from the event store itself, so there is no projection to wait for. */
@RestController
@Tag(name = "audit", description = "監査記録 / Audit trail")
class AuditEndpoint {

    private final AuditQuery audit;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;

    AuditEndpoint(AuditQuery audit, ReadYourWrites readYourWrites, Clock clock) {
        this.audit = audit;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
    }

    @GetMapping(
            path = {"/api/v1/plans/{id}/events", "/api/v1/initiatives/{id}/events", "/api/v1/indicators/{id}/events"},
            produces = {MediaType.APPLICATION_JSON_VALUE, NdjsonPages.TYPE, CsvPages.TYPE})
    @Operation(
            summary = "監査記録 / Audit trail",
            description = "記録されたイベントを古い順に、変更前→変更後の文（日本語・英語）とともに。payloadは保存されたJSONそのもの。"
                    + "続きはLinkヘッダーのrel=\"next\"で、絞り込みは引き継がれる。"
                    + "AcceptでNDJSON（1行1イベント）かCSV（BOM付きUTF-8、1セル1値、式に見える文字列には先頭に'）を選べる。"
                    + " / The stored events, newest last, each with a sentence before → after in Japanese and English;"
                    + " payload is the stored JSON to the letter;"
                    + " the next page is in the Link header and keeps the filters."
                    + " Accept chooses NDJSON (an event a line) or CSV (UTF-8 with BOM, one value a cell; a text that a"
                    + " spreadsheet would take for a formula begins with '), in the same pages.")
    @ReadProblems
    Page<AuditItem> events(
            @PathVariable String id,
            @Parameter(description = "操作した人のアカウント / Account that did it", example = "staff") @RequestParam
                    Optional<String> actor,
            @Parameter(description = "イベントの種類 / Type of event", example = "indicator.value-corrected") @RequestParam
                    Optional<String> type,
            @Parameter(description = ApiDocs.FISCAL_YEAR, example = "2023") @RequestParam Optional<String> fiscalYear,
            @Parameter(description = ApiDocs.RECORDED_FROM, example = "2024-04-01") @RequestParam Optional<String> from,
            @Parameter(description = ApiDocs.RECORDED_TO, example = "2025-03-31") @RequestParam Optional<String> to,
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(description = ApiDocs.AS_OF) @RequestParam Optional<String> asOf,
            @Parameter(description = ApiDocs.AT_LEAST) @RequestParam Optional<String> atLeast,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        readYourWrites.await(atLeast);
        Page<AuditItem> page = audit.events(
                AuditedKind.asked(request),
                id,
                AuditFilter.parse(actor, type, fiscalYear, from, to),
                AsOf.parse(asOf, clock),
                Parameters.limit(limit),
                after);
        PageLinks.next(request, response, page);
        return page;
    }
}
