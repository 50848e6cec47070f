package org.ayumi.query.moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.time.FiscalYear;

/** Two plans whose initiatives, indicators and sections in charge end, go on for each other and are taken up again. */
public final class RandomLines {

    public static final List<String> PLANS = List.of("old", "new");

    /** Of both plans, each with one indicator. */
    public static final List<String> INITIATIVES = PLANS.stream()
            .flatMap(plan -> IntStream.rangeClosed(1, 4).mapToObj(number -> plan + ".x" + number))
            .toList();

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final RandomChoices choices;
    private final Map<String, Lifespan> lifespans = new HashMap<>();
    private final Map<String, OrganisationUnit> units = new HashMap<>();
    private final Map<String, Retirement> closings = new HashMap<>();
    private int year = 2022;

    private RandomLines(long seed) {
        choices = new RandomChoices(seed);
    }

    public static EventStoreInMemory events(long seed, int count) {
        RandomLines lines = new RandomLines(seed);
        lines.begin();
        while (lines.store.head() < count) {
            lines.next();
        }
        return lines.store;
    }

    private void begin() {
        store.append(SampleLines.adopted("old", Optional.empty()));
        store.append(SampleLines.adopted("new", Optional.of("old")));
        for (int i = 0; i < INITIATIVES.size(); i++) {
            store.append(SampleLines.registered(INITIATIVES.get(i), 1 + i % 3));
            store.append(SampleLines.defined(INITIATIVES.get(i)));
        }
    }

    private void next() {
        year += choices.below(2);
        String initiative = INITIATIVES.get(choices.below(INITIATIVES.size()));
        switch (choices.below(8)) {
            case 0, 1, 2 -> initiative(initiative);
            case 3, 4 -> indicator(initiative + ".1");
            case 5 -> value(initiative + ".1");
            default -> unit(PLANS.get(choices.below(PLANS.size())));
        }
    }

    private void initiative(String id) {
        Lifespan lifespan = lifespans.getOrDefault(id, Lifespan.UNENDED);
        Optional<Retirement> standing = lifespan.retirement();
        if (standing.isPresent() && choices.perhaps()) {
            FiscalYear from = later(standing.get());
            store.append(new InitiativeResumed(id, standing.get(), from, "再開"));
            lifespans.put(id, lifespan.resumed(from));
        } else {
            Retirement end = end(INITIATIVES);
            store.append(new InitiativeRetired(id, standing, end, "見直し"));
            lifespans.put(id, lifespan.retired(end));
        }
    }

    private void indicator(String id) {
        Lifespan lifespan = lifespans.getOrDefault(id, Lifespan.UNENDED);
        Optional<Retirement> standing = lifespan.retirement();
        if (standing.isPresent() && choices.perhaps()) {
            FiscalYear from = later(standing.get());
            store.append(new IndicatorResumed(id, standing.get(), from, "再開"));
            lifespans.put(id, lifespan.resumed(from));
        } else {
            Retirement end = end(
                    INITIATIVES.stream().map(initiative -> initiative + ".1").toList());
            store.append(new IndicatorRetired(id, standing, end, "見直し"));
            lifespans.put(id, lifespan.retired(end));
        }
    }

    private void value(String id) {
        store.append(new IndicatorValueRecorded(
                id, now(), SamplePlan.count(choices.below(200), "件"), Optional.empty(), Optional.empty()));
    }

    private void unit(String planId) {
        String unitId = planId + ".u" + (1 + choices.below(3));
        OrganisationUnit current = new OrganisationUnit("課" + choices.below(100), choices.maybe("部"));
        Optional<OrganisationUnit> previous = Optional.ofNullable(units.get(unitId));
        store.append(previous.map(before -> changed(planId, unitId, before, current))
                .orElseGet(() -> added(planId, unitId, current)));
    }

    private DomainEvent added(String planId, String unitId, OrganisationUnit unit) {
        units.put(unitId, unit);
        return new OrganisationUnitAdded(planId, unitId, unit, choices.maybe(now()));
    }

    private DomainEvent changed(String planId, String unitId, OrganisationUnit before, OrganisationUnit current) {
        if (choices.perhaps()) {
            Retirement end = end(List.of(planId + ".u8", planId + ".u9"));
            return new OrganisationUnitClosed(
                    planId, unitId, before, Optional.ofNullable(closings.put(unitId, end)), end, "再編");
        }
        units.put(unitId, current);
        closings.remove(unitId);
        return new OrganisationUnitAmended(planId, unitId, now(), before, current, "改称");
    }

    private FiscalYear now() {
        return new FiscalYear(year);
    }

    private FiscalYear later(Retirement end) {
        return new FiscalYear(end.lastYear().startYear() + 1 + choices.below(2));
    }

    private Retirement end(List<String> candidates) {
        List<String> chosen = new ArrayList<>(Stream.generate(() -> candidates.get(choices.below(candidates.size())))
                .limit(choices.below(3))
                .distinct()
                .toList());
        return new Retirement(now(), chosen.isEmpty() ? Ending.SUSPENDED : Ending.usual(chosen.size()), chosen);
    }
}
