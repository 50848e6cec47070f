package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.ayumi.command.input.AddedLater;
import org.ayumi.command.input.RemarkText;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.time.YearBasis;
import org.jspecify.annotations.Nullable;

/** Request bodies of the indicator endpoints. */
final class IndicatorBodies {

    private IndicatorBodies() {}

    @Schema(name = "UpdateIndicator", description = "A year's value, reported for the first time")
    record Update(
            @Schema(requiredMode = REQUIRED) @Nullable FigureBody value,
            @Schema(example = "年度末の集計") @Nullable String note,

            @Schema(description = "where the figure was taken from", example = "市民活動推進課 年度末集計表") @Nullable String source,

            @Schema(description = "asked for where unit, basis, as-of date or year do not fit") @Nullable String reason) {}

    @Schema(name = "CorrectIndicatorValue", example = """
            {"value":{"kind":"MEASURED","amount":49,"unit":"名"},"reason":"転記の誤り"}""")
    record Correction(
            @Schema(requiredMode = REQUIRED) @Nullable FigureBody value,

            @Schema(requiredMode = REQUIRED, example = "転記の誤り") @Nullable String reason,

            @Nullable RemarkText note,
            @Nullable String source) {}

    @Schema(name = "ReviseTarget", example = """
            {"target":{"fiscalYear":2026,"amount":70},"reason":"中間見直し"}""")
    record TargetRevision(
            @Schema(description = "the only one, or that there is none on purpose") @Nullable TargetBody target,

            @AddedLater @Schema(description = "several years, in their order; in place of target") @Nullable List<@Nullable TargetBody> targets,

            @Schema(requiredMode = REQUIRED, example = "中間見直し") @Nullable String reason,

            @Nullable String source) {}

    @Schema(name = "Baseline")
    record BaselineBody(
            @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,
            @Schema(requiredMode = REQUIRED) @Nullable FigureBody value) {}

    @Schema(name = "ReviseBaseline", example = """
            {"baseline":{"fiscalYear":"R2","value":{"kind":"MEASURED","amount":34,"unit":"名"}},
             "reason":"令和2年度の集計の誤り"}""")
    record BaselineRevision(
            @Schema(requiredMode = REQUIRED) @Nullable BaselineBody baseline,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String source) {}

    @Schema(name = "DefineIndicator", example = """
            {"name":"講座の修了者数","measure":"ANNUAL_COUNT","unit":"名",
             "baseline":{"fiscalYear":2020,"value":{"kind":"MEASURED","amount":12,"unit":"名"}},
             "target":{"fiscalYear":2026,"amount":20}}""")
    record Definition(
            @Schema(description = "place among the owner's indicators; default: the next") @Nullable Integer sequence,

            @Schema(description = "required, unless reportedAt is given") @Nullable String name,

            @Schema(description = "required, unless reportedAt is given") @Nullable Measure measure,

            @Schema(description = "default HIGHER; LOWER where every target is AT_MOST or DECREASE") @Nullable Direction better,

            @Schema(description = "required, but for a STATE, and unless reportedAt is given") @Nullable String unit,

            @Nullable String survey,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,

            @Schema(description = "left out where the plan states none") @Nullable BaselineBody baseline,

            @Schema(description = "the only one, or that there is none on purpose") @Nullable TargetBody target,

            @AddedLater @Schema(description = "several years, in their order; in place of target") @Nullable List<@Nullable TargetBody> targets,

            @AddedLater
            @Schema(description = "of a STATE: its words in their order", example = "[\"未策定\",\"策定中\",\"策定済\"]")
            @Nullable List<@Nullable String> states,

            @AddedLater @Schema(description = "what kind of year its figures are of; default FISCAL") @Nullable YearBasis yearBasis,

            @AddedLater @Schema(description = "left out where a figure is due every year") @Nullable RhythmBody rhythm,

            @AddedLater
            @Schema(
                    description =
                            "the indicator of another plan whose figures are this one's, too; the definition is that"
                                    + " one's, and what is given of it must agree")
            @Nullable String reportedAt,

            @AddedLater
            @Schema(
                    description =
                            "OUTPUT (活動指標): what was done; OUTCOME (成果指標): what became of it; left out where the plan"
                                    + " does not say")
            @Nullable IndicatorRole role,

            @Nullable String source) {}
}
