package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ayumi.command.input.AddedLater;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Stage;
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

        @AddedLater @Schema(description = "STATE: one of the indicator's words", example = "策定中") @Nullable String state,

        @AddedLater
        @Schema(
                description =
                        "how far it has come; default FINAL. Each stands beside the others; of INTERIM, which needs"
                                + " asOf, there can be several a year; PLANNED, a number or a state, never stands for the"
                                + " year. Not of a baseline")
        @Nullable Stage stage,

        @AddedLater
        @Schema(
                description = "MEASURED of a running total or a stock: what the year added. Not of a baseline",
                example = "13")
        @Nullable BigDecimal increment,

        @AddedLater
        @Schema(
                description =
                        "MEASURED: under which it was printed, where that is not the indicator's name. Not of a baseline")
        @Nullable String printedLabel) {

    private static final Set<FigureKind> OF_A_DAY =
            Set.of(FigureKind.MEASURED, FigureKind.STATE, FigureKind.NOT_REPORTED);

    Stage stageOrFinal() {
        return stage == null ? Stage.FINAL : stage;
    }

    /** What a plan starts from is settled. */
    Optional<FigureDraft> readBaseline(Form form, String field) {
        if (stageOrFinal() != Stage.FINAL) {
            form.impossible(field + ".stage", "stage.not-of-baseline");
        }
        if (increment != null) {
            form.impossible(field + ".increment", "figure.not-of-baseline");
        }
        if (printedLabel != null) {
            form.impossible(field + ".printedLabel", "figure.not-of-baseline");
        }
        return new FigureBody(
                        kind,
                        amount,
                        unit,
                        asOf,
                        basis,
                        survey,
                        numerator,
                        denominator,
                        label,
                        reason,
                        state,
                        null,
                        null,
                        null)
                .read(form, field);
    }

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
                        Optional.ofNullable(state))
                .beside(Optional.ofNullable(increment), Optional.ofNullable(printedLabel)));
        draft.ifPresent(figure -> {
            figure.misplaced().stream()
                    .filter(name -> !(name.equals("asOf") && takesBackAnInterimCount()))
                    .forEach(name -> form.impossible(field + "." + name, "figure.not-for-kind", figure.kind()));
            if (figure.kind() == FigureKind.NOT_DUE) {
                form.impossible(field + ".kind", "figure.not-due-follows");
            } else {
                figure.missing().forEach(name -> form.malformed(field + "." + name, "field.missing"));
            }
            if (stage == Stage.INTERIM) {
                noteInterimFaults(form, field, figure);
            }
        });
        return draft;
    }

    private void noteInterimFaults(Form form, String field, FigureDraft figure) {
        if (!OF_A_DAY.contains(figure.kind())) {
            form.impossible(field + ".kind", "figure.not-for-stage", figure.kind(), Stage.INTERIM);
        } else if (asOf == null) {
            form.impossible(field + ".asOf", "stage.interim-needs-day");
        }
    }

    /** A correction to NOT_REPORTED still has to say which of the year's counts it means. */
    private boolean takesBackAnInterimCount() {
        return stage == Stage.INTERIM && kind == FigureKind.NOT_REPORTED;
    }
}
