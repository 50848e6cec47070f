package org.ayumi.query.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.query.model.RowsInMemory;

/** The rows of the progress read model at a moment in the past. */
final class ProgressInMemory {

    private static final Comparator<ProgressValueRow> BY_YEAR = comparing(ProgressValueRow::fiscalYear);

    private ProgressInMemory() {}

    static ProgressRows rows() {
        return new ProgressRows(
                new Plans(),
                new Sections(),
                new Initiatives(),
                new Indicators(),
                new Values(),
                new Planned(),
                new Breakdowns());
    }

    private static final class Plans extends RowsInMemory<ProgressPlanRow, String> implements ProgressRows.Plans {}

    private static final class Sections extends RowsInMemory<ProgressSectionRow, String>
            implements ProgressRows.Sections {

        @Override
        public List<ProgressSectionRow> findByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), comparing(ProgressSectionRow::sectionId));
        }
    }

    private static final class Initiatives extends RowsInMemory<ProgressInitiativeRow, String>
            implements ProgressRows.Initiatives {

        @Override
        public List<ProgressInitiativeRow> findByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), comparingInt(ProgressInitiativeRow::sortKey));
        }
    }

    private static final class Indicators extends RowsInMemory<ProgressIndicatorRow, String>
            implements ProgressRows.Indicators {

        @Override
        public List<ProgressIndicatorRow> findByPlanId(String planId) {
            return where(row -> row.planId().equals(planId), comparingInt(ProgressIndicatorRow::sequence));
        }

        @Override
        public List<ProgressIndicatorRow> findByOwnerInitiativeIdOrderBySequence(String initiativeId) {
            return where(
                    row -> row.initiativeId().filter(initiativeId::equals).isPresent(),
                    comparingInt(ProgressIndicatorRow::sequence));
        }

        @Override
        public List<ProgressIndicatorRow> findByReportedAtIndicatorIdIn(Collection<String> indicatorIds) {
            return where(
                    row -> row.reportedAt()
                            .filter(source -> indicatorIds.contains(source.indicatorId()))
                            .isPresent(),
                    comparing(ProgressIndicatorRow::indicatorId));
        }
    }

    private static final class Planned extends RowsInMemory<ProgressPlannedRow, ValueKey>
            implements ProgressRows.Planned {

        @Override
        public List<ProgressPlannedRow> findByKeyIndicatorIdInOrderByKeyFiscalYear(Collection<String> indicatorIds) {
            return where(
                    row -> indicatorIds.contains(row.key().indicatorId()), comparing(ProgressPlannedRow::fiscalYear));
        }
    }

    private static final class Breakdowns extends RowsInMemory<ProgressBreakdownRow, BreakdownKey>
            implements ProgressRows.Breakdowns {

        private static final Comparator<ProgressBreakdownRow> AS_TOLD = comparingLong(ProgressBreakdownRow::position);

        @Override
        public List<ProgressBreakdownRow> findByKeyIndicatorIdIn(Collection<String> indicatorIds) {
            return where(row -> indicatorIds.contains(row.key().indicatorId()), AS_TOLD);
        }
    }

    private static final class Values extends RowsInMemory<ProgressValueRow, ValueKey> implements ProgressRows.Values {

        @Override
        public List<ProgressValueRow> findByPlanIdAndKeyFiscalYear(String planId, int fiscalYear) {
            return where(row -> row.planId().equals(planId) && row.key().fiscalYear() == fiscalYear, BY_YEAR);
        }

        @Override
        public List<ProgressValueRow> findByKeyIndicatorIdInOrderByKeyFiscalYear(Collection<String> indicatorIds) {
            return where(row -> indicatorIds.contains(row.key().indicatorId()), BY_YEAR);
        }

        @Override
        public Optional<ProgressValueRow>
                findFirstByPlanIdAndReportStageInAndReportFigureKindNotOrderByKeyFiscalYearDesc(
                        String planId, Collection<Stage> stages, FigureKind kind) {
            return where(
                            row -> row.planId().equals(planId)
                                    && stages.contains(row.standing().stage())
                                    && row.standing().figure().kind() != kind,
                            BY_YEAR.reversed())
                    .stream()
                    .findFirst();
        }
    }
}
