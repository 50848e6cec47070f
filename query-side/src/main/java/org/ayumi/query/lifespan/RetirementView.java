package org.ayumi.query.lifespan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.query.http.ApiView;

/**
 * The end of an initiative or an indicator.
 *
 * @param lastFiscalYear the last one that is still reported on
 * @param ending ABOLISHED 廃止, SUSPENDED 休止, COMPLETED 終了, MERGED 統合, SPLIT 分割, CONTINUED 継続
 * @param successors ids of what goes on in its place; also of another plan
 * @param position of the event, to be looked up in the audit trail
 */
@ApiView
@Schema(name = "Retirement")
public record RetirementView(
        @Schema(example = "2023") int lastFiscalYear,
        @Schema(example = "令和5年度") String lastFiscalYearLabel,
        Ending ending,
        @Schema(example = "[\"tomisato-kyodo-2.1-2-5\"]") List<String> successors,
        String reason,
        Instant recordedAt,
        long position) {

    public static RetirementView of(Retirement retirement, String reason, Instant recordedAt, long position) {
        return new RetirementView(
                retirement.lastYear().startYear(),
                retirement.lastYear().label(),
                retirement.ending(),
                retirement.successors(),
                reason,
                recordedAt,
                position);
    }
}
