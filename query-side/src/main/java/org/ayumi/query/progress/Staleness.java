package org.ayumi.query.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.CityHall;
import org.ayumi.kernel.time.FiscalYear;

/**
 * How long nothing was heard of an indicator on a day, and whether that is too long.
 *
 * @param firstYear of its plan; likewise {@code lastYear}
 */
record Staleness(MeasuredIndicator indicator, FiscalYear firstYear, FiscalYear lastYear, LocalDate day) {

    /** What was told last, by a report or by its correction. */
    private record Told(FiscalYear year, LocalDate day, ReportView view) {}

    StaleIndicator of(NamedOwner owner) {
        ProgressIndicatorRow row = indicator.own();
        Optional<Told> last = last();
        Optional<FiscalYear> due = due();
        return new StaleIndicator(
                owner.initiativeId(),
                owner.initiativeNumber(),
                owner.initiativeName(),
                owner.leadSections(),
                owner.view(),
                row.indicatorId(),
                row.sequence(),
                indicator.terms().definitions().in(FiscalYear.of(day)).name(),
                state(last, due),
                due.map(FiscalYear::startYear),
                due.map(year -> in(year).yearBasis().label(year)),
                last.map(Told::view),
                // Two clocks may be at odds around midnight; nothing was told tomorrow.
                last.map(told -> Math.max(0, ChronoUnit.DAYS.between(told.day(), day))),
                owner.personInCharge(row),
                row.reportedAt().map(at -> at.indicatorId()));
    }

    private StaleIndicator.State state(Optional<Told> last, Optional<FiscalYear> due) {
        if (indicator.isOverIn(FiscalYear.of(day))) {
            return StaleIndicator.State.RETIRED;
        }
        if (last.isEmpty()) {
            return due.isPresent() ? StaleIndicator.State.NEVER_REPORTED : StaleIndicator.State.NOT_DUE;
        }
        return due.filter(year -> !isReportedOn(year)).isPresent()
                ? StaleIndicator.State.BEHIND
                : StaleIndicator.State.UP_TO_DATE;
    }

    /** The latest year of the plan that is over and has something due. What the baseline tells needs no report. */
    private Optional<FiscalYear> due() {
        int latest = Math.min(lastYear.startYear(), FiscalYear.of(day).startYear());
        Optional<FiscalYear> baseline = indicator.own().baseline().map(Baseline::fiscalYear);
        return IntStream.iterate(latest, year -> year >= firstYear.startYear(), year -> year - 1)
                .mapToObj(FiscalYear::new)
                .filter(year -> in(year).yearBasis().lastDay(year).isBefore(day))
                .filter(year -> !baseline.equals(Optional.of(year)))
                .filter(indicator::isDueIn)
                .findFirst();
    }

    private boolean isReportedOn(FiscalYear year) {
        return indicator.reported().stream()
                .filter(row -> row.fiscalYear().equals(year))
                .anyMatch(ProgressQuery::isOfAYearThatIsOver);
    }

    /** What was taken back tells nothing. */
    private Optional<Told> last() {
        return indicator.reported().stream()
                .flatMap(this::told)
                .max(comparing(told -> told.view().position(), naturalOrder()));
    }

    private Stream<Told> told(ProgressValueRow row) {
        return row.stages().byStage().values().stream()
                .filter(reported -> reported.figure().kind() != FigureKind.NOT_REPORTED)
                .map(reported -> new Told(
                        row.fiscalYear(),
                        LocalDate.ofInstant(reported.recordedAt(), CityHall.ZONE),
                        new ReportView(
                                row.fiscalYear().startYear(),
                                in(row.fiscalYear()).yearBasis().label(row.fiscalYear()),
                                reported.stage(),
                                reported.recordedAt(),
                                reported.position())));
    }

    private IndicatorDefinition in(FiscalYear year) {
        return indicator.terms().definitions().in(year);
    }
}
