package org.ayumi.query.history;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.StagesOfYear;

/**
 * What was reported for an indicator, by its years and their stages.
 *
 * @param inParts every time a figure was told in its parts, oldest first
 */
record FiguresByYear(SortedMap<FiscalYear, StagesOfYear<FigureStory>> stages, List<HistoryEntryRow> inParts) {

    /** From its entries, oldest first. */
    static FiguresByYear of(List<HistoryEntryRow> entries) {
        FiguresByYear figures = new FiguresByYear(
                new TreeMap<>(),
                entries.stream()
                        .filter(entry -> entry.subject() == Subject.BREAKDOWN)
                        .toList());
        entries.stream().filter(entry -> entry.subject() == Subject.VALUE).forEach(figures::add);
        return figures;
    }

    FiguresByYear without(Predicate<FiscalYear> years) {
        SortedMap<FiscalYear, StagesOfYear<FigureStory>> left = new TreeMap<>(stages);
        left.keySet().removeIf(years);
        return new FiguresByYear(
                left,
                inParts.stream()
                        .filter(entry -> !years.test(entry.fiscalYear()))
                        .toList());
    }

    private void add(HistoryEntryRow entry) {
        StagesOfYear<FigureStory> known = in(entry.fiscalYear());
        StageOfYear stage = FigureStory.stage(entry);
        stages.put(
                entry.fiscalYear(),
                known.with(
                        stage, known.in(stage).map(story -> story.then(entry)).orElseGet(() -> FigureStory.of(entry))));
    }

    StagesOfYear<FigureStory> in(FiscalYear year) {
        return stages.getOrDefault(year, StagesOfYear.none());
    }

    /** Those of a year that were told in their parts, as it lists them. */
    List<BreakdownStory> breakdowns(FiscalYear year) {
        return BreakdownStory.of(inParts, year);
    }

    /** The one that stands for the year; empty where nothing was reported. */
    Optional<FigureStory> standing(FiscalYear year) {
        StagesOfYear<FigureStory> ofYear = in(year);
        return ofYear.standing(story -> story.figure().figure()).flatMap(ofYear::in);
    }

    NavigableSet<FiscalYear> years() {
        return new TreeSet<>(stages.keySet());
    }
}
