package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.AddedLater;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.ContinuityDraft;
import org.ayumi.kernel.indicator.ContinuityKind;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.jspecify.annotations.Nullable;

/** The request that defines an indicator otherwise. */
final class AmendmentBodies {

    private AmendmentBodies() {}

    @Schema(
            name = "Continuity",
            description = "How figures of before compare with those after",
            example = "{\"kind\":\"OVERLAP\",\"fiscalYear\":2023,\"before\":412,\"after\":520}")
    record ContinuityBody(
            @Schema(
                    requiredMode = REQUIRED,
                    description =
                            "SAME: only words change; CONVERTED: by a factor; OVERLAP: one year was counted both ways;"
                                    + " BROKEN: they are not compared")
            @Nullable ContinuityKind kind,

            @Schema(description = "CONVERTED: one of the unit before is so many of the unit after") @Nullable BigDecimal factor,

            @Schema(description = "OVERLAP: the year that was counted both ways") @Nullable YearText fiscalYear,

            @Schema(description = "OVERLAP: its figure as counted before") @Nullable BigDecimal before,

            @Schema(description = "OVERLAP: its figure as counted after") @Nullable BigDecimal after) {

        Optional<Continuity> read(Form form, String field) {
            Optional<FiscalYear> year =
                    fiscalYear == null ? Optional.empty() : form.year(field + ".fiscalYear", fiscalYear);
            return form.required(field + ".kind", kind).flatMap(given -> {
                ContinuityDraft draft = new ContinuityDraft(
                        given,
                        Optional.ofNullable(factor),
                        year,
                        Optional.ofNullable(before),
                        Optional.ofNullable(after));
                draft.misplaced()
                        .forEach(name -> form.impossible(field + "." + named(name), "continuity.not-for-kind", given));
                if (fiscalYear == null || year.isPresent()) {
                    draft.missing().forEach(name -> form.malformed(field + "." + named(name), "field.missing"));
                }
                return draft.missing().isEmpty() ? form.attempt(field, draft::continuity) : Optional.empty();
            });
        }

        private static String named(String part) {
            return part.equals("year") ? "fiscalYear" : part;
        }
    }

    @Schema(name = "AmendIndicator", description = "What is left out stays", example = """
            {"name":"利用者数","fromFiscalYear":2024,"continuity":{"kind":"BROKEN"},"reason":"オンラインの利用を含める"}""")
    record Change(
            @Nullable String name,
            @Nullable Measure measure,
            @Nullable Direction better,
            @Nullable String unit,
            @Nullable String survey,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,

            @Schema(description = "of a STATE: its words in their order") @Nullable List<@Nullable String> states,

            @AddedLater @Nullable YearBasis yearBasis,

            @AddedLater @Nullable RhythmBody rhythm,

            @AddedLater @Schema(description = "OUTPUT (活動指標) or OUTCOME (成果指標)") @Nullable IndicatorRole role,

            @Schema(requiredMode = REQUIRED, description = "the first year for which it holds") @Nullable YearText fromFiscalYear,

            @Schema(description = "may be left out where unit, measure, states and the days of a year stay: SAME then")
            @Nullable ContinuityBody continuity,

            @Schema(requiredMode = REQUIRED, example = "オンラインの利用を含める") @Nullable String reason,

            @Nullable String source) {

        AmendIndicator read(String indicatorId) {
            Form form = Form.of(this);
            Optional<FiscalYear> from = form.year("fromFiscalYear", fromFiscalYear);
            Optional<Continuity> stated =
                    Optional.ofNullable(continuity).flatMap(given -> given.read(form, "continuity"));
            Optional<List<String>> words =
                    states == null ? Optional.empty() : Optional.of(IndicatorForms.states(form, states));
            Optional<DefinitionChange.RhythmChange> pace = Optional.ofNullable(rhythm)
                    .map(given -> new DefinitionChange.RhythmChange(given.read(form, "rhythm")));
            Optional<String> because = form.reason(reason);
            form.line("source", source);
            form.refuseFaults();
            return new AmendIndicator(
                    indicatorId,
                    from.orElseThrow(),
                    new DefinitionChange(
                            Optional.ofNullable(name),
                            Optional.ofNullable(measure),
                            Optional.ofNullable(better),
                            Optional.ofNullable(unit),
                            Optional.ofNullable(survey),
                            Optional.ofNullable(minimum),
                            Optional.ofNullable(maximum),
                            words,
                            Optional.ofNullable(yearBasis),
                            pace,
                            Optional.ofNullable(role)),
                    stated,
                    because.orElseThrow());
        }
    }
}
