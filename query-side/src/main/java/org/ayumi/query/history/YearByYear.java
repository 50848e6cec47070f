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
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.definition.KnownTerms;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.TargetsView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.status.VerdictView;

/**
 * Reads an indicator's entries, oldest first, as a story.
 *
 * @param known its definitions
 * @param entries all of one indicator; it always has one that defined its targets, if only that there are none
 */
record YearByYear(KnownTerms known, List<HistoryEntryRow> entries, StatusRule rule) {

    private Definitions definitions() {
        return known.definitions();
    }

    /** As it is now. */
    IndicatorDefinition definition() {
        return definitions().current();
    }

    /** In whose terms the targets in force are. */
    IndicatorDefinition definitionOfTargets() {
        return definitions().ofTerm(target().term());
    }

    /** Empty where the plan states none. */
    Optional<HistoryEntryRow> baseline() {
        return of(Subject.BASELINE).stream().reduce((earlier, later) -> later);
    }

    Targets targets() {
        return target().currentTargets();
    }

    /** Its end, its being taken up again, and in which years nothing is reported on it. */
    LifespanStory lifespan() {
        return new LifespanStory(of(Subject.LIFESPAN));
    }

    private HistoryEntryRow target() {
        return of(Subject.TARGET).getLast();
    }

    List<Revision<BaselineView>> baselineRevisions() {
        return revisions(
                of(Subject.BASELINE),
                entry -> Revision.of(
                        entry,
                        entry.previousBaseline().map(baseline -> BaselineView.of(baseline, definitionBefore(entry))),
                        BaselineView.of(entry.currentBaseline(), definition(entry))));
    }

    List<Revision<TargetsView>> targetRevisions() {
        return revisions(
                of(Subject.TARGET),
                entry -> Revision.of(
                        entry,
                        entry.previousTargets().map(targets -> TargetsView.of(targets, definitionBefore(entry))),
                        TargetsView.of(entry.currentTargets(), definition(entry))));
    }

    /** In whose terms a baseline or targets were stated. */
    private IndicatorDefinition definition(HistoryEntryRow entry) {
        return definitions().ofTerm(entry.term());
    }

    /** In whose terms those were that were replaced. */
    private IndicatorDefinition definitionBefore(HistoryEntryRow entry) {
        return definition(of(entry.subject()).stream()
                .takeWhile(earlier -> earlier.position() < entry.position())
                .reduce((earlier, later) -> later)
                .orElse(entry));
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
        IndicatorDefinition definition = definitions().in(year);
        Optional<IndicatorDefinition> other = Optional.of(definition).filter(it -> !it.equals(definition()));
        return new HistoryYear(
                year.startYear(),
                year.label(),
                definitions().amendments().stream()
                        .map(Amendment::from)
                        .filter(year::equals)
                        .findFirst()
                        .map(first -> true),
                other.map(IndicatorDefinition::name),
                other.map(IndicatorDefinition::measure),
                other.map(IndicatorDefinition::unit),
                value(year, reports),
                baselineOf(year).map(baseline -> true),
                TargetView.last(targets(), definitionOfTargets()),
                reports.stream().findFirst().map(entry -> figures(entry, definition)),
                revisions(reports, entry -> figures(entry, definition)),
                verdict(year, reports));
    }

    /** The baseline is what is known of its year, until somebody reports that year itself. */
    private ValueView value(FiscalYear year, List<HistoryEntryRow> reports) {
        if (reports.isEmpty()) {
            return baselineOf(year)
                    .map(this::value)
                    .orElseGet(() -> ValueView.notReported(definitions().in(year)));
        }
        HistoryEntryRow last = reports.getLast();
        return ValueView.of(
                last.current(),
                definitions().in(year),
                last.note(),
                last.reason(),
                reports.size() - 1,
                last.recordedAt(),
                last.position());
    }

    private ValueView value(HistoryEntryRow baseline) {
        return ValueView.of(
                baseline.current(),
                definition(baseline),
                baseline.note(),
                baseline.reason(),
                0,
                baseline.recordedAt(),
                baseline.position());
    }

    private VerdictView verdict(FiscalYear year, List<HistoryEntryRow> reports) {
        Optional<HistoryEntryRow> last = reports.stream().reduce((earlier, later) -> later);
        return VerdictView.of(rule.judge(terms().input(
                        baseline().map(HistoryEntryRow::currentBaseline),
                        targets(),
                        year,
                        last.map(HistoryEntryRow::current).orElseGet(() -> unreported(year)),
                        positions(year, last))));
    }

    private Terms terms() {
        return new Terms(definitions(), baseline().map(HistoryEntryRow::term).orElse(0), target().term());
    }

    private List<Long> positions(FiscalYear year, Optional<HistoryEntryRow> report) {
        List<Long> amendments = known.positionsOnTheWay(
                definitions().termOf(year),
                baseline().map(HistoryEntryRow::term),
                Optional.of(target().term()).filter(term -> !targets().ofYears().isEmpty()));
        return Stream.of(
                        baseline().stream().map(HistoryEntryRow::position),
                        Stream.of(target().position()),
                        amendments.stream(),
                        report.stream().map(HistoryEntryRow::position))
                .flatMap(positions -> positions)
                .toList();
    }

    private Figure unreported(FiscalYear year) {
        return baselineOf(year).map(HistoryEntryRow::current).orElseGet(NotReported::new);
    }

    private Optional<HistoryEntryRow> baselineOf(FiscalYear year) {
        return baseline().filter(entry -> entry.fiscalYear().equals(year));
    }

    private static Revision<FigureView> figures(HistoryEntryRow entry, IndicatorDefinition definition) {
        return Revision.of(
                entry,
                entry.previous().map(figure -> FigureView.of(figure, definition)),
                FigureView.of(entry.current(), definition));
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
