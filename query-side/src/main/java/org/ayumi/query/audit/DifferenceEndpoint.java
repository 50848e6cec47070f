package org.ayumi.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.query.http.ReadProblems;
import org.ayumi.query.moment.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "audit", description = "監査記録 / Audit trail")
class DifferenceEndpoint {

    private static final String MOMENT =
            "イベントの位置（120）、時刻（2024-05-01T09:00:00+09:00）、日付（その日の終わり、日本時間）、公表（published:tomisato-kyodo-2.p1）"
                    + " / An event position, an instant, a date (its end in Japan), or a publication";

    private final DifferenceQuery differences;
    private final Clock clock;

    DifferenceEndpoint(DifferenceQuery differences, Clock clock) {
        this.differences = differences;
        this.clock = clock;
    }

    @GetMapping({
        "/api/v1/plans/{id}/events/difference",
        "/api/v1/initiatives/{id}/events/difference",
        "/api/v1/indicators/{id}/events/difference"
    })
    @Operation(
            summary = "二つの時点の違い / What changed between two moments",
            description = "項目ごとに変更前と変更後。記載のなかった側は省かれ、0にはならない。計画ではその指標の数値も比べる。"
                    + " / Field by field, before and after; a side on which the field was absent is left out, never 0."
                    + " Of a plan, the figures of its indicators are compared, too.")
    @ReadProblems
    Difference difference(
            @PathVariable String id,
            @Parameter(
                            description = "始め。省くと最初のイベントの前。" + MOMENT + "; without it, before the first event",
                            example = "120")
                    @RequestParam
                    Optional<String> from,
            @Parameter(description = "終わり。省くと現在。" + MOMENT + "; without it, now", example = "2025-03-31") @RequestParam
                    Optional<String> to,
            @Parameter(hidden = true) HttpServletRequest request) {
        AsOf start = from.isPresent() ? AsOf.parse("from", from, clock) : new AsOf.AtPosition(0);
        return differences.between(AuditedKind.asked(request), id, start, AsOf.parse("to", to, clock));
    }
}
