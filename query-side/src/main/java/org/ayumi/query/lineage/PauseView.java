package org.ayumi.query.lineage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.End;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.lifespan.RetirementView;

/**
 * An end after which it was taken up again.
 *
 * @param resumedFromFiscalYear the first year that is reported on again; right after the last one where it never should have
 *     ended
 */
@ApiView
@Schema(name = "Pause")
public record PauseView(
        @JsonUnwrapped RetirementView retirement,
        @Schema(example = "2025") int resumedFromFiscalYear,
        @Schema(example = "令和7年度") String resumedFromFiscalYearLabel,
        @Schema(example = "要望により再開する") String resumedReason) {

    static Optional<RetirementView> standing(Ends ends) {
        return ends.standing().map(PauseView::retirement);
    }

    static List<PauseView> earlier(Ends ends) {
        return ends.earlier().stream()
                .flatMap(end -> end.resumed().map(again -> of(end, again)).stream())
                .toList();
    }

    private static PauseView of(End end, End.Resumption again) {
        return new PauseView(
                retirement(end), again.from().startYear(), again.from().label(), again.reason());
    }

    private static RetirementView retirement(End end) {
        return RetirementView.of(end.retirement(), end.reason(), end.recordedAt(), end.position());
    }
}
