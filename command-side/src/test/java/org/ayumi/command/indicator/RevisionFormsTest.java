package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R8;

import java.math.BigDecimal;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.indicator.Targets;
import org.junit.jupiter.api.Test;

class RevisionFormsTest {

    private static ReviseTarget targetRevision(String json) {
        return IndicatorForms.targetRevision(ID, RequestBodies.read(json, IndicatorBodies.TargetRevision.class));
    }

    private static ReviseBaseline baselineRevision(String json) {
        return IndicatorForms.baselineRevision(ID, RequestBodies.read(json, IndicatorBodies.BaselineRevision.class));
    }

    @Test
    void of_the_target_has_a_year_an_amount_and_a_reason() {
        assertThat(targetRevision("""
                {"target":{"fiscalYear":"R8","amount":160.0},"reason":"中間見直し"}"""))
                .isEqualTo(new ReviseTarget(ID, Targets.of(R8, new BigDecimal("160.0")), "中間見直し"));
    }

    @Test
    void of_the_target_names_every_missing_field_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED, () -> targetRevision("{}"), "target: target.missing", "reason: field.missing");
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> targetRevision("""
                        {"target":{}}"""),
                "target.fiscalYear: field.missing",
                "target.amount: field.missing",
                "reason: field.missing");
    }

    @Test
    void of_the_target_names_what_is_impossible() {
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> targetRevision("""
                        {"target":{"fiscalYear":"来年","amount":160},"reason":"中間見直し"}"""), "target.fiscalYear: fiscal-year.unreadable");
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> targetRevision("""
                        {"target":{"fiscalYear":2026,"amount":1e30},"reason":"中間見直し"}"""), "target.amount: amount.too-large");
    }

    @Test
    void of_the_baseline_has_a_year_a_figure_and_a_reason() {
        assertThat(baselineRevision("""
                {"baseline":{"fiscalYear":2020,"value":{"kind":"NOT_CONDUCTED"}},"reason":"未実施だった"}"""))
                .isEqualTo(new ReviseBaseline(ID, R2, FigureDraft.of(NOT_CONDUCTED), "未実施だった"));
    }

    @Test
    void of_the_baseline_names_every_missing_field_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> baselineRevision("{}"),
                "baseline: field.missing",
                "reason: field.missing");
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> baselineRevision("""
                        {"baseline":{"value":{}}}"""),
                "baseline.fiscalYear: field.missing",
                "baseline.value.kind: field.missing",
                "reason: field.missing");
    }
}
