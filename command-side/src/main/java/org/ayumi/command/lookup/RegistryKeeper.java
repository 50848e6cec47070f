package org.ayumi.command.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final InitiativeEntries initiatives;
    private final IndicatorEntries indicators;
    private final Map<Class<? extends DomainEvent>, Consumer<DomainEvent>> changes = new HashMap<>();

    RegistryKeeper(
            PlanEntries plans,
            SectionEntries sections,
            InitiativeEntries initiatives,
            IndicatorEntries indicators,
            OrganisationUnitEntries units) {
        this.initiatives = initiatives;
        this.indicators = indicators;
        follow(PlanAdopted.class, it -> plans.saveAndFlush(entry(it.planId(), it.outline())));
        follow(AdoptedPlanRevised.class, it -> plans.saveAndFlush(entry(it.planId(), it.current())));
        follow(
                InitiativeRegistered.class,
                it -> initiatives.saveAndFlush(new InitiativeEntry(
                        it.initiativeId(),
                        it.planId(),
                        it.details().leadSections(),
                        it.place().order())));
        follow(PlanSectionAdded.class, it -> sections.saveAndFlush(new SectionEntry(it.sectionId(), it.planId())));
        follow(
                InitiativeMoved.class,
                it -> initiative(it, entry -> entry.standsAt(it.current().order())));
        follow(
                InitiativeAmended.class,
                it -> initiative(it, entry -> entry.leadBy(it.current().leadSections())));
        follow(
                InitiativeRetired.class,
                it -> initiative(it, entry -> entry.endsWith(it.current().lastYear())));
        follow(InitiativeResumed.class, it -> initiative(it, InitiativeEntry::goesOn));
        follow(
                IndicatorRetired.class,
                it -> indicator(it, entry -> entry.endsWith(it.current().lastYear())));
        follow(IndicatorResumed.class, it -> indicator(it, IndicatorEntry::goesOn));
        follow(
                OrganisationUnitAdded.class,
                it -> units.saveAndFlush(new OrganisationUnitEntry(it.unitId(), it.planId(), it.unit())));
        follow(
                OrganisationUnitAmended.class,
                it -> units.saveAndFlush(new OrganisationUnitEntry(it.unitId(), it.planId(), it.current())));
        follow(IndicatorDefined.class, it -> indicators.saveAndFlush(new IndicatorEntry(it)));
    }

    /** The events that change an entry: they are stored together with it. */
    public Set<Class<? extends DomainEvent>> followed() {
        return Set.copyOf(changes.keySet());
    }

    @EventHandler
    public void on(DomainEvent event) {
        Consumer<DomainEvent> change = changes.get(event.getClass());
        if (change != null) {
            change.accept(event);
        }
    }

    private <E extends DomainEvent> void follow(Class<E> type, Consumer<E> change) {
        changes.put(type, event -> change.accept(type.cast(event)));
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
