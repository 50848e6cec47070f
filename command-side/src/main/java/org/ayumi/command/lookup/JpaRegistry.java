package org.ayumi.command.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;
import org.springframework.stereotype.Component;

/** The registry over the tables of schema {@code lookups}. */
@Component
class JpaRegistry implements Registry {

    private static final int ROOM = 100;
    private static final long BEFORE_THE_FIRST = -1;

    private final PlanEntries plans;
    private final SectionEntries sections;
    private final InitiativeEntries initiatives;
    private final IndicatorEntries indicators;
    private final OrganisationUnitEntries units;
    private final EventHistory history;

    JpaRegistry(
            PlanEntries plans,
            SectionEntries sections,
            InitiativeEntries initiatives,
            IndicatorEntries indicators,
            OrganisationUnitEntries units,
            EventHistory history) {
        this.plans = plans;
        this.sections = sections;
        this.initiatives = initiatives;
        this.indicators = indicators;
        this.units = units;
        this.history = history;
    }

    @Override
    public Optional<PlanPeriod> periodOf(String planId) {
        return plans.findById(planId)
                .map(plan -> new PlanPeriod(new FiscalYear(plan.firstYear()), new FiscalYear(plan.lastYear())));
    }

    @Override
    public Optional<String> planOfSection(String sectionId) {
        return sections.findById(sectionId).map(SectionEntry::planId);
    }

    @Override
    public Optional<String> planOfInitiative(String initiativeId) {
        return initiatives.findById(initiativeId).map(InitiativeEntry::planId);
    }

    @Override
    public Optional<String> planOfIndicator(String indicatorId) {
        return indicators.findById(indicatorId).map(IndicatorEntry::planId);
    }

    @Override
    public Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId) {
        return initiatives.leading(initiativeOrIndicatorId).map(InitiativeEntry::leadSections);
    }

    @Override
    public int nextInitiativeOrder(String planId) {
        return Math.min((initiatives.highestOrder(planId) / ROOM + 1) * ROOM, ListOrder.LARGEST);
    }

    @Override
    public int nextIndicatorSequence(String ownerId) {
        return indicators.highestSequence(ownerId) + 1;
    }

    @Override
    public Optional<FiscalYear> lastYearOf(String initiativeOrIndicatorId) {
        return initiatives
                .findById(initiativeOrIndicatorId)
                .flatMap(InitiativeEntry::lastYear)
                .or(() -> indicators.findById(initiativeOrIndicatorId).flatMap(IndicatorEntry::lastYear));
    }

    @Override
    public Optional<String> reportedAt(String indicatorId) {
        return indicators.findById(indicatorId).flatMap(IndicatorEntry::reportedAt);
    }

    @Override
    public List<String> usesOf(String indicatorId) {
        return indicators.idsReportedAt(indicatorId);
    }

    /** Asked for so seldom that it is no column of a lookup. */
    @Override
    public Optional<IndicatorDefinition> definitionOf(String indicatorId) {
        return history.of(indicatorId, BEFORE_THE_FIRST, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::event)
                .flatMap(event -> switch (event) {
                    case IndicatorDefined it -> Stream.of(it.definition());
                    case IndicatorAmended it -> Stream.of(it.current());
                    default -> Stream.<IndicatorDefinition>empty();
                })
                .reduce((earlier, later) -> later);
    }

    /** Asked for as seldom. An activity is told of in its initiative's events, and called after it. */
    @Override
    public Optional<FiscalYear> yearOfActivity(String planId, String activityId) {
        int end = activityId.lastIndexOf(".a");
        return end < 0
                ? Optional.empty()
                : planOfInitiative(activityId.substring(0, end))
                        .filter(planId::equals)
                        .flatMap(plan -> yearOf(activityId.substring(0, end), activityId));
    }

    private Optional<FiscalYear> yearOf(String initiativeId, String activityId) {
        Optional<FiscalYear> year = Optional.empty();
        for (RecordedEvent recorded : history.of(initiativeId, BEFORE_THE_FIRST, Integer.MAX_VALUE)) {
            if (recorded.event() instanceof ActivityRecorded it
                    && it.activityId().equals(activityId)) {
                year = Optional.of(it.activity().fiscalYear());
            } else if (recorded.event() instanceof ActivityCorrected it
                    && it.activityId().equals(activityId)) {
                year = Optional.of(it.current().fiscalYear());
            } else if (recorded.event() instanceof ActivityWithdrawn it
                    && it.activityId().equals(activityId)) {
                year = Optional.empty();
            }
        }
        return year;
    }

    @Override
    public List<String> indicatorsOf(String initiativeId) {
        return indicators.idsOf(initiativeId);
    }

    @Override
    public List<String> initiativesOf(String planId) {
        return initiatives.idsOf(planId);
    }

    @Override
    public Optional<OrganisationUnit> unit(String unitId) {
        return units.findById(unitId).map(OrganisationUnitEntry::unit);
    }
}
