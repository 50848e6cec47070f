package org.ayumi.command.lookup;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.springframework.stereotype.Component;

/** Keeps the registry. Subscribed, not tracking: an entry commits with the event that it follows from. */
@Component
public class RegistryKeeper {

    /** In the schema {@code lookups}; those that others refer to first. Found by search path, as read models are. */
    public static final List<String> TABLES = List.of("plan", "section", "initiative", "indicator");

    private final PlanEntries plans;
    private final SectionEntries sections;
    private final InitiativeEntries initiatives;
    private final IndicatorEntries indicators;

    RegistryKeeper(
            PlanEntries plans, SectionEntries sections, InitiativeEntries initiatives, IndicatorEntries indicators) {
        this.plans = plans;
        this.sections = sections;
        this.initiatives = initiatives;
        this.indicators = indicators;
    }

    @EventHandler
    public void on(DomainEvent event) {
        switch (event) {
            case PlanAdopted it -> plans.saveAndFlush(entry(it.planId(), it.outline()));
            case AdoptedPlanRevised it -> plans.saveAndFlush(entry(it.planId(), it.current()));
            case InitiativeRegistered it ->
                initiatives.saveAndFlush(new InitiativeEntry(
                        it.initiativeId(),
                        it.planId(),
                        it.details().leadSections(),
                        it.place().order()));
            case PlanSectionAdded it -> sections.saveAndFlush(new SectionEntry(it.sectionId(), it.planId()));
            case InitiativeMoved it -> {
                InitiativeEntry entry = initiatives.findById(it.initiativeId()).orElseThrow();
                entry.standsAt(it.current().order());
                initiatives.saveAndFlush(entry);
            }
            case InitiativeAmended it -> {
                InitiativeEntry entry = initiatives.findById(it.initiativeId()).orElseThrow();
                entry.leadBy(it.current().leadSections());
                initiatives.saveAndFlush(entry);
            }
            case IndicatorDefined it ->
                indicators.saveAndFlush(
                        new IndicatorEntry(it.indicatorId(), it.owner().id(), it.planId(), it.sequence()));
            default -> {
                // nothing that other aggregates ask for
            }
        }
    }

    private static PlanEntry entry(String planId, PlanOutline outline) {
        return new PlanEntry(
                planId, outline.firstYear().startYear(), outline.lastYear().startYear());
    }
}
