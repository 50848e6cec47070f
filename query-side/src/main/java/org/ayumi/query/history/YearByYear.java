package org.ayumi.query.history;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.status.FigureOfYear;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.status.Verdict;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.charge.ChargeView;
import org.ayumi.query.definition.KnownTerms;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.PlannedView;
import org.ayumi.query.figure.SumView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.TargetsView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.status.VerdictView;

/**
 * Reads an indicator's entries, oldest first, as a story.
 *
 * @param known its definitions
 * @param entries all of one indicator; it always has one that defined its targets, if only that there are none
 * @param termsBefore how many of the definitions were those of the indicator whose figures it uses, before it did
 * @param figures what was reported, for itself or for that one
 * @param lifespanElsewhere that of the one whose figures it uses
 */
record YearByYear(
        KnownTerms known,
        List<HistoryEntryRow> entries,
        int termsBefore,
        FiguresByYear figures,
        Lifespan lifespanElsewhere,
        StatusRule rule) {

    YearByYear(KnownTerms known, List<HistoryEntryRow> entries, StatusRule rule) {
        this(known, entries, 0, FiguresByYear.of(entries), Lifespan.UNENDED, rule);
    }

    /** Of one that uses the figures of another. */
    static YearByYear using(
            FiguresElsewhere elsewhere, KnownTerms own, List<HistoryEntryRow> entries, StatusRule rule) {
        KnownTerms known = own.usingFiguresOf(elsewhere.known(), elsewhere.since());
        Lifespan ownYears = new LifespanStory(of(Subject.LIFESPAN, entries)).lifespan();
        return new YearByYear(
                known,
                entries,
                known.terms().size() - own.terms().size(),
                FiguresByYear.of(elsewhere.entries())
                        .without(year -> ownYears.overIn(year).isPresent()),
                elsewhere.lifespan(),
                rule);
    }

    private Definitions definitions() {
        return known.definitions();
    }

    /** As it is now. */
    IndicatorDefinition definition() {
        return definitions().current();
    }

    /** In whose terms the targets in force are. */
    IndicatorDefinition definitionOfTargets() {
        return definition(target());
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

    /** From whom to whom it was handed over, oldest first. */
    List<Revision<ChargeView>> handOvers() {
        return of(Subject.CHARGE).stream()
                .map(entry -> Revision.of(
                        entry, entry.previousInCharge().map(ChargeView::of), ChargeView.of(entry.currentInCharge())))
                .toList();
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
        return definitions().ofTerm(term(entry));
    }

    private int term(HistoryEntryRow entry) {
        return termsBefore + entry.term();
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
        NavigableSet<FiscalYear> spokenOf = new TreeSet<>(figures.years());
        spokenOf.addAll(targets().years());
        baseline().map(HistoryEntryRow::fiscalYear).ifPresent(spokenOf::add);
        return spokenOf.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(
                                spokenOf.getFirst().startYear(),
                                spokenOf.getLast().startYear())
                        .mapToObj(year -> year(new FiscalYear(year)))
                        .toList();
    }

    private HistoryYear year(FiscalYear year) {
        Optional<FigureStory> standing = figures.standing(year);
        Verdict verdict = verdict(year, standing);
        IndicatorDefinition definition = definitions().in(year);
        Optional<IndicatorDefinition> other = Optional.of(definition).filter(it -> !it.equals(definition()));
        return new HistoryYear(
                year.startYear(),
                definition.yearBasis().label(year),
                definitions().amendments().stream()
                        .map(Amendment::from)
                        .filter(year::equals)
                        .findFirst()
                        .map(first -> true),
                other.map(IndicatorDefinition::name),
                other.map(IndicatorDefinition::measure),
                other.map(IndicatorDefinition::unit),
                value(year, standing),
                figures.in(year).listed().entrySet().stream()
                        .map(each -> HistoryStage.of(each.getKey(), each.getValue(), definition))
                        .toList(),
                planned(year, standing),
                figures.breakdowns(year).stream()
                        .map(story -> HistoryBreakdown.of(story, figure(year, story), definition))
                        .toList(),
                SumView.of(verdict.sum(), definition.yearBasis()),
                baselineOf(year).map(baseline -> true),
                TargetView.last(targets(), definitionOfTargets()),
                standing.map(story -> story.reported(definition)),
                standing.map(story -> story.corrections(definition)).orElse(List.of()),
                VerdictView.of(verdict));
    }

    private Optional<PlannedView> planned(FiscalYear year, Optional<FigureStory> standing) {
        IndicatorDefinition definition = definitions().in(year);
        return figures.in(year)
                .in(StageOfYear.PLANNED)
                .map(FigureStory::figure)
                .flatMap(plan -> standing.map(story -> story.figure().standingOr(unreportedItself(year)))
                        .map(actual -> PlannedView.of(plan, actual, definition))
                        .orElseGet(() -> PlannedView.beside(plan, unreported(year), definition)));
    }

    /** That the parts are of, as it stands now. */
    private Figure figure(FiscalYear year, BreakdownStory story) {
        return figures.in(year)
                .in(story.known().stage())
                .map(of -> of.figure().figure())
                .orElseGet(NotReported::new);
    }

    /** The baseline is what is known of its year, until somebody reports that year itself. */
    private ValueView value(FiscalYear year, Optional<FigureStory> standing) {
        IndicatorDefinition definition = definitions().in(year);
        return standing.map(story -> ValueView.of(
                        story.figure().standingOr(unreportedItself(year)),
                        definition,
                        standingIn(new FiscalYear(year.startYear() - 1))))
                .or(() -> baselineOf(year).map(this::value))
                .orElseGet(() -> ValueView.unreported(unreportedItself(year), definition));
    }

    private Optional<Figure> standingIn(FiscalYear year) {
        return figures.standing(year)
                .map(story -> story.figure().standingOr(unreportedItself(year)).figure());
    }

    private ValueView value(HistoryEntryRow baseline) {
        return ValueView.of(baseline.reported(0), definition(baseline), Optional.empty());
    }

    private Verdict verdict(FiscalYear year, Optional<FigureStory> standing) {
        return rule.judge(terms().input(
                        baseline().map(HistoryEntryRow::currentBaseline),
                        targets(),
                        standing.map(story -> ofYear(year, story))
                                .orElseGet(() -> FigureOfYear.unreported(year, unreported(year))),
                        targets().ofSums().isEmpty() ? List.of() : others(year),
                        positions(year)));
    }

    private List<FigureOfYear> others(FiscalYear than) {
        return figures.years().stream()
                .filter(year -> !year.equals(than))
                .flatMap(year -> figures.standing(year).map(story -> ofYear(year, story)).stream())
                .toList();
    }

    private FigureOfYear ofYear(FiscalYear year, FigureStory story) {
        return story.figure().standingOr(unreportedItself(year)).of(year);
    }

    private Terms terms() {
        return new Terms(definitions(), baseline().map(this::term).orElse(0), term(target()));
    }

    /** Of what the value is judged by. */
    private List<Long> positions(FiscalYear year) {
        List<Long> amendments = known.positionsOnTheWay(
                definitions().termOf(year),
                baseline().map(this::term),
                Optional.of(term(target())).filter(term -> !targets().ofYears().isEmpty()));
        return Stream.of(
                        baseline().stream().map(HistoryEntryRow::position),
                        Stream.of(target().position()),
                        amendments.stream())
                .flatMap(positions -> positions)
                .toList();
    }

    private Figure unreported(FiscalYear year) {
        return baselineOf(year).map(HistoryEntryRow::current).orElseGet(() -> unreportedItself(year));
    }

    private Figure unreportedItself(FiscalYear year) {
        return lifespan().lifespan().overIn(year).isPresent()
                        || lifespanElsewhere.overIn(year).isPresent()
                ? new NotDue(NotDue.Cause.ENDED)
                : definitions().in(year).unreported(year);
    }

    private Optional<HistoryEntryRow> baselineOf(FiscalYear year) {
        return baseline().filter(entry -> entry.fiscalYear().equals(year));
    }

    private static <V> List<Revision<V>> revisions(
            List<HistoryEntryRow> entries, Function<HistoryEntryRow, Revision<V>> view) {
        return entries.stream()
                .filter(entry -> entry.change() == Change.REVISED)
                .map(view)
                .toList();
    }

    private List<HistoryEntryRow> of(Subject subject) {
        return of(subject, entries);
    }

    private static List<HistoryEntryRow> of(Subject subject, List<HistoryEntryRow> entries) {
        return entries.stream().filter(entry -> entry.subject() == subject).toList();
    }
}
