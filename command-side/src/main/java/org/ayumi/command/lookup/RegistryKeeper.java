package org.ayumi.command.lookup;

import org.axonframework.eventhandling.EventHandler;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.springframework.stereotype.Component;

/** Keeps the registry. Subscribed, not tracking: an entry commits with the event that it follows from. */
@Component
public class RegistryKeeper {

    private final PlanEntries plans;
    private final InitiativeEntries initiatives;
    private final IndicatorEntries indicators;

    RegistryKeeper(PlanEntries plans, InitiativeEntries initiatives, IndicatorEntries indicators) {
        this.plans = plans;
        this.initiatives = initiatives;
        this.indicators = indicators;
    }

    @EventHandler
    void on(PlanAdopted event) {
        plans.saveAndFlush(entry(event.planId(), event.outline()));
    }

    @EventHandler
    void on(AdoptedPlanRevised event) {
        plans.saveAndFlush(entry(event.planId(), event.current()));
    }

    @EventHandler
    void on(InitiativeRegistered event) {
        initiatives.saveAndFlush(new InitiativeEntry(
                event.initiativeId(), event.planId(), event.details().leadSections()));
    }

    @EventHandler
    void on(InitiativeAmended event) {
        InitiativeEntry entry = initiatives.findById(event.initiativeId()).orElseThrow();
        entry.leadBy(event.current().leadSections());
        initiatives.saveAndFlush(entry);
    }

    @EventHandler
    void on(IndicatorDefined event) {
        indicators.saveAndFlush(
                new IndicatorEntry(event.indicatorId(), event.initiativeId(), event.planId(), event.sequence()));
    }

    private static PlanEntry entry(String planId, PlanOutline outline) {
        return new PlanEntry(
                planId, outline.firstYear().startYear(), outline.lastYear().startYear());
    }
}
