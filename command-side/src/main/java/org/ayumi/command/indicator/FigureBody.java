package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.input.AddedLater;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.jspecify.annotations.Nullable;

/** A figure in a request. Which fields it may and must have follows from its kind. */
@Schema(
        description = "A figure: a number with its unit, or an honest way of having none",
        example = "{\"kind\":\"MEASURED\",\"amount\":140,\"unit\":\"件\",\"asOf\":\"2025-03-31\"}")
record FigureBody(
        @Schema(requiredMode = REQUIRED) @Nullable FigureKind kind,

        @Schema(description = "MEASURED, SUBSTITUTE; at most 15 digits before and 6 after the point") @Nullable BigDecimal amount,

        @Schema(description = "MEASURED (default: the indicator's), SUBSTITUTE") @Nullable String unit,

        @Schema(description = "MEASURED, STATE: the day it speaks of, 2025-03-31", format = "date") @Nullable String asOf,

        @Schema(description = "MEASURED: what was counted, if not what the indicator measures") @Nullable Measure basis,

        @Nullable String survey,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,

        @Schema(description = "SUBSTITUTE: what was really measured") @Nullable String label,

        @Schema(description = "SUBSTITUTE, NOT_MEASURED: why") @Nullable String reason,

        @AddedLater @Schema(description = "STATE: one of the indicator's words", example = "策定中") @Nullable String state) {

    Optional<FigureDraft> read(Form form, String field) {
        Optional<FigureKind> given = form.required(field + ".kind", kind);
        // A day that cannot be read is told, and refused; until then it stands where one was given.
        var day = form.date(field + ".asOf", asOf)
                .or(() -> Optional.ofNullable(asOf).map(unread -> LocalDate.EPOCH));
        Optional<FigureDraft> draft = given.map(known -> new FigureDraft(
                known,
                Optional.ofNullable(amount),
                Optional.ofNullable(unit),
                day,
                Optional.ofNullable(basis),
                Optional.ofNullable(survey),
                Optional.ofNullable(numerator),
                Optional.ofNullable(denominator),
                Optional.ofNullable(label),
                Optional.ofNullable(reason),
                Optional.ofNullable(state)));
        draft.ifPresent(figure -> {
            figure.misplaced()
                    .forEach(name -> form.impossible(field + "." + name, "figure.not-for-kind", figure.kind()));
            figure.missing().forEach(name -> form.malformed(field + "." + name, "field.missing"));
        });
        return draft;
    }
}
