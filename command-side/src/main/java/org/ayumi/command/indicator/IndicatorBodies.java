package org.ayumi.command.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.ayumi.command.input.RemarkText;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.jspecify.annotations.Nullable;

/** Request bodies of the indicator endpoints. */
final class IndicatorBodies {

    private IndicatorBodies() {}

    @Schema(name = "UpdateIndicator", description = "A year's value, reported for the first time")
    record Update(
            @Nullable FigureBody value,
            @Schema(example = "年度末の集計") @Nullable String note,

            @Schema(description = "where the figure was taken from", example = "市民活動推進課 年度末集計表") @Nullable String source,

            @Schema(description = "asked for where unit, basis, as-of date or year do not fit") @Nullable String reason) {}

    @Schema(name = "CorrectIndicatorValue")
    record Correction(
            @Nullable FigureBody value,
            @Schema(example = "転記の誤り") @Nullable String reason,
            @Nullable RemarkText note,
            @Nullable String source) {}

    @Schema(name = "Target")
    record TargetBody(
            @Nullable YearText fiscalYear,
            @Schema(example = "160") @Nullable BigDecimal amount) {}

    @Schema(name = "ReviseTarget")
    record TargetRevision(
            @Nullable TargetBody target,
            @Schema(example = "中間見直し") @Nullable String reason,
            @Nullable String source) {}

    @Schema(name = "Baseline")
    record BaselineBody(
            @Nullable YearText fiscalYear, @Nullable FigureBody value) {}

    @Schema(name = "ReviseBaseline")
    record BaselineRevision(
            @Nullable BaselineBody baseline,
            @Nullable String reason,
            @Nullable String source) {}

    @Schema(name = "DefineIndicator")
    record Definition(
            @Schema(description = "place among the initiative's indicators; default: the next") @Nullable Integer sequence,

            @Nullable String name,
            @Nullable Measure measure,

            @Schema(description = "default HIGHER") @Nullable Direction better,

            @Nullable String unit,
            @Nullable String survey,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BaselineBody baseline,
            @Nullable TargetBody target,
            @Nullable String source) {}
}
