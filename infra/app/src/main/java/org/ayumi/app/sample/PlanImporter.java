package org.ayumi.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.Command;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Actor;
import org.ayumi.command.dispatch.CommandDispatcher;
import org.ayumi.command.dispatch.Origin;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.ReportedFigure;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.command.initiative.LinkInitiatives;
import org.ayumi.command.initiative.RecordActivity;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.ScheduleInitiative;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.plan.AdoptPlan;
import org.ayumi.documents.planfile.Place;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlannedIndicator;
import org.ayumi.documents.planfile.PlannedInitiative;
import org.ayumi.documents.planfile.ReportedValue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a plan file into the store by the same commands as any other input, in one transaction: all of it or nothing.
 * What a rule refuses is reported with the file's line.
 */
@Component
class PlanImporter {

    private static final Actor IMPORTER = new Actor("plan-file-import", "SYSTEM", "system");

    private final CommandDispatcher dispatcher;
    private final TransactionTemplate transaction;
    private final Registry registry;
    private final JdbcTemplate jdbc;

    PlanImporter(CommandDispatcher dispatcher, TransactionTemplate transaction, Registry registry, JdbcTemplate jdbc) {
        this.dispatcher = dispatcher;
        this.transaction = transaction;
        this.registry = registry;
        this.jdbc = jdbc;
    }

    /** How many commands were carried out: none when the plan is known already, perhaps since a moment ago. */
    int load(PlanFile file) {
        List<Step> steps = steps(file);
        return Objects.requireNonNull(transaction.execute(status -> {
            // Nodes that start together come one after the other, however long the first takes.
            jdbc.execute("SET LOCAL lock_timeout = 0");
            jdbc.query("SELECT pg_advisory_xact_lock(hashtext('ayumi plan files'))", rows -> {});
            if (registry.periodOf(file.planId()).isPresent()) {
                return 0;
            }
            steps.forEach(step -> carryOut(file, step));
            return steps.size();
        }));
    }

    /** A command and the place in the file it was read from. */
    private record Step(String path, Command command, Optional<String> reason) {}

    private void carryOut(PlanFile file, Step step) {
        try {
            dispatcher.send(
                    step.command(),
                    IMPORTER,
                    new Origin("IMPORT", Optional.of(file.source()), step.reason()),
                    Precondition.optional(null),
                    Optional.empty());
        } catch (Refusal refusal) {
            throw new RefusedPlanFile(file, step.path(), refusal);
        }
    }

    /** Wholes before parts; links and activities last, because they name what comes later in the file. */
    private static List<Step> steps(PlanFile file) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "plan", new AdoptPlan(file.planId(), file.outline(), file.previousPlanId()), Optional.empty()));
        for (PlannedInitiative initiative : file.initiatives()) {
            String id = initiativeId(file, initiative);
            String path = initiative.place().path();
            add(steps, path, RegisterInitiative.in(file.planId(), initiative.number(), initiative.details()));
            if (!initiative.schedule().isEmpty()) {
                add(steps, path + ".schedule", new ScheduleInitiative(id, initiative.schedule(), Optional.empty()));
            }
            addIndicators(steps, file, id, initiative.indicators());
        }
        for (PlannedInitiative initiative : file.initiatives()) {
            String id = initiativeId(file, initiative);
            if (!initiative.related().isEmpty()) {
                List<String> related = initiative.related().stream()
                        .map(number -> file.planId() + "." + number.slug())
                        .toList();
                add(steps, initiative.place().path() + ".relatedInitiatives", new LinkInitiatives(id, related));
            }
            initiative
                    .activities()
                    .forEach(planned -> add(steps, planned.place().path(), new RecordActivity(id, planned.activity())));
        }
        return steps;
    }

    private static void addIndicators(
            List<Step> steps, PlanFile file, String initiativeId, List<PlannedIndicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            PlannedIndicator indicator = indicators.get(i);
            String id = initiativeId + "." + (i + 1);
            add(
                    steps,
                    indicator.place().path(),
                    new DefineIndicator(
                            id,
                            initiativeId,
                            file.planId(),
                            i + 1,
                            indicator.definition(),
                            indicator.baseline(),
                            indicator.target()));
            for (ReportedValue value : indicator.values()) {
                Place place = value.place();
                UpdateIndicator command = new UpdateIndicator(
                        id, value.fiscalYear(), ReportedFigure.of(value.figure()), value.note(), value.reason());
                steps.add(new Step(place.path(), command, value.reason()));
            }
        }
    }

    private static void add(List<Step> steps, String path, Command command) {
        steps.add(new Step(path, command, Optional.empty()));
    }

    private static String initiativeId(PlanFile file, PlannedInitiative initiative) {
        return file.planId() + "." + initiative.number().slug();
    }
}
