package org.ayumi.query.figure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.TargetDraft;
import org.ayumi.kernel.indicator.Trend;
import org.jspecify.annotations.Nullable;

/** What a target asks for in flat columns, so that analysts can read it with plain SQL. */
@Embeddable
public record AimColumns(
        @Enumerated(EnumType.STRING) AimKind kind,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal fromAmount,
        @Nullable BigDecimal toAmount,
        @Nullable @Enumerated(EnumType.STRING) Trend direction,
        @Nullable BigDecimal tolerance,
        @Nullable String state) {

    public static AimColumns of(Aim aim) {
        TargetDraft flat = TargetDraft.of(aim);
        return new AimColumns(
                flat.kind(),
                flat.amount().orElse(null),
                flat.from().orElse(null),
                flat.to().orElse(null),
                flat.direction().orElse(null),
                flat.tolerance().orElse(null),
                flat.state().orElse(null));
    }

    public Aim aim() {
        return new TargetDraft(
                        kind,
                        Optional.ofNullable(amount),
                        Optional.ofNullable(fromAmount),
                        Optional.ofNullable(toAmount),
                        Optional.ofNullable(direction),
                        Optional.ofNullable(tolerance),
                        Optional.ofNullable(state),
                        Optional.empty())
                .aim();
    }
}
