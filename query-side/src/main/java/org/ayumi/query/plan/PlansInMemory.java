package org.ayumi.query.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.query.model.RowsInMemory;
import org.springframework.data.domain.Limit;

/** The rows of the plan read model at a moment in the past. */
final class PlansInMemory {

    private static final Comparator<PlanInitiativeRow> AS_LISTED =
            comparingInt(PlanInitiativeRow::sortKey).thenComparing(PlanInitiativeRow::initiativeId);

    private PlansInMemory() {}

    static PlanRows rows() {
        return new PlanRows(
                new Plans(),
                new Sections(),
                new Initiatives(),
                new Indicators(),
                new Publications(),
                new Units(),
                new Endings(),
                new LogicModels());
    }

    private static <T> List<T> limited(List<T> rows, Limit limit) {
        return limit.isLimited() ? rows.stream().limit(limit.max()).toList() : rows;
    }

    private static final class Plans extends RowsInMemory<PlanRow, String> implements PlanRows.Plans {

        @Override
        public List<PlanRow> findByPlanIdGreaterThanOrderByPlanId(String after, Limit limit) {
            return limited(where(row -> row.planId().compareTo(after) > 0, comparing(PlanRow::planId)), limit);
        }

        @Override
        public List<PlanRow> findByPreviousPlanIdOrderByPlanId(String previousPlanId) {
            return where(
                    row -> row.previousPlanId().filter(previousPlanId::equals).isPresent(), comparing(PlanRow::planId));
        }
    }

    private static final class Sections extends RowsInMemory<PlanSectionRow, String> implements PlanRows.Sections {

        @Override
        public long countByPlanId(String planId) {
            return findByPlanId(planId).size();
        }

        @Override
        public List<PlanSectionRow> findByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), comparing(PlanSectionRow::sectionId));
        }
    }

    private static final class Initiatives extends RowsInMemory<PlanInitiativeRow, String>
            implements PlanRows.Initiatives {

        @Override
        public List<PlanInitiativeRow> findByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), AS_LISTED);
        }

        @Override
        public List<PlanInitiativeRow> findByInitiativeIdIn(Collection<String> initiativeIds) {
            return where(row -> initiativeIds.contains(row.initiativeId()), AS_LISTED);
        }

        @Override
        public List<PlanInitiativeRow> listedAfter(String planId, int sortKey, String initiativeId, Limit limit) {
            return limited(listedAfter(planId, sortKey, initiativeId), limit);
        }

        @Override
        public List<PlanInitiativeRow> listedAfterIn(
                Collection<String> sectionIds, String planId, int sortKey, String initiativeId, Limit limit) {
            return limited(
                    listedAfter(planId, sortKey, initiativeId).stream()
                            .filter(row ->
                                    row.sectionId().filter(sectionIds::contains).isPresent())
                            .toList(),
                    limit);
        }

        @Override
        public List<PlanInitiativeRow> reprintedIn(Collection<String> sectionIds, String planId) {
            return where(
                    row -> row.planId().equals(planId)
                            && row.reprints().stream()
                                    .flatMap(reprint -> reprint.section().stream())
                                    .anyMatch(sectionIds::contains),
                    AS_LISTED);
        }

        private List<PlanInitiativeRow> listedAfter(String planId, int sortKey, String initiativeId) {
            return where(
                    row -> row.planId().equals(planId)
                            && (row.sortKey() > sortKey
                                    || (row.sortKey() == sortKey
                                            && row.initiativeId().compareTo(initiativeId) > 0)),
                    AS_LISTED);
        }
    }

    private static final class Indicators extends RowsInMemory<PlanIndicatorRow, String>
            implements PlanRows.Indicators {

        @Override
        public long countByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), comparing(PlanIndicatorRow::indicatorId))
                    .size();
        }

        @Override
        public List<PlanIndicatorRow> findByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), comparing(PlanIndicatorRow::indicatorId));
        }

        @Override
        public List<PlanIndicatorRow> findByPlanIdAndOwnerKindOrderBySequence(String planId, OwnerKind kind) {
            return where(
                    row -> row.planId().equals(planId) && row.owner().kind() == kind,
                    comparingInt(PlanIndicatorRow::sequence));
        }

        @Override
        public List<PlanIndicatorRow> findByOwnerInitiativeIdInOrderBySequence(Collection<String> initiativeIds) {
            return where(
                    row -> row.owner().kind() == OwnerKind.INITIATIVE
                            && initiativeIds.contains(row.owner().id()),
                    comparingInt(PlanIndicatorRow::sequence));
        }
    }

    private static final class Publications extends RowsInMemory<PlanPublicationRow, String>
            implements PlanRows.Publications {

        @Override
        public List<PlanPublicationRow> findByPlanIdAndPositionGreaterThanOrderByPosition(
                String planId, long after, Limit limit) {
            return limited(
                    where(
                            row -> row.planId().equals(planId) && row.position() > after,
                            comparingLong(PlanPublicationRow::position)),
                    limit);
        }
    }

    private static final class Units extends RowsInMemory<PlanUnitRow, String> implements PlanRows.Units {

        @Override
        public List<PlanUnitRow> findByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), comparing(PlanUnitRow::unitId));
        }
    }

    private static final class LogicModels extends RowsInMemory<PlanLogicRow, String> implements PlanRows.LogicModels {}

    private static final class Endings extends RowsInMemory<PlanEndingRow, String> implements PlanRows.Endings {

        @Override
        public List<PlanEndingRow> told(Collection<String> subjectIds, long upTo) {
            return where(
                    row -> subjectIds.contains(row.subjectId()) && row.position() <= upTo,
                    comparingLong(PlanEndingRow::position));
        }

        @Override
        public Set<String> naming(Collection<String> successorIds) {
            return where(
                            row -> row.successors().stream().anyMatch(successorIds::contains),
                            comparingLong(PlanEndingRow::position))
                    .stream()
                    .map(PlanEndingRow::subjectId)
                    .collect(toSet());
        }
    }
}
