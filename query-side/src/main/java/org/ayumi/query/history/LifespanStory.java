package org.ayumi.query.history;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.query.lifespan.RetirementView;

/**
 * How an indicator ended and was taken up again.
 *
 * @param entries of it alone, oldest first
 */
record LifespanStory(List<HistoryEntryRow> entries) {

    Lifespan lifespan() {
        Lifespan lifespan = Lifespan.UNENDED;
        for (HistoryEntryRow entry : entries) {
            lifespan = entry.change() == Change.RETIRED
                    ? lifespan.retired(entry.currentRetirement())
                    : lifespan.resumed(entry.fiscalYear());
        }
        return lifespan;
    }

    /** The end that stands; empty where it goes on. */
    Optional<RetirementView> retirement() {
        return lifespan().retirement().map(this::view);
    }

    private RetirementView view(Retirement standing) {
        HistoryEntryRow last = entries.getLast();
        return RetirementView.of(standing, last.reason().orElseThrow(), last.recordedAt(), last.position());
    }

    /** Every end and every resumption. */
    List<Revision<LifespanView>> revisions() {
        return entries.stream()
                .map(entry -> Revision.of(entry, entry.previousRetirement().map(LifespanView::ended), current(entry)))
                .toList();
    }

    private static LifespanView current(HistoryEntryRow entry) {
        return entry.change() == Change.RETIRED
                ? LifespanView.ended(entry.currentRetirement())
                : LifespanView.resumed(entry.fiscalYear());
    }
}
