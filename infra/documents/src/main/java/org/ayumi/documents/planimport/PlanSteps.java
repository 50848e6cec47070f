package org.ayumi.documents.planimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.Fault;
import org.ayumi.command.indicator.AmendIndicator;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.DefinitionChange;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.command.initiative.LinkInitiatives;
import org.ayumi.command.initiative.RecordActivity;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.ScheduleInitiative;
import org.ayumi.command.plan.AddPlanSection;
import org.ayumi.command.plan.AdoptPlan;
import org.ayumi.command.plan.SectionDraft;
import org.ayumi.documents.planfile.PlaceInFile;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlannedAmendment;
import org.ayumi.documents.planfile.PlannedIndicator;
import org.ayumi.documents.planfile.PlannedInitiative;
import org.ayumi.documents.planfile.PlannedSection;
import org.ayumi.documents.planfile.ReportedValue;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;

/** The commands that a plan file stands for, each with its place. */
final class PlanSteps {

    private final PlanFile file;
    private final List<Step> steps = new ArrayList<>();

    /**
     * A command and the place in the file it was read from.
     *
     * @param elsewhere parts of the command that the file has in another place than their names say
     */
    record Step(String path, Command command, Optional<String> reason, Map<String, String> elsewhere) {

        Step {
            elsewhere = Map.copyOf(elsewhere);
        }

        /** What a rule finds wrong with the command, at the part as the file has it. */
        Fault inFile(Fault fault) {
            return elsewhere.entrySet().stream()
                    .filter(part -> fault.field().startsWith(part.getKey() + "."))
                    .findFirst()
                    .map(part -> new Fault(
                            part.getValue()
                                    + fault.field().substring(part.getKey().length()),
                            fault.messageKey(),
                            fault.arguments()))
                    .orElse(fault);
        }
    }

    private PlanSteps(PlanFile file) {
        this.file = file;
    }

    /** Wholes before parts; links and activities last, because they name what comes later in the file. */
    static List<Step> of(PlanFile file) {
        PlanSteps plan = new PlanSteps(file);
        plan.add("plan", new AdoptPlan(file.planId(), file.outline(), file.previousPlanId()));
        plan.addIndicators(IndicatorOwner.plan(file.planId()), file.indicators());
        for (int index = 0; index < file.sections().size(); index++) {
            plan.addSection(index, file.sections().get(index));
        }
        file.initiatives().forEach(plan::addWhole);
        file.initiatives().forEach(plan::addWhatNamesOthers);
        return plan.steps;
    }

    private void addSection(int index, PlannedSection section) {
        add(
                section.place().path(),
                new AddPlanSection(
                        file.planId(),
                        new SectionDraft(
                                section.parent().map(this::sectionId),
                                section.level(),
                                section.number(),
                                section.name(),
                                Optional.empty())));
        addIndicators(IndicatorOwner.section(sectionId(index)), section.indicators());
    }

    /** Ids are given in the order in which sections are added. */
    private String sectionId(int index) {
        return file.planId() + ".s" + (index + 1);
    }

    private void addWhole(PlannedInitiative initiative) {
        String id = id(initiative);
        String path = initiative.place().path();
        add(
                path,
                new RegisterInitiative(
                        id,
                        file.planId(),
                        initiative.section().map(this::sectionId),
                        initiative.number(),
                        initiative.order(),
                        initiative.details()));
        if (!initiative.schedule().isEmpty()) {
            add(path + ".schedule", new ScheduleInitiative(id, initiative.schedule(), Optional.empty()));
        }
        addIndicators(IndicatorOwner.initiative(id), initiative.indicators());
    }

    private void addWhatNamesOthers(PlannedInitiative initiative) {
        String id = id(initiative);
        if (!initiative.related().isEmpty()) {
            List<String> related = initiative.related().stream()
                    .map(slug -> file.planId() + "." + slug)
                    .toList();
            add(initiative.place().path() + ".relatedInitiatives", new LinkInitiatives(id, related));
        }
        initiative
                .activities()
                .forEach(planned -> add(planned.place().path(), new RecordActivity(id, planned.activity())));
    }

    private void addIndicators(IndicatorOwner owner, List<PlannedIndicator> indicators) {
        for (int index = 0; index < indicators.size(); index++) {
            addIndicator(owner, index + 1, indicators.get(index));
        }
    }

    private void addIndicator(IndicatorOwner owner, int sequence, PlannedIndicator indicator) {
        String id = owner.indicatorId(sequence);
        DefineIndicator definition = new DefineIndicator(
                id,
                owner,
                file.planId(),
                sequence,
                indicator.definition(),
                indicator.baseline(),
                indicator.targets().targets());
        steps.add(new Step(indicator.place().path(), definition, Optional.empty(), placesOfTargets(indicator)));
        indicator.amendments().forEach(amendment -> addAmendment(id, amendment));
        for (ReportedValue value : indicator.values()) {
            UpdateIndicator command = new UpdateIndicator(
                    id, value.fiscalYear(), FigureDraft.of(value.figure()), value.note(), value.reason());
            steps.add(new Step(value.place().path(), command, value.reason(), Map.of()));
        }
    }

    /** Before all values: each is one of the definition of its year, whenever it is reported. */
    private void addAmendment(String id, PlannedAmendment amendment) {
        AmendIndicator command = new AmendIndicator(
                id, amendment.from(), to(amendment.definition()), amendment.continuity(), amendment.reason());
        steps.add(new Step(amendment.place().path(), command, Optional.of(amendment.reason()), Map.of()));
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
                Optional.of(definition.states()));
    }

    /** A command has its targets by year; the file as they were written. */
    private static Map<String, String> placesOfTargets(PlannedIndicator indicator) {
        List<PlaceInFile> places = indicator.targets().places();
        Map<String, String> elsewhere = new HashMap<>();
        for (int index = 0; index < places.size(); index++) {
            String name = places.size() == 1 ? "target" : "targets[" + index + "]";
            elsewhere.put(
                    name,
                    places.get(index).path().substring(indicator.place().path().length() + 1));
        }
        return elsewhere;
    }

    private void add(String path, Command command) {
        steps.add(new Step(path, command, Optional.empty(), Map.of()));
    }

    private String id(PlannedInitiative initiative) {
        return file.planId() + "." + initiative.slug();
    }
}
