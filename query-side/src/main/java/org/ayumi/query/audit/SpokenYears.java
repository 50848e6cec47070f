package org.ayumi.query.audit;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** The fiscal years that any event is about, as each says itself. */
final class SpokenYears {

    private SpokenYears() {}

    /** The same as the years of the indicator are called; of anything else they are fiscal years. */
    static List<String> labels(DomainEvent event, List<DomainEvent> before) {
        Optional<Definitions> definitions = TermsThen.after(
                        Stream.concat(before.stream(), Stream.of(event)).toList())
                .map(Terms::definitions);
        return of(event).stream()
                .map(year -> definitions
                        .map(known -> known.in(year).yearBasis())
                        .orElse(YearBasis.FISCAL)
                        .label(year))
                .toList();
    }

    static SortedSet<FiscalYear> of(DomainEvent event) {
        return switch (event) {
            case PlanEvent it -> it.years();
            case InitiativeEvent it -> it.years();
            case IndicatorEvent it -> it.years();
            default -> throw new IllegalArgumentException("no years for " + event.getClass());
        };
    }
}
