package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.jspecify.annotations.Nullable;

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
        return new UpdateIndicator(indicatorId, year, stage(body.value()), figure.orElseThrow(), note, reason);
    }

    private static Stage stage(@Nullable FigureBody value) {
        return value == null ? Stage.FINAL : value.stageOrFinal();
    }

    static CorrectIndicatorValue correction(String indicatorId, FiscalYear year, IndicatorBodies.Correction body) {
        Form form = Form.of(body);
        Optional<FigureDraft> figure = form.required("value", body.value()).flatMap(value -> value.read(form, "value"));
        NoteChange note = form.noteChange("note", body.note());
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new CorrectIndicatorValue(
                indicatorId, year, stage(body.value()), figure.orElseThrow(), note, reason.orElseThrow());
    }

    static ReviseTarget targetRevision(String indicatorId, IndicatorBodies.TargetRevision body) {
        Form form = Form.of(body);
        Optional<Targets> targets = TargetForms.read(form, body.target(), body.targets());
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new ReviseTarget(indicatorId, targets.orElseThrow(), reason.orElseThrow());
    }

    static ReviseBaseline baselineRevision(String indicatorId, IndicatorBodies.BaselineRevision body) {
        Form form = Form.of(body);
        Optional<IndicatorBodies.BaselineBody> baseline = form.required("baseline", body.baseline());
        Optional<FiscalYear> year = baseline.flatMap(given -> form.year("baseline.fiscalYear", given.fiscalYear()));
        Optional<FigureDraft> figure = baseline.flatMap(given -> form.required("baseline.value", given.value()))
                .flatMap(value -> value.readBaseline(form, "baseline.value"));
        Optional<String> reason = form.reason(body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new ReviseBaseline(indicatorId, year.orElseThrow(), figure.orElseThrow(), reason.orElseThrow());
    }

    static DefineIndicator definition(
            String planId, IndicatorOwner owner, int nextSequence, IndicatorBodies.Definition body) {
        Form form = Form.of(body);
        if (body.name() == null) {
            form.malformed("name", "indicator.part-missing");
        }
        if (body.measure() == null) {
            form.malformed("measure", "indicator.part-missing");
        }
        if (body.measure() != Measure.STATE && body.unit() == null) {
            form.malformed("unit", "indicator.unit-missing");
        }
        Optional<StatedBaseline> baseline = baseline(form, body);
        Optional<Targets> targets = TargetForms.read(form, body.target(), body.targets());
        Optional<Rhythm> rhythm = rhythm(form, body);
        int sequence = sequence(form, nextSequence, body);
        form.line("source", body.source());
        Direction better = Optional.ofNullable(body.better())
                .or(() -> targets.map(Targets::usuallyBetter))
                .orElse(Direction.HIGHER);
        List<String> states = states(form, body.states());
        Optional<IndicatorDefinition> definition =
                complete(body) ? form.attempt("", () -> definition(body, better, states, rhythm)) : Optional.empty();
        form.refuseFaults();
        return new DefineIndicator(
                owner.indicatorId(sequence),
                owner,
                planId,
                sequence,
                definition.orElseThrow(),
                baseline.map(start -> start.of(definition.orElseThrow())),
                targets.orElseThrow());
    }

    /** One that uses the figures of another plan's: what else is said of its definition is compared with that one's. */
    static UseIndicator use(
            String planId, IndicatorOwner owner, int nextSequence, IndicatorBodies.Definition body, String reportedAt) {
        Form form = Form.of(body);
        Optional<StatedBaseline> baseline = baseline(form, body);
        Optional<Targets> targets = TargetForms.read(form, body.target(), body.targets());
        DefinitionChange stated = new DefinitionChange(
                form.line("name", body.name()),
                Optional.ofNullable(body.measure()),
                Optional.ofNullable(body.better()),
                Optional.ofNullable(body.unit()),
                Optional.ofNullable(body.survey()),
                Optional.ofNullable(body.minimum()),
                Optional.ofNullable(body.maximum()),
                body.states() == null ? Optional.empty() : Optional.of(states(form, body.states())),
                Optional.ofNullable(body.yearBasis()),
                body.rhythm() == null
                        ? Optional.empty()
                        : Optional.of(new DefinitionChange.RhythmChange(rhythm(form, body))),
                Optional.ofNullable(body.role()));
        int sequence = sequence(form, nextSequence, body);
        form.line("source", body.source());
        form.refuseFaults();
        return new UseIndicator(
                owner.indicatorId(sequence),
                owner,
                planId,
                sequence,
                reportedAt,
                stated,
                baseline,
                targets.orElseThrow());
    }

    private static Optional<StatedBaseline> baseline(Form form, IndicatorBodies.Definition body) {
        Optional<IndicatorBodies.BaselineBody> baseline = Optional.ofNullable(body.baseline());
        Optional<FiscalYear> year = baseline.flatMap(given -> form.year("baseline.fiscalYear", given.fiscalYear()));
        Optional<FigureDraft> figure = baseline.flatMap(given -> form.required("baseline.value", given.value()))
                .flatMap(value -> value.readBaseline(form, "baseline.value"));
        return year.flatMap(start -> figure.map(stated -> new StatedBaseline(start, stated)));
    }

    private static Optional<Rhythm> rhythm(Form form, IndicatorBodies.Definition body) {
        return Optional.ofNullable(body.rhythm()).flatMap(given -> given.read(form, "rhythm"));
    }

    private static int sequence(Form form, int next, IndicatorBodies.Definition body) {
        int sequence = body.sequence() == null ? next : body.sequence();
        if (sequence < 1 || sequence > MOST_INDICATORS) {
            form.impossible("sequence", "indicator.sequence", MOST_INDICATORS);
        }
        return sequence;
    }

    static List<String> states(Form form, @Nullable List<@Nullable String> given) {
        List<String> states = new ArrayList<>();
        int index = 0;
        for (String state : form.counted("states", given, IndicatorDefinition.MOST_STATES)) {
            form.required("states[" + index + "]", state).ifPresent(states::add);
            index++;
        }
        return states;
    }

    private static boolean complete(IndicatorBodies.Definition body) {
        return body.name() != null
                && body.measure() != null
                && (body.unit() != null || body.measure() == Measure.STATE);
    }

    private static IndicatorDefinition definition(
            IndicatorBodies.Definition body, Direction better, List<String> states, Optional<Rhythm> rhythm) {
        if (body.name() == null || body.measure() == null) {
            throw new Refusal(Refusal.Kind.MALFORMED, "name", "field.missing");
        }
        return new IndicatorDefinition(
                body.name(),
                body.measure(),
                better,
                body.unit() == null ? "" : body.unit(),
                Optional.ofNullable(body.survey()),
                Optional.ofNullable(body.minimum()),
                Optional.ofNullable(body.maximum()),
                states,
                body.yearBasis() == null ? YearBasis.FISCAL : body.yearBasis(),
                rhythm,
                Optional.ofNullable(body.role()));
    }
}
