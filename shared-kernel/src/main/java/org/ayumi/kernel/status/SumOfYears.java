package org.ayumi.kernel.status;

import java.math.BigDecimal;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What the yearly figures come to, of which a target names the sum (5年間の累計). It is calculated; nobody reports it.
 *
 * @param to the year that is asked about, or the target's where that is over
 * @param complete whether every year in between could be added, or had nothing to add
 */
public record SumOfYears(FiscalYear from, FiscalYear to, BigDecimal amount, String unit, boolean complete) {}
