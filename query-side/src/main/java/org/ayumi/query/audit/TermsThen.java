package org.ayumi.query.audit;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.status.Terms;

/** How an indicator was defined after some of its events, and in whose terms its baseline and its targets were. */
final class TermsThen {

    private TermsThen() {}

    /** Empty where they do not begin with its definition. */
    static Optional<Terms> after(List<DomainEvent> events) {
        Optional<Terms> terms = Optional.empty();
        for (DomainEvent event : events) {
            terms = event instanceof IndicatorDefined defined
                    ? Optional.of(Terms.of(defined.definition()))
                    : terms.map(known -> after(known, event));
        }
        return terms;
    }

    private static Terms after(Terms known, DomainEvent event) {
        int current = known.definitions().currentTerm();
        return switch (event) {
            case IndicatorAmended it ->
                new Terms(
                        known.definitions().with(new Amendment(it.from(), it.current(), it.continuity())),
                        known.baselineTerm(),
                        known.targetsTerm());
            case BaselineRevised it -> new Terms(known.definitions(), current, known.targetsTerm());
            case TargetRevised it -> new Terms(known.definitions(), known.baselineTerm(), current);
            default -> known;
        };
    }
}
