package org.ayumi.documents.planfile;

import java.util.Optional;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.time.FiscalYear;

/**
 * 予算と決算 of an initiative in a year.
 *
 * @param reason where a rule asks for one
 */
public record PlannedMoney(PlaceInFile place, FiscalYear fiscalYear, MoneyOfYear money, Optional<String> reason) {}
