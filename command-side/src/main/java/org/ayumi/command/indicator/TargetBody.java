package org.ayumi.command.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.input.AddedLater;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetDraft;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** A target in a request. Which fields it may and must have follows from its kind. */
@Schema(
        name = "Target",
        description = "What is to be there in a fiscal year: an amount, unless another kind is named",
        example = "{\"fiscalYear\":2026,\"amount\":160}")
record TargetBody(
        @Schema(description = "of every kind but NONE") @Nullable YearText fiscalYear,

        @Schema(description = "AMOUNT, AT_LEAST, AT_MOST: in the indicator's unit", example = "160") @Nullable BigDecimal amount,

        @AddedLater @Schema(description = "default AMOUNT") @Nullable AimKind kind,

        @AddedLater @Schema(description = "RANGE: the lowest amount that is good") @Nullable BigDecimal from,

        @AddedLater @Schema(description = "RANGE: the highest") @Nullable BigDecimal to,

        @AddedLater @Schema(description = "DIRECTION: from the baseline") @Nullable Trend direction,

        @AddedLater @Schema(description = "DIRECTION MAINTAIN: so much worse is no fall; default 0") @Nullable BigDecimal tolerance,

        @AddedLater @Schema(description = "STATE: one of the indicator's words") @Nullable String state,

        @AddedLater @Schema(description = "NONE: why the figure is only watched") @Nullable String reason,

        @AddedLater
        @Schema(
                description =
                        "AMOUNT, AT_LEAST, AT_MOST of an ANNUAL_COUNT: it speaks of the sum of the yearly figures from"
                                + " this year through its own",
                example = "2022")
        @Nullable YearText sumFrom) {

    boolean isNone() {
        return kind == AimKind.NONE;
    }

    /** Notes what is wrong with it; a target, or nothing. */
    Optional<Target> read(Form form, String field) {
        Optional<FiscalYear> year = form.year(field + ".fiscalYear", fiscalYear);
        Optional<FiscalYear> first = sumFrom == null ? Optional.empty() : form.year(field + ".sumFrom", sumFrom);
        TargetDraft draft = draft(form, field);
        return year.isPresent() && draft.missing().isEmpty()
                ? form.attempt(field, () -> new Target(year.get(), draft.aim(), first))
                : Optional.empty();
    }

    /** Why there is none on purpose. */
    Optional<String> readNone(Form form, String field) {
        if (fiscalYear != null) {
            form.impossible(field + ".fiscalYear", "target.not-for-kind", AimKind.NONE);
        }
        if (sumFrom != null) {
            form.impossible(field + ".sumFrom", "target.not-for-kind", AimKind.NONE);
        }
        return draft(form, field).reason().flatMap(text -> form.paragraph(field + ".reason", text));
    }

    private TargetDraft draft(Form form, String field) {
        TargetDraft draft = new TargetDraft(
                kind == null ? AimKind.AMOUNT : kind,
                Optional.ofNullable(amount),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(direction),
                Optional.ofNullable(tolerance),
                Optional.ofNullable(state),
                Optional.ofNullable(reason));
        draft.misplaced().forEach(name -> form.impossible(field + "." + name, "target.not-for-kind", draft.kind()));
        draft.missing().forEach(name -> form.malformed(field + "." + name, "field.missing"));
        return draft;
    }
}
