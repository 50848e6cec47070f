package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** What happened to an indicator, in words. */
record IndicatorSentences(AuditWords words, Changes changes, Optional<Terms> terms) {

    String of(IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined it -> defined(it);
            case IndicatorAmended it -> amended(it);
            case IndicatorRetired it ->
                words.say(
                        "indicator.retired",
                        name(now()),
                        new RetirementSentence(words, it.indicatorId()).retired(it.previous(), it.current()));
            case IndicatorResumed it ->
                words.say(
                        "indicator.resumed",
                        name(now()),
                        new RetirementSentence(words, it.indicatorId()).resumed(it.previous(), it.from()));
            case TargetRevised it ->
                words.say(
                        "indicator.target-revised",
                        name(now()),
                        words.arrow(
                                new TargetSentence(words, terms.map(IndicatorSentences::ofTargets)).of(it.previous()),
                                new TargetSentence(words, now()).of(it.current())));
            case BaselineRevised it ->
                words.say(
                        "indicator.baseline-revised",
                        name(now()),
                        words.arrow(
                                new FigureSentence(words, terms.map(IndicatorSentences::ofBaseline)).of(it.previous()),
                                new FigureSentence(words, now()).of(it.current())));
            case IndicatorValueRecorded it ->
                words.say(
                                "indicator.value-recorded",
                                name(in(it.fiscalYear())),
                                words.year(it.fiscalYear(), in(it.fiscalYear())),
                                stage(it.stage()),
                                words.arrow(
                                        figures(it.fiscalYear()).of(new NotReported()),
                                        figures(it.fiscalYear()).of(it.figure())))
                        + note(it.note());
            case IndicatorValueCorrected it ->
                words.say(
                                "indicator.value-corrected",
                                name(in(it.fiscalYear())),
                                words.year(it.fiscalYear(), in(it.fiscalYear())),
                                stage(it.stage()),
                                words.arrow(
                                        figures(it.fiscalYear()).of(it.previous()),
                                        figures(it.fiscalYear()).of(it.current())))
                        + note(it.note());
            case IndicatorHandedOver it ->
                words.say(
                        "indicator.handed-over",
                        name(now()),
                        new ChargeSentence(words, ChargeSentence.Nobody.OF_ITS_OWN).arrow(it.previous(), it.current()));
            case IndicatorBrokenDown it ->
                words.say(
                        "indicator.broken-down",
                        name(in(it.fiscalYear())),
                        words.year(it.fiscalYear(), in(it.fiscalYear())),
                        stage(it),
                        words.quote(it.current().by()),
                        words.arrow(
                                parts(it.fiscalYear(), it.previous()),
                                parts(it.fiscalYear(), Optional.of(it.current()))));
        };
    }

    private String stage(IndicatorBrokenDown it) {
        String key = it.stage().name() + it.asOf().map(day -> " " + day).orElse("");
        return it.stage() == Stage.FINAL ? "" : words.say("indicator.stage", words.stage(key));
    }

    private String parts(FiscalYear year, Optional<Breakdown> breakdown) {
        return words.join(breakdown.stream()
                        .flatMap(known -> known.parts().stream())
                        .map(part -> part(year, part))
                        .toList())
                + breakdown
                        .flatMap(Breakdown::overlap)
                        .map(why -> words.say("breakdown.overlap", words.quote(why)))
                        .orElse("");
    }

    private String part(FiscalYear year, Part part) {
        String figure = words.say("breakdown.part", part.name(), figures(year).of(part.figure()));
        return part.base()
                .map(n -> words.say("figure.with-details", figure, words.say("breakdown.base", n.toString())))
                .orElse(figure);
    }

    private String defined(IndicatorDefined it) {
        Optional<IndicatorDefinition> definition = Optional.of(it.definition());
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "indicator.defined",
                it.definition().name(),
                words.join(kind(it.definition())),
                new FigureSentence(words, definition).of(it.baseline()),
                new TargetSentence(words, definition).of(it.targets())));
        switch (it.owner().kind()) {
            case PLAN -> sentences.add(words.say("indicator.of-plan"));
            case SECTION ->
                sentences.add(words.say(
                        "indicator.of-section", words.withinPlan(it.owner().id())));
            case INITIATIVE -> {} // its id begins with that of the initiative
        }
        it.reportedAt().ifPresent(source -> sentences.add(words.say("indicator.reported-at", source)));
        return words.sentences(sentences);
    }

    private String amended(IndicatorAmended it) {
        return words.sentences(List.of(
                words.say(
                        "indicator.amended",
                        name(Optional.of(it.previous())),
                        words.year(it.from(), Optional.of(it.current())),
                        changes.between(it.previous(), it.current())),
                continuity(it)));
    }

    private String continuity(IndicatorAmended it) {
        String before = it.previous().unit();
        String after = it.current().unit();
        return switch (it.continuity()) {
            case Continuity.Same same -> words.say("continuity.SAME");
            case Continuity.Converted converted ->
                words.say("continuity.CONVERTED", "1" + before, words.number(converted.factor()) + after);
            case Continuity.Overlap overlap ->
                words.say(
                        "continuity.OVERLAP",
                        words.year(overlap.year(), Optional.of(it.current())),
                        words.number(overlap.before()) + before,
                        words.number(overlap.after()) + after);
            case Continuity.Broken broken -> words.say("continuity.BROKEN");
        };
    }

    private List<String> kind(IndicatorDefinition defined) {
        List<String> kind = new ArrayList<>();
        kind.add(words.constant(defined.measure().name()));
        if (!defined.unit().isEmpty()) {
            kind.add(words.say("indicator.unit", defined.unit()));
        }
        if (defined.measure() == Measure.STATE) {
            kind.add(String.join(words.say("states.separator"), defined.states()));
        }
        String better = defined.better().name();
        kind.add(defined.measure() == Measure.STATE ? words.say("states." + better) : words.constant(better));
        if (defined.yearBasis() != YearBasis.FISCAL) {
            kind.add(words.constant(defined.yearBasis().name()));
        }
        defined.rhythm()
                .map(rhythm -> words.say(
                        "indicator.rhythm",
                        String.valueOf(rhythm.everyYears()),
                        words.year(rhythm.anchor(), defined.yearBasis())))
                .ifPresent(kind::add);
        defined.role().map(role -> words.constant(role.name())).ifPresent(kind::add);
        return kind;
    }

    private Optional<IndicatorDefinition> now() {
        return terms.map(known -> known.definitions().current());
    }

    private Optional<IndicatorDefinition> in(FiscalYear year) {
        return terms.map(known -> known.definitions().in(year));
    }

    private static IndicatorDefinition ofTargets(Terms terms) {
        return terms.definitions().ofTerm(terms.targetsTerm());
    }

    private static IndicatorDefinition ofBaseline(Terms terms) {
        return terms.definitions().ofTerm(terms.baselineTerm());
    }

    /** Nothing of a final figure. */
    private String stage(Stage stage) {
        return stage == Stage.FINAL ? "" : words.say("indicator.stage", words.constant(stage.name()));
    }

    private FigureSentence figures(FiscalYear year) {
        return new FigureSentence(words, in(year));
    }

    private String name(Optional<IndicatorDefinition> definition) {
        return definition
                .map(known -> words.say("indicator.name", known.name()))
                .orElseGet(() -> words.say("indicator.nameless"));
    }

    private String note(Optional<String> note) {
        return note.map(text -> words.say("note", words.quote(text))).orElse("");
    }
}
