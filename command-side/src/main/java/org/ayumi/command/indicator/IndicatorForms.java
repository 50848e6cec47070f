package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;

/** Reads request bodies into commands, naming every fault. */
final class IndicatorForms {

    private static final int MOST_INDICATORS = 99;

    private IndicatorForms() {}

    static FiscalYear yearInPath(String text) {
        Form form = new Form();
        Optional<FiscalYear> year = form.attempt("fiscalYear", () -> FiscalYear.parse(text));
        form.refuseFaults();
        return year.orElseThrow();
    }

    static UpdateIndicator update(String indicatorId, FiscalYear year, IndicatorBodies.Update body) {
        Form form = Form.of(body);
        Optional<FigureDraft> figure = form.required("value", body.value()).flatMap(value -> value.read(form, "value"));
        Optional<String> note = form.paragraph("note", body.note());
        Optional<String> reason = form.paragraph("reason", body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new UpdateIndicator(indicatorId, year, figure.orElseThrow(), note, reason);
    }

    static CorrectIndicatorValue correction(String indicatorId, FiscalYear year, IndicatorBodies.Correction body) {
        Form form = Form.of(body);
        Optional<FigureDraft> figure = form.required("value", body.value()).flatMap(value -> value.read(form, "value"));
        NoteChange note = form.noteChange("note", body.note());
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new CorrectIndicatorValue(indicatorId, year, figure.orElseThrow(), note, reason.orElseThrow());
    }

    static ReviseTarget targetRevision(String indicatorId, IndicatorBodies.TargetRevision body) {
        Form form = Form.of(body);
        Optional<Target> target = form.required("target", body.target()).flatMap(given -> target(form, given));
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new ReviseTarget(indicatorId, target.orElseThrow(), reason.orElseThrow());
    }

    static ReviseBaseline baselineRevision(String indicatorId, IndicatorBodies.BaselineRevision body) {
        Form form = Form.of(body);
        Optional<IndicatorBodies.BaselineBody> baseline = form.required("baseline", body.baseline());
        Optional<FiscalYear> year = baseline.flatMap(given -> form.year("baseline.fiscalYear", given.fiscalYear()));
        Optional<FigureDraft> figure = baseline.flatMap(given -> form.required("baseline.value", given.value()))
                .flatMap(value -> value.read(form, "baseline.value"));
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new ReviseBaseline(indicatorId, year.orElseThrow(), figure.orElseThrow(), reason.orElseThrow());
    }

    static DefineIndicator definition(
            String planId, String initiativeId, int nextSequence, IndicatorBodies.Definition body) {
        Form form = Form.of(body);
        form.required("name", body.name());
        form.required("measure", body.measure());
        form.required("unit", body.unit());
        Optional<IndicatorBodies.BaselineBody> baseline = form.required("baseline", body.baseline());
        Optional<FiscalYear> year = baseline.flatMap(given -> form.year("baseline.fiscalYear", given.fiscalYear()));
        Optional<FigureDraft> figure = baseline.flatMap(given -> form.required("baseline.value", given.value()))
                .flatMap(value -> value.read(form, "baseline.value"));
        Optional<Target> target = form.required("target", body.target()).flatMap(given -> target(form, given));
        int sequence = body.sequence() == null ? nextSequence : body.sequence();
        if (sequence < 1 || sequence > MOST_INDICATORS) {
            form.impossible("sequence", "indicator.sequence", MOST_INDICATORS);
        }
        form.line("source", body.source());
        Optional<IndicatorDefinition> definition =
                complete(body) ? form.attempt("", () -> definition(body)) : Optional.empty();
        form.refuseFaults();
        return new DefineIndicator(
                initiativeId + "." + sequence,
                initiativeId,
                planId,
                sequence,
                definition.orElseThrow(),
                new Baseline(
                        year.orElseThrow(),
                        CompletedFigure.of(figure.orElseThrow(), definition.orElseThrow(), "baseline.value")),
                target.orElseThrow());
    }

    private static boolean complete(IndicatorBodies.Definition body) {
        return body.name() != null && body.measure() != null && body.unit() != null;
    }

    private static IndicatorDefinition definition(IndicatorBodies.Definition body) {
        if (body.name() == null || body.measure() == null || body.unit() == null) {
            throw new Refusal(Refusal.Kind.MALFORMED, "name", "field.missing");
        }
        return new IndicatorDefinition(
                body.name(),
                body.measure(),
                body.better() == null ? Direction.HIGHER : body.better(),
                body.unit(),
                Optional.ofNullable(body.survey()),
                Optional.ofNullable(body.minimum()),
                Optional.ofNullable(body.maximum()));
    }

    private static Optional<Target> target(Form form, IndicatorBodies.TargetBody body) {
        Optional<FiscalYear> year = form.year("target.fiscalYear", body.fiscalYear());
        Optional<BigDecimal> amount = form.required("target.amount", body.amount());
        return year.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : form.attempt("target", () -> new Target(year.get(), amount.get()));
    }
}
