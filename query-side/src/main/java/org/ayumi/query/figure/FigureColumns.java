package org.ayumi.query.figure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
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
        @Nullable String reason) {

    public static FigureColumns of(Figure figure) {
        return switch (figure) {
            case Measured it ->
                new FigureColumns(
                        it.kind(),
                        it.amount(),
                        it.unit(),
                        it.asOf().orElse(null),
                        it.basis(),
                        it.survey().orElse(null),
                        it.numerator().orElse(null),
                        it.denominator().orElse(null),
                        null,
                        null);
            case Substitute it ->
                new FigureColumns(
                        it.kind(), it.amount(), it.unit(), null, null, null, null, null, it.label(), it.reason());
            case NotMeasured it ->
                new FigureColumns(it.kind(), null, null, null, null, null, null, null, null, it.reason());
            case NotConducted it -> without(it);
            case NotReported it -> without(it);
        };
    }

    private static FigureColumns without(Figure absence) {
        return new FigureColumns(absence.kind(), null, null, null, null, null, null, null, null, null);
    }

    public Figure figure() {
        return switch (kind) {
            case MEASURED ->
                new Measured(
                        amountRequired(),
                        required(unit),
                        Optional.ofNullable(asOf),
                        required(basis),
                        Optional.ofNullable(survey),
                        Optional.ofNullable(numerator),
                        Optional.ofNullable(denominator));
            case SUBSTITUTE -> new Substitute(required(label), amountRequired(), required(unit), required(reason));
            case NOT_MEASURED -> new NotMeasured(required(reason));
            case NOT_CONDUCTED -> new NotConducted();
            case NOT_REPORTED -> new NotReported();
        };
    }

    private BigDecimal amountRequired() {
        return required(amount);
    }

    private static <T> T required(@Nullable T column) {
        return Objects.requireNonNull(column, "a column this kind of figure always fills");
    }
}
