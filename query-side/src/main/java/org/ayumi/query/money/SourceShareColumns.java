package org.ayumi.query.money;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.SourceShare;

/** What one source pays of an amount of a year. */
@Embeddable
public record SourceShareColumns(
        int fiscalYear,
        @Enumerated(EnumType.STRING) MoneyKind kind,
        @Enumerated(EnumType.STRING) MoneySource source,
        BigDecimal amount,
        BigDecimal yen) {

    static Stream<SourceShareColumns> of(int fiscalYear, MoneyEntry entry) {
        return entry.sources().stream()
                .map(share -> new SourceShareColumns(
                        fiscalYear,
                        entry.kind(),
                        share.kind(),
                        share.amount(),
                        new Money(share.amount(), entry.money().unit()).yen()));
    }

    boolean isOf(MoneyEntryColumns entry) {
        return fiscalYear == entry.fiscalYear() && kind == entry.kind();
    }

    SourceShare share() {
        return new SourceShare(source, amount);
    }
}
