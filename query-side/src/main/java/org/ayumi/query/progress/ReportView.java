package org.ayumi.query.progress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.query.http.ApiView;

/**
 * When something was last told of an indicator.
 *
 * @param fiscalYear it was told of
 * @param position of the event, to be looked up in the audit trail
 */
@ApiView
@Schema(name = "LastReport")
public record ReportView(
        @Schema(example = "2023") int fiscalYear,
        @Schema(example = "令和5年度") String fiscalYearLabel,
        Stage stage,
        Instant recordedAt,
        long position) {}
