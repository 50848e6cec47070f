package org.ayumi.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.breakdown.KnownBreakdown;
import org.ayumi.query.breakdown.PartsView;

/**
 * The parts of one figure, told by what tells them apart, from the first time on.
 *
 * @param entries oldest first
 */
record BreakdownStory(List<HistoryEntryRow> entries) {

    private record Key(StageOfYear stage, String by) {}

    /**
     * Those of a year, as it lists them.
     *
     * @param entries all breakdowns of one indicator, oldest first
     */
    static List<BreakdownStory> of(List<HistoryEntryRow> entries, FiscalYear year) {
        Map<Key, List<HistoryEntryRow>> stories = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.fiscalYear().equals(year))
                .forEach(entry -> stories.computeIfAbsent(
                                new Key(
                                        entry.stageOfParts(),
                                        entry.currentBreakdown().by()),
                                first -> new ArrayList<>())
                        .add(entry));
        return stories.values().stream()
                .map(BreakdownStory::new)
                .sorted(Comparator.comparing(BreakdownStory::known, KnownBreakdown.ORDER))
                .toList();
    }

    /** As they are now. */
    KnownBreakdown known() {
        HistoryEntryRow last = entries.getLast();
        return new KnownBreakdown(
                last.stageOfParts(),
                last.currentBreakdown(),
                last.reason(),
                entries.size() - 1,
                last.recordedAt(),
                last.position(),
                entries.getFirst().position());
    }

    /** Every time they were told. */
    List<Revision<PartsView>> told(IndicatorDefinition definition) {
        return entries.stream()
                .map(entry -> Revision.of(
                        entry,
                        entry.previousBreakdown().map(parts -> PartsView.of(parts, definition)),
                        PartsView.of(entry.currentBreakdown(), definition)))
                .toList();
    }
}
