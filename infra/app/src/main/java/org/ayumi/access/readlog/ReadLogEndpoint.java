package org.ayumi.access.readlog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ayumi.query.http.ApiDocs;
import org.ayumi.query.http.Page;
import org.ayumi.query.http.PageLinks;
import org.ayumi.query.http.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the read log to those whose reads are in it; this read will be, too. */
@RestController
@Tag(name = "audit", description = "監査記録 / Audit trail")
class ReadLogEndpoint {

    private final ReadLog log;

    ReadLogEndpoint(ReadLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/read-log")
    @Operation(
            summary = "閲覧記録 / Read log",
            description = "監査と管理者が何を閲覧したか、古い順に。この閲覧も記録される。続きはLinkヘッダーのrel=\"next\""
                    + " / What auditors and administrators have read, newest last. This read is recorded, too."
                    + " The next page is in the Link header")
    Page<LoggedRead> reads(
            @Parameter(description = "閲覧した人のアカウント / Account that read", example = "auditor") @RequestParam
                    Optional<String> actor,
            @Parameter(description = ApiDocs.RECORDED_FROM, example = "2024-04-01") @RequestParam Optional<String> from,
            @Parameter(description = ApiDocs.RECORDED_TO, example = "2025-03-31") @RequestParam Optional<String> to,
            @Parameter(description = "パスの始まり / How the path begins", example = "/api/v1/plans") @RequestParam
                    Optional<String> path,
            @Parameter(description = ApiDocs.LIMIT, example = "50") @RequestParam Optional<String> limit,
            @Parameter(description = ApiDocs.AFTER) @RequestParam Optional<String> after,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        int entries = Parameters.limit(limit);
        long last = after.map(text -> Parameters.position("after", text)).orElse(0L);
        Page<LoggedRead> page = Page.of(
                log.after(last, ReadLogFilter.parse(actor, from, to, path), entries + 1),
                entries,
                read -> String.valueOf(read.id()));
        PageLinks.next(request, response, page);
        return page;
    }
}
