package org.ayumi.query.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;

/**
 * What the section in charge thinks of a year.
 *
 * @param evaluation 評価; left out where it says nothing of it, like the next steps
 * @param nextSteps 今後の方向性
 * @param position of the event that last changed it, to be looked up in the audit trail
 * @param revisions how often it was written anew
 */
@ApiView
@Schema(name = "Assessment")
public record AssessmentView(
        int fiscalYear,
        String fiscalYearLabel,
        Optional<String> evaluation,
        Optional<String> nextSteps,
        Instant recordedAt,
        long position,
        int revisions) {

    static AssessmentView of(int fiscalYear, AssessmentColumns columns) {
        return new AssessmentView(
                fiscalYear,
                new FiscalYear(fiscalYear).label(),
                Optional.ofNullable(columns.evaluation()),
                Optional.ofNullable(columns.nextSteps()),
                columns.recordedAt(),
                columns.position(),
                columns.revisions());
    }
}
