package org.ayumi.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.ReportedFigure;

/**
 * One figure of a year in its stage, from the first report on.
 *
 * @param entries that report, and what became of it
 */
record FigureStory(List<HistoryEntryRow> entries) {

    static FigureStory of(HistoryEntryRow firstReport) {
        return new FigureStory(List.of(firstReport));
    }

    FigureStory then(HistoryEntryRow next) {
        return new FigureStory(Stream.concat(entries.stream(), Stream.of(next)).toList());
    }

    private HistoryEntryRow last() {
        return entries.getLast();
    }

    /** As it is now. */
    ReportedFigure figure() {
        return last().reported((int) corrections().count());
    }

    Revision<FigureView> reported(IndicatorDefinition definition) {
        return told(entries.getFirst(), definition);
    }

    /** Oldest first. */
    List<Revision<FigureView>> corrections(IndicatorDefinition definition) {
        return corrections().map(entry -> told(entry, definition)).toList();
    }

    /** One that was taken back can be reported again, which is none. */
    private Stream<HistoryEntryRow> corrections() {
        return entries.stream().filter(entry -> entry.change() == Change.CORRECTED);
    }

    private static Revision<FigureView> told(HistoryEntryRow entry, IndicatorDefinition definition) {
        return Revision.of(
                entry,
                entry.previous().map(figure -> FigureView.of(figure, definition)),
                FigureView.of(entry.current(), definition));
    }

    /** Of which of the year's figures an entry speaks: of a correction, as it was known until then. */
    static StageOfYear stage(HistoryEntryRow entry) {
        return StageOfYear.of(entry.stage(), entry.previous().orElseGet(entry::current));
    }
}
