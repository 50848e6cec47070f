package org.ayumi.query.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.status.SumOfYears;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.http.ApiView;

/**
 * 累計: what the yearly figures come to of whose sum a target speaks. It is calculated; nobody reports it.
 *
 * @param toFiscalYear the year that is shown, or the target's where that is over
 * @param complete whether every year in between could be added, or had nothing to add
 */
@ApiView
public record SumView(
        int fromFiscalYear,
        String fromFiscalYearLabel,
        int toFiscalYear,
        String toFiscalYearLabel,
        BigDecimal amount,
        String unit,
        boolean complete) {

    /**
     * To be shown.
     *
     * @param basis what the years of the indicator are called by
     */
    public static Optional<SumView> of(Optional<SumOfYears> sum, YearBasis basis) {
        return sum.map(it -> new SumView(
                it.from().startYear(),
                basis.label(it.from()),
                it.to().startYear(),
                basis.label(it.to()),
                it.amount(),
                it.unit(),
                it.complete()));
    }
}
