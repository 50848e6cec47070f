package org.ayumi.query.history;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.status.StatusInput;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.TargetsView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.status.VerdictView;

/**
 * Reads an indicator's entries, oldest first, as a story.
 *
 * @param entries all of one indicator; it always has one that defined its targets, if only that there are none
 */
record YearByYear(IndicatorDefinition definition, List<HistoryEntryRow> entries, StatusRule rule) {

    /** Empty where the plan states none. */
    Optional<HistoryEntryRow> baseline() {
        return of(Subject.BASELINE).stream().reduce((earlier, later) -> later);
    }

    Targets targets() {
        return target().currentTargets();
    }

    private HistoryEntryRow target() {
        return of(Subject.TARGET).getLast();
    }

    List<Revision<BaselineView>> baselineRevisions() {
        return revisions(
                of(Subject.BASELINE),
                entry -> Revision.of(entry, entry.previousBaseline().map(this::view), view(entry.currentBaseline())));
    }

    List<Revision<TargetsView>> targetRevisions() {
        return revisions(
                of(Subject.TARGET),
                entry -> Revision.of(entry, entry.previousTargets().map(this::view), view(entry.currentTargets())));
    }

    /** From the baseline's year to the final target's; further only where a value was reported beyond them. */
    List<HistoryYear> years() {
        Stream<FiscalYear> figures =
                Stream.concat(baseline().stream(), of(Subject.VALUE).stream()).map(HistoryEntryRow::fiscalYear);
        SortedSet<FiscalYear> known =
                Stream.concat(figures, targets().years().stream()).collect(Collectors.toCollection(TreeSet::new));
        return known.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(
                                known.getFirst().startYear(), known.getLast().startYear())
                        .mapToObj(year -> year(new FiscalYear(year)))
                        .toList();
    }

    private HistoryYear year(FiscalYear year) {
        List<HistoryEntryRow> reports = of(Subject.VALUE).stream()
                .filter(entry -> entry.fiscalYear().equals(year))
                .toList();
        return new HistoryYear(
                year.startYear(),
                year.label(),
                value(year, reports),
                baselineOf(year).map(baseline -> true),
                TargetView.last(targets(), definition),
                reports.stream().findFirst().map(this::figures),
                revisions(reports, this::figures),
                verdict(year, reports));
    }

    /** The baseline is what is known of its year, until somebody reports that year itself. */
    private ValueView value(FiscalYear year, List<HistoryEntryRow> reports) {
        if (reports.isEmpty()) {
            return baselineOf(year).map(this::value).orElseGet(() -> ValueView.notReported(definition));
        }
        HistoryEntryRow last = reports.getLast();
        return ValueView.of(
                last.current(),
                definition,
                last.note(),
                last.reason(),
                reports.size() - 1,
                last.recordedAt(),
                last.position());
    }

    private ValueView value(HistoryEntryRow baseline) {
        return ValueView.of(
                baseline.current(),
                definition,
                baseline.note(),
                baseline.reason(),
                0,
                baseline.recordedAt(),
                baseline.position());
    }

    private VerdictView verdict(FiscalYear year, List<HistoryEntryRow> reports) {
        Optional<HistoryEntryRow> last = reports.stream().reduce((earlier, later) -> later);
        return VerdictView.of(rule.judge(new StatusInput(
                definition,
                baseline().map(HistoryEntryRow::currentBaseline),
                targets(),
                year,
                last.map(HistoryEntryRow::current).orElseGet(() -> unreported(year)),
                Stream.of(baseline(), Optional.of(target()), last)
                        .flatMap(Optional::stream)
                        .map(HistoryEntryRow::position)
                        .toList())));
    }

    private Figure unreported(FiscalYear year) {
        return baselineOf(year).map(HistoryEntryRow::current).orElseGet(NotReported::new);
    }

    private Optional<HistoryEntryRow> baselineOf(FiscalYear year) {
        return baseline().filter(entry -> entry.fiscalYear().equals(year));
    }

    private Revision<FigureView> figures(HistoryEntryRow entry) {
        return Revision.of(
                entry,
                entry.previous().map(figure -> FigureView.of(figure, definition)),
                FigureView.of(entry.current(), definition));
    }

    private BaselineView view(Baseline baseline) {
        return BaselineView.of(baseline, definition);
    }

    private TargetsView view(Targets targets) {
        return TargetsView.of(targets, definition);
    }

    private static <V> List<Revision<V>> revisions(
            List<HistoryEntryRow> entries, Function<HistoryEntryRow, Revision<V>> view) {
        return entries.stream()
                .filter(entry -> entry.change() == Change.REVISED || entry.change() == Change.CORRECTED)
                .map(view)
                .toList();
    }

    private List<HistoryEntryRow> of(Subject subject) {
        return entries.stream().filter(entry -> entry.subject() == subject).toList();
    }
}
