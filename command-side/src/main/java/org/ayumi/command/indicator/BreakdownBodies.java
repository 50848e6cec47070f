package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.indicator.BreakDownIndicator.PartDraft;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The request that tells a figure in its parts. */
final class BreakdownBodies {

    private BreakdownBodies() {}

    @Schema(
            name = "BreakDownIndicator",
            description = "A year's figure in its parts; without parts, the breakdown is taken back",
            example = """
            {"by":"対象","parts":[{"name":"市民","amount":90},{"name":"団体","amount":38}]}""")
    record Telling(
            @Schema(requiredMode = REQUIRED, example = "性別") @Nullable String by,

            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable PartBody> parts,

            @Schema(description = "why the parts do not give the figure: whoever came twice is counted in two")
            @Nullable String overlap,

            @Schema(description = "of the figure; default FINAL") @Nullable Stage stage,

            @Schema(description = "INTERIM: the day of the figure", format = "date") @Nullable String asOf,

            @Schema(description = "when it replaces what stood there, or takes it back") @Nullable String reason,

            @Nullable String source) {}

    @Schema(
            name = "BreakdownPart",
            description = "In the unit of the figure; what has no number says so by its kind",
            example = "{\"name\":\"男\",\"amount\":71.2,\"base\":590}")
    record PartBody(
            @Schema(requiredMode = REQUIRED, example = "男") @Nullable String name,

            @Schema(description = "default MEASURED; NOT_CONDUCTED, or NOT_MEASURED with its reason") @Nullable FigureKind kind,

            @Schema(description = "MEASURED", example = "71.2") @Nullable BigDecimal amount,

            @Schema(description = "NOT_MEASURED: why") @Nullable String reason,

            @Schema(description = "of a ratio: how many answered", example = "590") @Nullable Integer base) {

        Optional<PartDraft> read(Form form, String field) {
            Optional<String> told = form.required(field + ".name", name);
            FigureKind known = kind == null ? FigureKind.MEASURED : kind;
            if (!Part.canBe(known)) {
                form.impossible(field + ".kind", "breakdown.kind", known);
                return Optional.empty();
            }
            FigureDraft figure = FigureDraft.bare(known, Optional.ofNullable(amount), Optional.ofNullable(reason));
            figure.misplaced().forEach(part -> form.impossible(field + "." + part, "figure.not-for-kind", known));
            figure.missing().forEach(part -> form.malformed(field + "." + part, "field.missing"));
            return told.map(text -> new PartDraft(text, figure, Optional.ofNullable(base)));
        }
    }

    static BreakDownIndicator read(String indicatorId, FiscalYear year, Telling body) {
        Form form = Form.of(body);
        Optional<String> by = form.required("by", body.by()).flatMap(text -> form.line("by", text));
        List<PartDraft> parts = new ArrayList<>();
        form.required("parts", body.parts()).ifPresent(given -> {
            List<@Nullable PartBody> counted = form.counted("parts", given, Breakdown.MOST_PARTS);
            for (int index = 0; index < counted.size(); index++) {
                String field = "parts[" + index + "]";
                form.required(field, counted.get(index))
                        .flatMap(part -> part.read(form, field))
                        .ifPresent(parts::add);
            }
        });
        Optional<String> overlap = form.paragraph("overlap", body.overlap());
        Optional<StageOfYear> stage = stage(form, body);
        Optional<String> reason = form.paragraph("reason", body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new BreakDownIndicator(indicatorId, year, stage.orElseThrow(), by.orElseThrow(), parts, overlap, reason);
    }

    private static Optional<StageOfYear> stage(Form form, Telling body) {
        Stage stage = body.stage() == null ? Stage.FINAL : body.stage();
        if (stage != Stage.INTERIM && body.asOf() != null) {
            form.impossible("asOf", "breakdown.day-of-interim");
            return Optional.empty();
        }
        var day = form.date("asOf", body.asOf());
        return body.asOf() != null && day.isEmpty()
                ? Optional.empty()
                : form.attempt("", () -> new StageOfYear(stage, day));
    }
}
