package org.ayumi.app.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.eventstore.SharedTurn;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The registry. In a shared turn it does not read again what it has read for one before, as long as no lookup has changed:
 * where one has, the turn is refused when it is stored ({@link org.ayumi.eventstore.SharedTurns}).
 */
final class LookupsOfTurn implements Registry {

    private static final int MOST = 10_000;

    private final Registry stored;
    private final Cache<Asked, Optional<?>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    LookupsOfTurn(Registry stored) {
        this.stored = stored;
    }

    /** What was asked, and as of which lookups. */
    private record Asked(String what, String id, long lookupsSeen) {}

    @SuppressWarnings("unchecked") // of one question, every answer has one type
    private <T> Optional<T> known(String what, String id, Function<String, Optional<T>> read) {
        return SharedTurn.current()
                .map(turn -> (Optional<T>) known.get(new Asked(what, id, turn.lookupsSeen()), asked -> read.apply(id)))
                .orElseGet(() -> read.apply(id));
    }

    @Override
    public Optional<PlanPeriod> periodOf(String planId) {
        return known("periodOf", planId, stored::periodOf);
    }

    @Override
    public Optional<String> planOfSection(String sectionId) {
        return stored.planOfSection(sectionId);
    }

    @Override
    public Optional<String> planOfInitiative(String initiativeId) {
        return stored.planOfInitiative(initiativeId);
    }

    @Override
    public Optional<String> planOfIndicator(String indicatorId) {
        return known("planOfIndicator", indicatorId, stored::planOfIndicator);
    }

    @Override
    public Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId) {
        return known("leadSectionsOver", initiativeOrIndicatorId, stored::leadSectionsOver);
    }

    @Override
    public int nextInitiativeOrder(String planId) {
        return stored.nextInitiativeOrder(planId);
    }

    @Override
    public int nextIndicatorSequence(String ownerId) {
        return stored.nextIndicatorSequence(ownerId);
    }

    @Override
    public Optional<FiscalYear> lastYearOf(String initiativeOrIndicatorId) {
        return stored.lastYearOf(initiativeOrIndicatorId);
    }

    @Override
    public Optional<String> reportedAt(String indicatorId) {
        return stored.reportedAt(indicatorId);
    }

    @Override
    public List<String> usesOf(String indicatorId) {
        return stored.usesOf(indicatorId);
    }

    @Override
    public Optional<IndicatorDefinition> definitionOf(String indicatorId) {
        return stored.definitionOf(indicatorId);
    }

    @Override
    public List<String> indicatorsOf(String initiativeId) {
        return stored.indicatorsOf(initiativeId);
    }

    @Override
    public List<String> initiativesOf(String planId) {
        return stored.initiativesOf(planId);
    }

    @Override
    public Optional<FiscalYear> yearOfActivity(String planId, String activityId) {
        return stored.yearOfActivity(planId, activityId);
    }

    @Override
    public Optional<OrganisationUnit> unit(String unitId) {
        return stored.unit(unitId);
    }
}
