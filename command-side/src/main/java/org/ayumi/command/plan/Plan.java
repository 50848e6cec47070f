package org.ayumi.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.VersionedAggregate;
import org.ayumi.command.logic.DrawLogicModel;
import org.ayumi.command.logic.DrawnModel;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.occurrence.CorrectOccurrence;
import org.ayumi.command.occurrence.RecordOccurrence;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 計画. */
public class Plan extends VersionedAggregate {

    /** Part of addresses and of every id below it; a dot would end it. */
    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    @AggregateIdentifier
    private @Nullable String planId;

    private @Nullable PlanOutline outline;

    /** What publications are called; each has a name of its own, so that people can tell them apart. */
    private final Set<String> published = new LinkedHashSet<>();

    private final SectionTree sections = new SectionTree();

    private final Organisation organisation = new Organisation();

    private final Occurrences occurrences = new Occurrences();

    private DrawnModel logicModel = DrawnModel.NONE;

    protected Plan() {}

    @Override
    protected boolean isKnown() {
        return planId != null;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Map<String, String> decide(AdoptPlan command, Registry registry) {
        if (planId != null) {
            throw new Refusal(Refusal.Kind.RULE, "planId", "plan.exists", command.planId());
        }
        if (!ID.matcher(command.planId()).matches()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "planId", "plan.id");
        }
        command.previousPlanId().filter(id -> registry.periodOf(id).isEmpty()).ifPresent(id -> {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "previousPlanId", "id.unknown", id);
        });
        apply(new PlanAdopted(command.planId(), command.outline(), command.previousPlanId()));
        return Map.of("planId", command.planId());
    }

    @CommandHandler
    void decide(ReviseAdoptedPlan command) {
        PlanOutline previous = Objects.requireNonNull(outline);
        if (!previous.equals(command.outline())) {
            apply(new AdoptedPlanRevised(command.planId(), previous, command.outline(), command.reason()));
        }
    }

    @CommandHandler
    Map<String, String> decide(PublishReport command, Registry registry, Timeline timeline) {
        published.stream()
                .filter(name -> Folding.same(name, command.name()))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(Refusal.Kind.RULE, List.of(taken(command.name(), name)));
                });
        long position = command.pinnedPosition().orElseGet(timeline::head);
        new OnlyThePastIsPublished(registry.periodOf(command.planId()).orElseThrow(), timeline)
                .check(command, position);
        String publicationId = command.planId() + ".p" + (published.size() + 1);
        apply(new ReportPublished(
                command.planId(),
                publicationId,
                command.name(),
                command.occasion(),
                command.fiscalYear(),
                command.publishedOn(),
                position,
                command.note()));
        return Map.of("publicationId", publicationId, "pinnedPosition", String.valueOf(position));
    }

    @CommandHandler
    Map<String, String> decide(AddPlanSection command) {
        String sectionId = sections.nextId(command.planId());
        PlanSection section =
                command.section().at(sections.nextOrder(command.section().parent()));
        sections.check(sectionId, section);
        apply(new PlanSectionAdded(command.planId(), sectionId, section));
        return Map.of("sectionId", sectionId);
    }

    @CommandHandler
    void decide(AmendPlanSection command) {
        PlanSection previous = sections.existing(command.sectionId());
        PlanSection current = command.section().at(previous.order());
        sections.check(command.sectionId(), current);
        if (!previous.equals(current)) {
            apply(new PlanSectionAmended(command.planId(), command.sectionId(), previous, current, command.reason()));
        }
    }

    @CommandHandler
    Map<String, String> decide(AddOrganisationUnit command, Registry registry) {
        String unitId = organisation.nextId(command.planId());
        organisation.checkName(unitId, command.unit());
        command.from().ifPresent(from -> Organisation.inPlan("fromFiscalYear", from, period(registry)));
        apply(new OrganisationUnitAdded(command.planId(), unitId, command.unit(), command.from()));
        return Map.of("unitId", unitId);
    }

    @CommandHandler
    void decide(AmendOrganisationUnit command, Registry registry) {
        Organisation.Standing standing = organisation.existing(command.unitId());
        if (standing.unit().equals(command.unit()) && standing.closed().isEmpty()) {
            return;
        }
        organisation.checkName(command.unitId(), command.unit());
        organisation.checkFrom(command.unitId(), command.from(), period(registry));
        apply(new OrganisationUnitAmended(
                command.planId(), command.unitId(), command.from(), standing.unit(), command.unit(), command.reason()));
    }

    @CommandHandler
    void decide(CloseOrganisationUnit command, Registry registry) {
        Organisation.Standing standing = organisation.existing(command.unitId());
        if (standing.closed().equals(Optional.of(command.retirement()))) {
            return;
        }
        organisation.checkClosed(command.unitId(), command.retirement(), period(registry));
        apply(new OrganisationUnitClosed(
                command.planId(),
                command.unitId(),
                standing.unit(),
                standing.closed(),
                command.retirement(),
                command.reason()));
    }

    @CommandHandler
    Map<String, String> decide(RecordOccurrence command, Registry registry) {
        String occurrenceId = occurrences.nextId(command.planId());
        Occurrence occurrence = command.occurrence();
        FiscalYear year = Occurrences.year(command.planId(), occurrence, Optional.empty(), registry);
        occurrences.checkFree(occurrenceId, occurrence);
        apply(new OccurrenceRecorded(command.planId(), occurrenceId, year, occurrence));
        return Map.of("occurrenceId", occurrenceId);
    }

    @CommandHandler
    void decide(CorrectOccurrence command, Registry registry) {
        Occurrence previous = occurrences.standing(command.occurrenceId());
        FiscalYear year = occurrences.yearOf(command.occurrenceId());
        if (command.occurrence().equals(Optional.of(previous))) {
            return;
        }
        command.occurrence().ifPresent(current -> {
            Occurrences.year(command.planId(), current, Optional.of(year), registry);
            occurrences.checkFree(command.occurrenceId(), current);
        });
        apply(new OccurrenceCorrected(
                command.planId(), command.occurrenceId(), year, previous, command.occurrence(), command.reason()));
    }

    @CommandHandler
    void decide(DrawLogicModel command, Registry registry) {
        logicModel.drawn(command, registry).ifPresent(event -> apply(event));
    }

    private PlanPeriod period(Registry registry) {
        return registry.periodOf(Objects.requireNonNull(planId)).orElseThrow();
    }

    private static Fault taken(String name, String by) {
        return name.equals(by)
                ? Fault.at("name", "publication.exists", name)
                : Fault.at("name", "publication.looks-like", name, by, Folding.pointsThatDiffer(name, by));
    }

    @EventSourcingHandler
    void evolve(PlanAdopted event) {
        planId = event.planId();
        outline = event.outline();
    }

    @EventSourcingHandler
    void evolve(AdoptedPlanRevised event) {
        outline = event.current();
    }

    @EventSourcingHandler
    void evolve(PlanSectionAdded event) {
        sections.put(event.sectionId(), event.section());
    }

    @EventSourcingHandler
    void evolve(PlanSectionAmended event) {
        sections.put(event.sectionId(), event.current());
    }

    @EventSourcingHandler
    void evolve(OrganisationUnitAdded event) {
        organisation.add(event.unitId(), event.unit(), event.from());
    }

    @EventSourcingHandler
    void evolve(OrganisationUnitAmended event) {
        organisation.amend(event.unitId(), event.current(), event.from());
    }

    @EventSourcingHandler
    void evolve(OrganisationUnitClosed event) {
        organisation.close(event.unitId(), event.current());
    }

    @EventSourcingHandler
    void evolve(OccurrenceRecorded event) {
        occurrences.put(event.occurrenceId(), event.fiscalYear(), Optional.of(event.occurrence()));
    }

    @EventSourcingHandler
    void evolve(OccurrenceCorrected event) {
        occurrences.put(event.occurrenceId(), event.fiscalYear(), event.current());
    }

    @EventSourcingHandler
    void evolve(LogicModelDrawn event) {
        logicModel = logicModel.after(event);
    }

    @EventSourcingHandler
    void evolve(ReportPublished event) {
        published.add(event.name());
    }
}
