package org.ayumi.documents.planimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.command.initiative.LinkInitiatives;
import org.ayumi.command.initiative.RecordActivity;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.ScheduleInitiative;
import org.ayumi.command.plan.AddPlanSection;
import org.ayumi.command.plan.AdoptPlan;
import org.ayumi.command.plan.SectionDraft;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlannedIndicator;
import org.ayumi.documents.planfile.PlannedInitiative;
import org.ayumi.documents.planfile.PlannedSection;
import org.ayumi.documents.planfile.ReportedValue;
import org.ayumi.kernel.figure.FigureDraft;

/** The commands that a plan file stands for, each with its place. */
final class PlanSteps {

    private final PlanFile file;
    private final List<Step> steps = new ArrayList<>();

    /** A command and the place in the file it was read from. */
    record Step(String path, Command command, Optional<String> reason) {}

    private PlanSteps(PlanFile file) {
        this.file = file;
    }

    /** Wholes before parts; links and activities last, because they name what comes later in the file. */
    static List<Step> of(PlanFile file) {
        PlanSteps plan = new PlanSteps(file);
        plan.add("plan", new AdoptPlan(file.planId(), file.outline(), file.previousPlanId()));
        file.sections().forEach(plan::addSection);
        file.initiatives().forEach(plan::addWhole);
        file.initiatives().forEach(plan::addWhatNamesOthers);
        return plan.steps;
    }

    private void addSection(PlannedSection section) {
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
        for (int i = 0; i < initiative.indicators().size(); i++) {
            addIndicator(id, i + 1, initiative.indicators().get(i));
        }
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

    private void addIndicator(String initiativeId, int sequence, PlannedIndicator indicator) {
        String id = initiativeId + "." + sequence;
        add(
                indicator.place().path(),
                new DefineIndicator(
                        id,
                        initiativeId,
                        file.planId(),
                        sequence,
                        indicator.definition(),
                        indicator.baseline(),
                        indicator.target()));
        for (ReportedValue value : indicator.values()) {
            UpdateIndicator command = new UpdateIndicator(
                    id, value.fiscalYear(), FigureDraft.of(value.figure()), value.note(), value.reason());
            steps.add(new Step(value.place().path(), command, value.reason()));
        }
    }

    private void add(String path, Command command) {
        steps.add(new Step(path, command, Optional.empty()));
    }

    private String id(PlannedInitiative initiative) {
        return file.planId() + "." + initiative.slug();
    }
}
