package org.ayumi.query.audit;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;

/** Targets in words: each with its year, or why there is none. */
record TargetSentence(AuditWords words, Optional<IndicatorDefinition> definition) {

    String of(Targets targets) {
        return targets.noneBecause()
                .map(reason -> words.say("target.none", words.quote(reason)))
                .orElseGet(() ->
                        words.join(targets.ofYears().stream().map(this::of).toList()));
    }

    private String of(Target target) {
        String year = words.year(target.fiscalYear(), definition);
        return target.sumFrom()
                .map(first -> words.say("target.of-sum", words.year(first, definition), year, aim(target.aim())))
                .orElseGet(() -> words.say("figure.of-year", year, aim(target.aim())));
    }

    private String aim(Aim aim) {
        return switch (aim) {
            case Aim.Amount it -> amount(it.amount());
            case Aim.AtLeast it -> words.say("target.AT_LEAST", amount(it.amount()));
            case Aim.AtMost it -> words.say("target.AT_MOST", amount(it.amount()));
            case Aim.Range it -> words.say("target.RANGE", words.number(it.from()), amount(it.to()));
            case Aim.Toward it -> toward(it);
            case Aim.InState it -> words.say("figure.STATE", it.state());
        };
    }

    private String toward(Aim.Toward aim) {
        String direction = words.constant(aim.direction().name());
        return aim.tolerance()
                .map(allowed -> words.say("target.within", direction, amount(allowed)))
                .orElse(direction);
    }

    private String amount(BigDecimal amount) {
        return words.number(amount) + definition.map(IndicatorDefinition::unit).orElse("");
    }
}
