package org.ayumi.query.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.status.SumOfYears;
import org.ayumi.query.http.ApiView;

/**
 * 累計: what the yearly figures come to of whose sum a target speaks. It is calculated; nobody reports it.
 *
 * @param toFiscalYear the year that is shown, or the target's where that is over
 * @param complete whether every year in between could be added, or had nothing to add
 */
@ApiView
public record SumView(int fromFiscalYear, int toFiscalYear, BigDecimal amount, String unit, boolean complete) {

    public static Optional<SumView> of(Optional<SumOfYears> sum) {
        return sum.map(
                it -> new SumView(it.from().startYear(), it.to().startYear(), it.amount(), it.unit(), it.complete()));
    }
}
