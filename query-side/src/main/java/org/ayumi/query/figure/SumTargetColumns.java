package org.ayumi.query.figure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetDraft;
import org.ayumi.kernel.time.FiscalYear;

/** What a target on the sum of several years asks for: always a number. */
@Embeddable
public record SumTargetColumns(
        int sumFrom, @Enumerated(EnumType.STRING) AimKind kind, BigDecimal amount) {

    /** Of a target that speaks of a sum. */
    public static SumTargetColumns of(Target target) {
        TargetDraft flat = TargetDraft.of(target.aim());
        return new SumTargetColumns(
                target.sumFrom().orElseThrow().startYear(),
                flat.kind(),
                flat.amount().orElseThrow());
    }

    public Target target(FiscalYear lastYear) {
        TargetDraft flat = new TargetDraft(
                kind,
                Optional.of(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Target(lastYear, flat.aim(), Optional.of(new FiscalYear(sumFrom)));
    }
}
