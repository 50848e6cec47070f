package org.ayumi.documents.planimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.Fault;
import org.ayumi.command.charge.HandOverInitiative;
import org.ayumi.command.indicator.EndWithInitiative;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.command.initiative.AmendInitiative;
import org.ayumi.command.initiative.AssessInitiative;
import org.ayumi.command.initiative.LinkInitiatives;
import org.ayumi.command.initiative.RecordActivity;
import org.ayumi.command.initiative.RecordSurvey;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.ReprintInitiative;
import org.ayumi.command.initiative.ReprintPlace;
import org.ayumi.command.initiative.RetireInitiative;
import org.ayumi.command.initiative.ScheduleInitiative;
import org.ayumi.command.logic.DrawLogicModel;
import org.ayumi.command.money.RecordMoney;
import org.ayumi.command.occurrence.RecordOccurrence;
import org.ayumi.command.plan.AddPlanSection;
import org.ayumi.command.plan.AdoptPlan;
import org.ayumi.command.plan.SectionDraft;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlannedActivity;
import org.ayumi.documents.planfile.PlannedDetailsChange;
import org.ayumi.documents.planfile.PlannedIndicator;
import org.ayumi.documents.planfile.PlannedInitiative;
import org.ayumi.documents.planfile.PlannedLink;
import org.ayumi.documents.planfile.PlannedMoney;
import org.ayumi.documents.planfile.PlannedRetirement;
import org.ayumi.documents.planfile.PlannedSection;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.occurrence.Occurrence;

/** The commands that a plan file stands for, each with its place. */
final class PlanSteps {

    private final PlanFile file;
    private final OrganisationSteps organisation;
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

        static Step of(String path, Command command) {
            return new Step(path, command, Optional.empty(), Map.of());
        }

        static Step because(String reason, String path, Command command) {
            return new Step(path, command, Optional.of(reason), Map.of());
        }

        /** An end, whose successors stand where the file has them. */
        static Step ending(PlannedRetirement end, Command command) {
            Map<String, String> elsewhere = new HashMap<>();
            for (int index = 0; index < end.successors().size(); index++) {
                elsewhere.put(
                        "successors[" + index + "]", end.successors().get(index).below(end.place()));
            }
            return new Step(end.place().path(), command, Optional.of(end.reason()), elsewhere);
        }

        /** What a rule finds wrong with the command, at the part as the file has it. */
        Fault inFile(Fault fault) {
            return elsewhere.entrySet().stream()
                    .filter(part -> (fault.field() + ".").startsWith(part.getKey() + "."))
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
        this.organisation = OrganisationSteps.of(file);
    }

    /**
     * Wholes before parts; links and activities after them, because they name what comes later in the file; ends last,
     * because nothing is told of what has ended.
     */
    static List<Step> of(PlanFile file) {
        PlanSteps plan = new PlanSteps(file);
        plan.add("plan", new AdoptPlan(file.planId(), file.outline(), file.previousPlanId()));
        plan.steps.addAll(plan.organisation.steps());
        plan.addIndicators(IndicatorOwner.plan(file.planId()), file.indicators());
        for (int index = 0; index < file.sections().size(); index++) {
            plan.addSection(index, file.sections().get(index));
        }
        file.initiatives().forEach(plan::addWhole);
        file.initiatives().forEach(plan::addWhatNamesOthers);
        plan.addOccurrences();
        plan.addLogicModel();
        plan.addEnds();
        return plan.steps;
    }

    /** After all that it joins. */
    private void addLogicModel() {
        List<LogicLink> links =
                file.logicModel().stream().map(PlannedLink::link).toList();
        if (!links.isEmpty()) {
            add("logicModel", new DrawLogicModel(file.planId(), new LogicModel(links), Optional.empty()));
        }
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
        addWording(id, initiative);
        if (!initiative.schedule().isEmpty()) {
            add(path + ".schedule", new ScheduleInitiative(id, initiative.schedule(), Optional.empty()));
        }
        addIndicators(IndicatorOwner.initiative(id), initiative.indicators());
        initiative.money().forEach(planned -> addMoney(id, planned));
        initiative
                .personInCharge()
                .ifPresent(planned -> add(
                        planned.place().path(),
                        new HandOverInitiative(id, Optional.of(planned.personInCharge()), Optional.empty())));
    }

    private void addMoney(String id, PlannedMoney planned) {
        MoneyOfYear money = planned.money();
        RecordMoney command = new RecordMoney(
                id,
                planned.fiscalYear(),
                new MoneyOfYear(
                        money.entries(), money.personnel(), money.source().or(() -> Optional.of(file.source()))),
                planned.reason());
        steps.add(new Step(planned.place().path(), command, planned.reason(), Map.of()));
    }

