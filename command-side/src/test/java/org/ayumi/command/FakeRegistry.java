package org.ayumi.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/** A registry that knows what a test told it. */
public final class FakeRegistry implements Registry {

    private final Map<String, PlanPeriod> plans = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, String> initiatives = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, FiscalYear> ended = new HashMap<>();
    private final Map<String, OrganisationUnit> units = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, IndicatorDefinition> definitions = new HashMap<>();
    private final Map<String, FiscalYear> activities = new HashMap<>();

    public FakeRegistry plan(String planId, int first, int last) {
        plans.put(planId, new PlanPeriod(new FiscalYear(first), new FiscalYear(last)));
        return this;
    }

    public FakeRegistry section(String sectionId, String planId) {
        sections.put(sectionId, planId);
        return this;
    }

    public FakeRegistry initiative(String initiativeId, String planId) {
        initiatives.put(initiativeId, planId);
        return this;
    }

    public FakeRegistry indicator(String indicatorId, String planId) {
        indicators.put(indicatorId, planId);
        return this;
    }

    public FakeRegistry defined(String indicatorId, String planId, IndicatorDefinition definition) {
        definitions.put(indicatorId, definition);
        return indicator(indicatorId, planId);
    }

    public FakeRegistry reportedAt(String indicatorId, String source) {
        sources.put(indicatorId, source);
        return this;
    }

    public FakeRegistry ended(String initiativeOrIndicatorId, int lastYear) {
        ended.put(initiativeOrIndicatorId, new FiscalYear(lastYear));
        return this;
    }

    public FakeRegistry activity(String activityId, int fiscalYear) {
        activities.put(activityId, new FiscalYear(fiscalYear));
        return this;
    }

    @Override
    public Optional<FiscalYear> yearOfActivity(String planId, String activityId) {
        return Optional.ofNullable(activities.get(activityId)).filter(year -> activityId.startsWith(planId + "."));
    }

    public FakeRegistry unit(String unitId, String name) {
        units.put(unitId, new OrganisationUnit(name, Optional.empty()));
        return this;
    }

    @Override
    public Optional<FiscalYear> lastYearOf(String initiativeOrIndicatorId) {
        return Optional.ofNullable(ended.get(initiativeOrIndicatorId));
    }

    @Override
    public Optional<String> reportedAt(String indicatorId) {
        return Optional.ofNullable(sources.get(indicatorId));
    }

    @Override
    public List<String> usesOf(String indicatorId) {
        return sources.keySet().stream()
                .filter(id -> indicatorId.equals(sources.get(id)))
                .sorted()
                .toList();
    }

    @Override
    public Optional<IndicatorDefinition> definitionOf(String indicatorId) {
        return Optional.ofNullable(definitions.get(indicatorId));
    }

    @Override
    public List<String> indicatorsOf(String initiativeId) {
        return indicators.keySet().stream()
                .filter(id -> id.startsWith(initiativeId + "."))
                .sorted()
                .toList();
    }

    @Override
    public List<String> initiativesOf(String planId) {
        return initiatives.keySet().stream()
                .filter(id -> planId.equals(initiatives.get(id)))
                .sorted()
                .toList();
    }

    @Override
    public Optional<OrganisationUnit> unit(String unitId) {
        return Optional.ofNullable(units.get(unitId));
    }

    @Override
    public Optional<PlanPeriod> periodOf(String planId) {
        return Optional.ofNullable(plans.get(planId));
    }

    @Override
    public Optional<String> planOfSection(String sectionId) {
        return Optional.ofNullable(sections.get(sectionId));
    }

    @Override
    public Optional<String> planOfInitiative(String initiativeId) {
        return Optional.ofNullable(initiatives.get(initiativeId));
    }

    @Override
    public Optional<String> planOfIndicator(String indicatorId) {
        return Optional.ofNullable(indicators.get(indicatorId));
    }

    @Override
    public Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId) {
        return initiatives.containsKey(initiativeOrIndicatorId) ? Optional.of(List.of("企画課")) : Optional.empty();
    }

    @Override
    public int nextInitiativeOrder(String planId) {
        return 100
                * (1
                        + (int) initiatives.values().stream()
                                .filter(planId::equals)
                                .count());
    }

    @Override
    public int nextIndicatorSequence(String initiativeId) {
        return 1
                + (int) indicators.keySet().stream()
                        .filter(id -> id.startsWith(initiativeId + "."))
                        .count();
    }
}
