package org.ayumi.query.progress;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The rows of the progress read model in the database. */
interface ProgressTables {

    interface Plans extends ProgressRows.Plans, Repository<ProgressPlanRow, String> {}

    interface Sections extends ProgressRows.Sections, Repository<ProgressSectionRow, String> {}

    interface Initiatives extends ProgressRows.Initiatives, Repository<ProgressInitiativeRow, String> {}

    interface Indicators extends ProgressRows.Indicators, Repository<ProgressIndicatorRow, String> {

        List<ProgressIndicatorRow> findByIndicatorIdIn(Collection<String> indicatorIds);
    }

    interface Planned extends ProgressRows.Planned, Repository<ProgressPlannedRow, ValueKey> {}

    interface Breakdowns extends ProgressRows.Breakdowns, Repository<ProgressBreakdownRow, BreakdownKey> {}

    interface Values extends ProgressRows.Values, Repository<ProgressValueRow, ValueKey> {

        List<ProgressValueRow> findByKeyIn(Collection<ValueKey> keys);
    }
}
