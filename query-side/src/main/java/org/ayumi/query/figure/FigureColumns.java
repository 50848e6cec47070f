package org.ayumi.query.figure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.jspecify.annotations.Nullable;

/** A figure in flat columns, so that analysts can read it with plain SQL. Only a number has an amount. */
@Embeddable
public record FigureColumns(
        @Enumerated(EnumType.STRING) FigureKind kind,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable LocalDate asOf,
        @Nullable @Enumerated(EnumType.STRING) Measure basis,
        @Nullable String survey,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String label,
        @Nullable String reason,
        @Nullable String state,
        @Nullable BigDecimal increment,
        @Nullable String printedLabel) {

    public static FigureColumns of(Figure figure) {
        FigureDraft flat = FigureDraft.of(figure);
        return new FigureColumns(
                flat.kind(),
                flat.amount().orElse(null),
                flat.unit().orElse(null),
                flat.asOf().orElse(null),
                flat.basis().orElse(null),
                flat.survey().orElse(null),
                flat.numerator().orElse(null),
                flat.denominator().orElse(null),
                flat.label().orElse(null),
                flat.reason().orElse(null),
                flat.state().orElse(null),
                flat.increment().orElse(null),
                flat.printedLabel().orElse(null));
    }

    public Figure figure() {
        return new FigureDraft(
                        kind,
                        Optional.ofNullable(amount),
                        Optional.ofNullable(unit),
                        Optional.ofNullable(asOf),
                        Optional.ofNullable(basis),
                        Optional.ofNullable(survey),
                        Optional.ofNullable(numerator),
                        Optional.ofNullable(denominator),
                        Optional.ofNullable(label),
                        Optional.ofNullable(reason),
                        Optional.ofNullable(state))
                .beside(Optional.ofNullable(increment), Optional.ofNullable(printedLabel))
                .figure();
    }
}
