package org.ayumi.query.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.query.model.Rows;

/** The rows of the progress read model, wherever they are kept. */
record ProgressRows(
        Plans plans,
        Sections sections,
        Initiatives initiatives,
        Indicators indicators,
        Values values,
        Planned planned,
        Breakdowns breakdowns) {

    interface Plans extends Rows<ProgressPlanRow, String> {}

    interface Sections extends Rows<ProgressSectionRow, String> {

        List<ProgressSectionRow> findByPlanId(String planId);
    }

    interface Initiatives extends Rows<ProgressInitiativeRow, String> {

        List<ProgressInitiativeRow> findByPlanId(String planId);
    }

    interface Indicators extends Rows<ProgressIndicatorRow, String> {

        List<ProgressIndicatorRow> findByPlanId(String planId);

        List<ProgressIndicatorRow> findByOwnerInitiativeIdOrderBySequence(String initiativeId);

        List<ProgressIndicatorRow> findByReportedAtIndicatorIdIn(Collection<String> indicatorIds);
    }

    interface Planned extends Rows<ProgressPlannedRow, ValueKey> {

        List<ProgressPlannedRow> findByKeyIndicatorIdInOrderByKeyFiscalYear(Collection<String> indicatorIds);
    }

    interface Breakdowns extends Rows<ProgressBreakdownRow, BreakdownKey> {

        List<ProgressBreakdownRow> findByKeyIndicatorIdIn(Collection<String> indicatorIds);
    }

    interface Values extends Rows<ProgressValueRow, ValueKey> {

        List<ProgressValueRow> findByPlanIdAndKeyFiscalYear(String planId, int fiscalYear);

        List<ProgressValueRow> findByKeyIndicatorIdInOrderByKeyFiscalYear(Collection<String> indicatorIds);

        Optional<ProgressValueRow> findFirstByPlanIdAndReportStageInAndReportFigureKindNotOrderByKeyFiscalYearDesc(
                String planId, Collection<Stage> stages, FigureKind kind);
    }
}