    /** Of each year first what follows from the organisation, so that what the initiative itself says of it stands. */
    private void addWording(String id, PlannedInitiative initiative) {
        InitiativeDetails details = initiative.details();
        Deque<Renaming> renamings = new ArrayDeque<>(organisation.renamings());
        for (PlannedDetailsChange amendment : initiative.amendments()) {
            while (!renamings.isEmpty() && !renamings.getFirst().from().isAfter(amendment.from())) {
                details = renamed(id, details, renamings.removeFirst());
            }
            details = amendment.change().of(details);
            steps.add(Step.because(
                    amendment.reason(),
                    amendment.place().path(),
                    new AmendInitiative(id, Optional.of(amendment.from()), details, amendment.reason())));
        }
        for (Renaming renaming : renamings) {
            details = renamed(id, details, renaming);
        }
    }

    private InitiativeDetails renamed(String id, InitiativeDetails details, Renaming renaming) {
        Optional<InitiativeDetails> current = renaming.in(details);
        if (!current.equals(Optional.of(details))) {
            steps.add(Step.because(renaming.reason(), renaming.path(), renaming.of(id)));
        }
        return current.orElse(details);
    }

    private void addWhatNamesOthers(PlannedInitiative initiative) {
        String id = id(initiative);
        if (!initiative.reprints().isEmpty()) {
            List<ReprintPlace> places = initiative.reprints().stream()
                    .map(place -> new ReprintPlace(place.section().map(this::sectionId), place.number(), place.order()))
                    .toList();
            add(initiative.place().path() + ".reprints", new ReprintInitiative(id, places));
        }
        if (!initiative.related().isEmpty()) {
            List<String> related = initiative.related().stream()
                    .map(slug -> file.planId() + "." + slug)
                    .toList();
            add(initiative.place().path() + ".relatedInitiatives", new LinkInitiatives(id, related));
        }
        initiative
                .activities()
                .forEach(planned -> add(planned.place().path(), new RecordActivity(id, planned.activity())));
        initiative
                .surveys()
                .forEach(planned ->
                        add(planned.place().path(), new RecordSurvey(id, planned.fiscalYear(), planned.survey())));
        initiative
                .assessments()
                .forEach(planned -> add(
                        planned.place().path(),
                        new AssessInitiative(id, planned.fiscalYear(), planned.assessment(), Optional.empty())));
    }

    /** A gathering stands where the first activity tells of it. */
    private void addOccurrences() {
        Map<String, List<String>> tellings = new LinkedHashMap<>();
        Map<String, String> places = new HashMap<>();
        for (PlannedInitiative initiative : file.initiatives()) {
            for (int index = 0; index < initiative.activities().size(); index++) {
                String activityId = PlannedActivity.id(id(initiative), index);
                PlannedActivity activity = initiative.activities().get(index);
                activity.occurrence().ifPresent(name -> {
                    tellings.computeIfAbsent(name, first -> new ArrayList<>()).add(activityId);
                    places.putIfAbsent(name, activity.place().path());
                });
            }
        }
        tellings.forEach((name, ids) -> {
            if (ids.size() > 1 && ids.size() <= Occurrence.MOST_TELLINGS) {
                add(
                        Objects.requireNonNull(places.get(name)),
                        new RecordOccurrence(file.planId(), new Occurrence(name, ids)));
            }
        });
    }

    private void addEnds() {
        addEnds(IndicatorOwner.plan(file.planId()), file.indicators(), Optional.empty());
        for (int index = 0; index < file.sections().size(); index++) {
            addEnds(
                    IndicatorOwner.section(sectionId(index)),
                    file.sections().get(index).indicators(),
                    Optional.empty());
        }
        for (PlannedInitiative initiative : file.initiatives()) {
            String id = id(initiative);
            initiative
                    .retirement()
                    .ifPresent(end ->
                            steps.add(Step.ending(end, new RetireInitiative(id, end.retirement(), end.reason()))));
            addEnds(IndicatorOwner.initiative(id), initiative.indicators(), initiative.retirement());
        }
    }

    /** An indicator ends as it says itself, or with its initiative. */
    private void addEnds(
            IndicatorOwner owner, List<PlannedIndicator> indicators, Optional<PlannedRetirement> ofInitiative) {
        for (int index = 0; index < indicators.size(); index++) {
            String id = owner.indicatorId(index + 1);
            indicators
                    .get(index)
                    .retirement()
                    .or(() -> ofInitiative.map(PlanSteps::withoutSuccessor))
                    .ifPresent(end ->
                            steps.add(Step.ending(end, new RetireIndicator(id, end.retirement(), end.reason()))));
        }
    }

    private static PlannedRetirement withoutSuccessor(PlannedRetirement end) {
        return new PlannedRetirement(
                end.place(), EndWithInitiative.withoutSuccessor(end.retirement()), List.of(), end.reason());
    }

    private void addIndicators(IndicatorOwner owner, List<PlannedIndicator> indicators) {
        for (int index = 0; index < indicators.size(); index++) {
            steps.addAll(IndicatorSteps.of(file.planId(), owner, index + 1, indicators.get(index)));
        }
    }

    private void add(String path, Command command) {
        steps.add(Step.of(path, command));
    }

    private String id(PlannedInitiative initiative) {
        return file.planId() + "." + initiative.slug();
    }
}
