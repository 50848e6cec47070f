package org.ayumi.command.lookup;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.springframework.stereotype.Component;

/** Keeps the registry. Subscribed, not tracking: an entry commits with the event that it follows from. */
@Component
public class RegistryKeeper {

    /** In the schema {@code lookups}; those that others refer to first. Found by search path, as read models are. */
    public static final List<String> TABLES =
            List.of("plan", "section", "organisation_unit", "initiative", "indicator");

    private final PlanEntries plans;
    private final SectionEntries sections;
    private final InitiativeEntries initiatives;
    private final IndicatorEntries indicators;
    private final OrganisationUnitEntries units;

    RegistryKeeper(
            PlanEntries plans,
            SectionEntries sections,
            InitiativeEntries initiatives,
            IndicatorEntries indicators,
            OrganisationUnitEntries units) {
        this.plans = plans;
        this.sections = sections;
        this.initiatives = initiatives;
        this.indicators = indicators;
        this.units = units;
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
            case InitiativeMoved it ->
                initiative(it, entry -> entry.standsAt(it.current().order()));
            case InitiativeAmended it ->
                initiative(it, entry -> entry.leadBy(it.current().leadSections()));
            case InitiativeRetired it ->
                initiative(it, entry -> entry.endsWith(it.current().lastYear()));
            case InitiativeResumed it -> initiative(it, InitiativeEntry::goesOn);
            case IndicatorRetired it ->
                indicator(it, entry -> entry.endsWith(it.current().lastYear()));
            case IndicatorResumed it -> indicator(it, IndicatorEntry::goesOn);
            case OrganisationUnitAdded it ->
                units.saveAndFlush(new OrganisationUnitEntry(it.unitId(), it.planId(), it.unit()));
            case OrganisationUnitAmended it ->
                units.saveAndFlush(new OrganisationUnitEntry(it.unitId(), it.planId(), it.current()));
            case IndicatorDefined it -> indicators.saveAndFlush(new IndicatorEntry(it));
            default -> {
                // nothing that other aggregates ask for
            }
        }
    }

    private void initiative(InitiativeEvent event, Consumer<InitiativeEntry> change) {
        InitiativeEntry entry = initiatives.findById(event.initiativeId()).orElseThrow();
        change.accept(entry);
        initiatives.saveAndFlush(entry);
    }

    private void indicator(IndicatorEvent event, Consumer<IndicatorEntry> change) {
        IndicatorEntry entry = indicators.findById(event.indicatorId()).orElseThrow();
        change.accept(entry);
        indicators.saveAndFlush(entry);
    }

    private static PlanEntry entry(String planId, PlanOutline outline) {
        return new PlanEntry(
                planId, outline.firstYear().startYear(), outline.lastYear().startYear());
    }
}
