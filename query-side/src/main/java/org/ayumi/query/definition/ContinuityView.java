package org.ayumi.query.definition;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.ContinuityDraft;
import org.ayumi.kernel.indicator.ContinuityKind;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;

/**
 * How numbers of before an amendment relate to those after it.
 *
 * @param factor of CONVERTED: one of before is so many of after
 * @param fiscalYear of OVERLAP: it was counted both ways, as {@code before} and {@code after}
 */
@ApiView
public record ContinuityView(
        ContinuityKind kind,
        Optional<BigDecimal> factor,
        Optional<Integer> fiscalYear,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after) {

    static ContinuityView of(Continuity continuity) {
        ContinuityDraft flat = ContinuityDraft.of(continuity);
        return new ContinuityView(
                flat.kind(), flat.factor(), flat.year().map(FiscalYear::startYear), flat.before(), flat.after());
    }
}
