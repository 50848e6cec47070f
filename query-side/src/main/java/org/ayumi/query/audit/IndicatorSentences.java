package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;

/** What happened to an indicator, in words. */
record IndicatorSentences(AuditWords words, Optional<IndicatorDefinition> definition) {

    String of(IndicatorEvent event) {
        FigureSentence figures = new FigureSentence(words, definition);
        TargetSentence targets = new TargetSentence(words, definition);
        return switch (event) {
            case IndicatorDefined it -> defined(it, figures, targets);
            case TargetRevised it ->
                words.say(
                        "indicator.target-revised",
                        name(),
                        words.arrow(targets.of(it.previous()), targets.of(it.current())));
            case BaselineRevised it ->
                words.say(
                        "indicator.baseline-revised",
                        name(),
                        words.arrow(figures.of(it.previous()), figures.of(it.current())));
            case IndicatorValueRecorded it ->
                words.say(
                                "indicator.value-recorded",
                                name(),
                                words.year(it.fiscalYear()),
                                words.arrow(figures.of(new NotReported()), figures.of(it.figure())))
                        + note(it.note());
            case IndicatorValueCorrected it ->
                words.say(
                                "indicator.value-corrected",
                                name(),
                                words.year(it.fiscalYear()),
                                words.arrow(figures.of(it.previous()), figures.of(it.current())))
                        + note(it.note());
        };
    }

    private String defined(IndicatorDefined it, FigureSentence figures, TargetSentence targets) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "indicator.defined",
                it.definition().name(),
                words.join(kind(it.definition())),
                figures.of(it.baseline()),
                targets.of(it.targets())));
        switch (it.owner().kind()) {
            case PLAN -> sentences.add(words.say("indicator.of-plan"));
            case SECTION ->
                sentences.add(words.say(
                        "indicator.of-section", words.withinPlan(it.owner().id())));
            case INITIATIVE -> {} // its id begins with that of the initiative
        }
        return words.sentences(sentences);
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
        return kind;
    }

    private String name() {
        return definition
                .map(known -> words.say("indicator.name", known.name()))
                .orElseGet(() -> words.say("indicator.nameless"));
    }

    private String note(Optional<String> note) {
        return note.map(text -> words.say("note", words.quote(text))).orElse("");
    }
}
