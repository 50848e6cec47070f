package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** A figure in words: a number with its unit, or the word for there being none, never a number for an absence. */
record FigureSentence(AuditWords words, Optional<IndicatorDefinition> definition) {

    String of(Figure figure) {
        return switch (figure) {
            case Measured it -> measured(it);
            case Substitute it ->
                words.say(
                        "figure.SUBSTITUTE",
                        words.quote(it.label()),
                        words.number(it.amount()) + it.unit(),
                        words.quote(it.reason()));
            case InState it -> state(it);
            case NotMeasured it -> words.say("figure.NOT_MEASURED", words.quote(it.reason()));
            case NotConducted it -> words.say("figure.NOT_CONDUCTED");
            case NotDue it -> words.say("figure.NOT_DUE");
            case NotReported it -> words.say("figure.NOT_REPORTED");
        };
    }

    String of(Baseline baseline) {
        return words.say("figure.of-year", words.year(baseline.fiscalYear(), definition), of(baseline.figure()));
    }

    /** A plan need not state one. */
    String of(Optional<Baseline> baseline) {
        return baseline.map(this::of).orElseGet(() -> words.say("none"));
    }

    private String state(InState it) {
        String state = words.say("figure.STATE", it.state());
        return it.asOf()
                .map(day -> words.say("figure.with-details", state, words.say("figure.as-of", words.day(day))))
                .orElse(state);
    }

    /** Two numbers can be equal and still differ in the day, the basis or the counts behind them. */
    private String measured(Measured it) {
        List<String> details = new ArrayList<>();
        it.asOf().ifPresent(day -> details.add(words.say("figure.as-of", words.day(day))));
        if (definition.filter(known -> known.measure() == it.basis()).isEmpty()) {
            details.add(words.say("figure.basis", words.constant(it.basis().name())));
        }
        it.survey().ifPresent(survey -> details.add(words.say("figure.survey", survey)));
        it.numerator().ifPresent(part -> details.add(words.say("figure.numerator", words.number(part))));
        it.denominator().ifPresent(part -> details.add(words.say("figure.denominator", words.number(part))));
        it.increment().ifPresent(added -> details.add(words.say("figure.increment", words.number(added) + it.unit())));
        it.printedLabel().ifPresent(label -> details.add(words.say("figure.printed-label", label)));
        String number = words.number(it.amount()) + it.unit();
        return details.isEmpty() ? number : words.say("figure.with-details", number, words.join(details));
    }
}
