package org.ayumi.query.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.status.StatusInput;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.status.VerdictView;

/**
 * Reads an indicator's entries, oldest first, as a story.
 *
 * @param entries all of one indicator; an indicator always has one that defined its baseline, and one its target
 */
record YearByYear(IndicatorDefinition definition, List<HistoryEntryRow> entries, StatusRule rule) {

    HistoryEntryRow baseline() {
        return of(Subject.BASELINE).getLast();
    }

    HistoryEntryRow target() {
        return of(Subject.TARGET).getLast();
    }

    List<Revision<BaselineView>> baselineRevisions() {
        return revisions(
                of(Subject.BASELINE),
                entry -> Revision.of(entry, entry.previousBaseline().map(this::view), view(entry.currentBaseline())));
    }

    List<Revision<TargetView>> targetRevisions() {
        return revisions(
                of(Subject.TARGET),
                entry -> Revision.of(entry, entry.previousTarget().map(this::view), view(entry.currentTarget())));
    }

    /** From the baseline's year to the target's; further only where a value was reported beyond them. */
    List<HistoryYear> years() {
        int[] known = Stream.concat(Stream.of(baseline(), target()), of(Subject.VALUE).stream())
                .mapToInt(entry -> entry.fiscalYear().startYear())
                .sorted()
                .toArray();
        return IntStream.rangeClosed(known[0], known[known.length - 1])
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
                isBaselineYear(year) ? Optional.of(true) : Optional.empty(),
                view(target().currentTarget()),
                reports.stream().findFirst().map(this::figures),
                revisions(reports, this::figures),
                verdict(year, reports));
    }

    /** The baseline is what is known of its year, until somebody reports that year itself. */
    private ValueView value(FiscalYear year, List<HistoryEntryRow> reports) {
        if (reports.isEmpty() && isBaselineYear(year)) {
            HistoryEntryRow entry = baseline();
            return ValueView.of(
                    entry.currentBaseline().figure(),
                    definition,
                    entry.note(),
                    entry.reason(),
                    0,
                    entry.recordedAt(),
                    entry.position());
        }
        if (reports.isEmpty()) {
            return ValueView.notReported(definition);
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

    private VerdictView verdict(FiscalYear year, List<HistoryEntryRow> reports) {
        Optional<HistoryEntryRow> last = reports.stream().reduce((earlier, later) -> later);
        return VerdictView.of(rule.judge(new StatusInput(
                definition,
                baseline().currentBaseline(),
                target().currentTarget(),
                year,
                last.map(HistoryEntryRow::current).orElseGet(() -> unreported(year)),
                Stream.concat(Stream.of(baseline(), target()), last.stream())
                        .map(HistoryEntryRow::position)
                        .toList())));
    }

    private Figure unreported(FiscalYear year) {
        return isBaselineYear(year) ? baseline().currentBaseline().figure() : new NotReported();
    }

    private boolean isBaselineYear(FiscalYear year) {
        return baseline().currentBaseline().fiscalYear().equals(year);
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

    private TargetView view(Target target) {
        return TargetView.of(target, definition);
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
