package org.ayumi.query.audit;

import java.util.Optional;
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
        return switch (event) {
            case IndicatorDefined it -> defined(it, figures);
            case TargetRevised it ->
                words.say(
                        "indicator.target-revised",
                        name(),
                        words.arrow(figures.of(it.previous()), figures.of(it.current())));
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

    private String defined(IndicatorDefined it, FigureSentence figures) {
        return words.say(
                "indicator.defined",
                it.definition().name(),
                words.constant(it.definition().measure().name()),
                it.definition().unit(),
                words.constant(it.definition().better().name()),
                figures.of(it.baseline()),
                figures.of(it.target()));
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
