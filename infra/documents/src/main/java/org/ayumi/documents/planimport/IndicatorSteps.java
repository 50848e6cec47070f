package org.ayumi.documents.planimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.command.Command;
import org.ayumi.command.charge.HandOverIndicator;
import org.ayumi.command.indicator.AmendIndicator;
import org.ayumi.command.indicator.BreakDownIndicator;
import org.ayumi.command.indicator.BreakDownIndicator.PartDraft;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.DefinitionChange;
import org.ayumi.command.indicator.StatedBaseline;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.command.indicator.UseIndicator;
import org.ayumi.documents.planfile.PlaceInFile;
import org.ayumi.documents.planfile.PlannedAmendment;
import org.ayumi.documents.planfile.PlannedBreakdown;
import org.ayumi.documents.planfile.PlannedIndicator;
import org.ayumi.documents.planfile.ReportedValue;
import org.ayumi.documents.planimport.PlanSteps.Step;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;

/** The commands of one indicator in a plan file. */
final class IndicatorSteps {

    private IndicatorSteps() {}

    /** Definition, amendments, values with their parts, and who is in charge: in this order. */
    static List<Step> of(String planId, IndicatorOwner owner, int sequence, PlannedIndicator indicator) {
        String id = owner.indicatorId(sequence);
        List<Step> steps = new ArrayList<>();
        steps.add(defined(id, planId, owner, sequence, indicator));
        indicator.amendments().forEach(amendment -> steps.add(amended(id, amendment)));
        for (ReportedValue value : indicator.values()) {
            steps.add(reported(id, value));
            value.breakdowns().forEach(breakdown -> steps.add(brokenDown(id, value, breakdown)));
        }
        indicator
                .personInCharge()
                .ifPresent(planned -> steps.add(Step.of(
                        planned.place().path(),
                        new HandOverIndicator(id, Optional.of(planned.personInCharge()), Optional.empty()))));
        return steps;
    }

    private static Step defined(
            String id, String planId, IndicatorOwner owner, int sequence, PlannedIndicator indicator) {
        Command definition = indicator
                .source()
                .<Command>map(source -> new UseIndicator(
                        id,
                        owner,
                        planId,
                        sequence,
                        source.indicatorId(),
                        written(indicator.definition(), source.written()),
                        indicator
                                .baseline()
                                .map(start -> new StatedBaseline(start.fiscalYear(), FigureDraft.of(start.figure()))),
                        indicator.targets().targets()))
                .orElseGet(() -> new DefineIndicator(
                        id,
                        owner,
                        planId,
                        sequence,
                        indicator.definition(),
                        indicator.baseline(),
                        indicator.targets().targets()));
        return new Step(indicator.place().path(), definition, Optional.empty(), placesOfTargets(indicator));
    }

    private static Step reported(String id, ReportedValue value) {
        UpdateIndicator command = new UpdateIndicator(
                id, value.fiscalYear(), value.stage(), FigureDraft.of(value.figure()), value.note(), value.reason());
        return new Step(value.place().path(), command, value.reason(), Map.of());
    }

    private static Step brokenDown(String id, ReportedValue value, PlannedBreakdown breakdown) {
        return Step.of(
                breakdown.place().path(),
                new BreakDownIndicator(
                        id,
                        value.fiscalYear(),
                        StageOfYear.of(value.stage(), value.figure()),
                        breakdown.by(),
                        breakdown.parts().stream()
                                .map(part -> new PartDraft(part.name(), part.figure(), part.base()))
                                .toList(),
                        breakdown.overlap(),
                        Optional.empty()));
    }

    /** Before all values: each is one of the definition of its year, whenever it is reported. */
    private static Step amended(String id, PlannedAmendment amendment) {
        AmendIndicator command = new AmendIndicator(
                id, amendment.from(), to(amendment.definition()), amendment.continuity(), amendment.reason());
        return Step.because(amendment.reason(), amendment.place().path(), command);
    }

    /** What the file says itself of a definition that is another indicator's. */
    private static DefinitionChange written(IndicatorDefinition definition, Set<String> keys) {
        return new DefinitionChange(
                Optional.of(definition.name()),
                Optional.of(definition.measure()),
                Optional.of(definition.better()).filter(way -> keys.contains("better")),
                Optional.of(definition.unit()).filter(unit -> keys.contains("unit")),
                definition.survey(),
                definition.minimum(),
                definition.maximum(),
                Optional.of(definition.states()).filter(words -> keys.contains("states")),
                Optional.of(definition.yearBasis()).filter(basis -> keys.contains("yearBasis")),
                Optional.of(new DefinitionChange.RhythmChange(definition.rhythm()))
                        .filter(rhythm -> keys.contains("rhythm")),
                definition.role());
    }

    private static DefinitionChange to(IndicatorDefinition definition) {
        return new DefinitionChange(
                Optional.of(definition.name()),
                Optional.of(definition.measure()),
                Optional.of(definition.better()),
                Optional.of(definition.unit()),
                definition.survey(),
                definition.minimum(),
                definition.maximum(),
                Optional.of(definition.states()),
                Optional.of(definition.yearBasis()),
                Optional.of(new DefinitionChange.RhythmChange(definition.rhythm())),
                definition.role());
    }

    /** A command has its targets by year; the file as they were written. */
    private static Map<String, String> placesOfTargets(PlannedIndicator indicator) {
        List<PlaceInFile> places = indicator.targets().places();
        Map<String, String> elsewhere = new HashMap<>();
        for (int index = 0; index < places.size(); index++) {
            String name = places.size() == 1 ? "target" : "targets[" + index + "]";
            elsewhere.put(name, places.get(index).below(indicator.place()));
        }
        return elsewhere;
    }
}
