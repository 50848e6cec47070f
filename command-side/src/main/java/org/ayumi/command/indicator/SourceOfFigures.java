package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/**
 * The indicator whose figures another one uses: it is there, in another plan, and is reported itself; and nothing that was
 * said of the definition contradicts it.
 */
record SourceOfFigures(String indicatorId, Registry registry) {

    private static final String FIELD = "reportedAt";

    /**
     * The definition of one that uses it, under its own name where it has one, and in the role it has in its own plan.
     *
     * @throws Refusal where that cannot be, naming each field that contradicts
     */
    IndicatorDefinition definitionFor(String planId, DefinitionChange stated) {
        String planOfSource = registry.planOfIndicator(indicatorId)
                .orElseThrow(() -> new Refusal(Refusal.Kind.IMPOSSIBLE, FIELD, "id.unknown", indicatorId));
        if (planOfSource.equals(planId)) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, FIELD, "indicator.source-of-same-plan", indicatorId);
        }
        registry.reportedAt(indicatorId).ifPresent(root -> {
            throw new Refusal(Refusal.Kind.RULE, FIELD, "indicator.source-reported-elsewhere", indicatorId, root);
        });
        IndicatorDefinition own = registry.definitionOf(indicatorId)
                .orElseThrow(() -> new Refusal(Refusal.Kind.IMPOSSIBLE, FIELD, "id.unknown", indicatorId));
        List<Fault> faults = contradictions(stated, own);
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
        return DefinitionChange.called(stated.name()).of(own).as(stated.role());
    }

    private List<Fault> contradictions(DefinitionChange stated, IndicatorDefinition own) {
        List<Fault> faults = new ArrayList<>();
        compare(faults, "measure", stated.measure(), own.measure()::equals);
        compare(faults, "better", stated.better(), own.better()::equals);
        compare(faults, "unit", stated.unit(), own::hasUnit);
        compare(faults, "survey", stated.survey(), survey -> own.survey().equals(Optional.of(survey)));
        compare(faults, "minimum", stated.minimum(), amount -> amount.compareTo(own.smallestPossible()) == 0);
        compare(
                faults,
                "maximum",
                stated.maximum(),
                amount -> own.largestPossible()
                        .filter(largest -> amount.compareTo(largest) == 0)
                        .isPresent());
        compare(faults, "states", stated.states(), own.states()::equals);
        compare(faults, "yearBasis", stated.yearBasis(), own.yearBasis()::equals);
        compare(faults, "rhythm", stated.rhythm(), change -> change.rhythm().equals(own.rhythm()));
        return faults;
    }

    private <T> void compare(List<Fault> faults, String field, Optional<T> stated, Predicate<T> isTheSame) {
        if (stated.isPresent() && !isTheSame.test(stated.get())) {
            faults.add(Fault.at(field, "indicator.source-differs", indicatorId));
        }
    }
}
