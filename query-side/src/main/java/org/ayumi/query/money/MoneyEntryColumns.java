package org.ayumi.query.money;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyUnit;

/**
 * An amount of a year.
 *
 * @param unit as printed
 * @param yen the same amount, to be compared and summed up by whoever reads the table
 */
@Embeddable
public record MoneyEntryColumns(
        int fiscalYear, @Enumerated(EnumType.STRING) MoneyKind kind, BigDecimal amount, String unit, BigDecimal yen) {

    static MoneyEntryColumns of(int fiscalYear, MoneyEntry entry) {
        Money money = entry.money();
        return new MoneyEntryColumns(
                fiscalYear, entry.kind(), money.amount(), money.unit().label(), money.yen());
    }

    Money money() {
        return new Money(amount, MoneyUnit.read("unit", unit));
    }
}
