package org.ayumi.query.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the money of a year beside its amounts.
 *
 * @param revisions how often it was told anew since the first time
 * @param position of the event that last changed it
 */
@Embeddable
public record MoneyYearColumns(
        @Nullable BigDecimal persons,
        @Nullable BigDecimal personnelAmount,
        @Nullable String personnelUnit,
        @Nullable String source,
        int revisions,
        Instant recordedAt,
        long position) {

    /**
     * As it stands after an event.
     *
     * @param before what stood there, where anything did
     */
    static MoneyYearColumns of(MoneyOfYear current, Optional<MoneyYearColumns> before, RecordedEvent recorded) {
        Optional<Money> cost = current.personnel().flatMap(Personnel::cost);
        return new MoneyYearColumns(
                current.personnel().flatMap(Personnel::persons).orElse(null),
                cost.map(Money::amount).orElse(null),
                cost.map(money -> money.unit().label()).orElse(null),
                current.source().orElse(null),
                before.map(year -> year.revisions() + 1).orElse(0),
                // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position());
    }

    Optional<Personnel> personnel() {
        Optional<Money> cost = personnelAmount == null || personnelUnit == null
                ? Optional.empty()
                : Optional.of(new Money(personnelAmount, MoneyUnit.read("personnelUnit", personnelUnit)));
        return persons == null && cost.isEmpty()
                ? Optional.empty()
                : Optional.of(new Personnel(Optional.ofNullable(persons), cost));
    }
}
