package org.ayumi.query.definition;

import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.http.ApiView;

/**
 * Of which years an indicator's figures are.
 *
 * @param yearBasis what kind of year; left out where it is the fiscal year
 * @param rhythm in which years one is due; left out where that is every year
 */
@ApiView
public record DueYearsView(Optional<YearBasis> yearBasis, Optional<RhythmView> rhythm) {

    public static DueYearsView of(IndicatorDefinition definition) {
        return new DueYearsView(
                Optional.of(definition.yearBasis()).filter(basis -> basis != YearBasis.FISCAL),
                definition.rhythm().map(RhythmView::of));
    }
}
