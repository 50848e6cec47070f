package org.ayumi.query.history;

import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.UnknownEvent;

/** What each event adds to the history of an indicator. */
final class HistoryProjector {

    private final HistoryRows rows;
    private final RecordedEvent recorded;

    HistoryProjector(HistoryRows rows, RecordedEvent recorded) {
        this.rows = rows;
        this.recorded = recorded;
    }

    void apply() {
        switch (recorded.event()) {
            case IndicatorEvent event -> indicator(event);
            case PlanEvent other -> {}
            case InitiativeEvent other -> {}
            default -> throw new UnknownEvent(recorded);
        }
    }

    private void indicator(IndicatorEvent event) {
        HistoryIndicatorRow row = event instanceof IndicatorDefined defined
                ? rows.indicators()
                        .findById(defined.indicatorId())
                        .orElseGet(() -> new HistoryIndicatorRow(defined, recorded.position()))
                : rows.indicators().existing(event.indicatorId());
        if (row.hasSeen(recorded)) {
            return;
        }
        write(event, row);
        row.hasReached(recorded);
        rows.indicators().save(row);
    }

    private void write(IndicatorEvent event, HistoryIndicatorRow row) {
        int term = row.currentTerm();
        switch (event) {
            case IndicatorDefined it -> {
                it.baseline()
                        .ifPresent(baseline -> add(entry(term, Subject.BASELINE, Change.DEFINED, baseline.fiscalYear())
                                .to(baseline.figure())));
                add(entry(term, Change.DEFINED, it.targets()));
            }
            case IndicatorAmended it -> row.isAmended(it, recorded);
            case IndicatorRetired it ->
                add(entry(term, Subject.LIFESPAN, Change.RETIRED, it.current().lastYear())
                        .fromEnd(it.previous())
                        .to(it.current())
                        .because(Optional.of(it.reason())));
            case IndicatorResumed it ->
                add(entry(term, Subject.LIFESPAN, Change.RESUMED, it.from())
                        .fromEnd(Optional.of(it.previous()))
                        .because(Optional.of(it.reason())));
            case BaselineRevised it ->
                add(entry(term, Subject.BASELINE, Change.REVISED, it.current().fiscalYear())
                        .fromBaseline(it.previous())
                        .to(it.current().figure())
                        .because(Optional.of(it.reason())));
            case TargetRevised it ->
                add(entry(term, Change.REVISED, it.current())
                        .from(it.previous())
                        .because(Optional.of(it.reason())));
            case IndicatorValueRecorded it ->
                add(entry(term, Subject.VALUE, Change.RECORDED, it.fiscalYear())
                        .in(it.stage())
                        .to(it.figure())
                        .because(it.reason())
                        .noting(it.note()));
            case IndicatorValueCorrected it ->
                add(entry(term, Subject.VALUE, Change.CORRECTED, it.fiscalYear())
                        .in(it.stage())
                        .from(it.previous())
                        .to(it.current())
                        .because(Optional.of(it.reason()))
                        .noting(it.note()));
            case IndicatorBrokenDown it -> add(parts(term, it));
            case IndicatorHandedOver it ->
                add(new HistoryEntryRow(recorded, term, Subject.CHARGE, Change.HANDED_OVER, Optional.empty())
                        .handedOver(it)
                        .because(it.reason()));
        }
    }

    private HistoryEntryRow parts(int term, IndicatorBrokenDown event) {
        Change change = event.previous().isPresent() ? Change.CORRECTED : Change.RECORDED;
        return entry(term, Subject.BREAKDOWN, change, event.fiscalYear())
                .in(event.stage())
                .inParts(event)
                .because(event.reason());
    }

    private HistoryEntryRow entry(int term, Subject subject, Change change, FiscalYear year) {
        return new HistoryEntryRow(recorded, term, subject, change, Optional.of(year));
    }

    /** It speaks of the year of the final target, where there is one. */
    private HistoryEntryRow entry(int term, Change change, Targets current) {
        Optional<FiscalYear> year = current.last().map(Target::fiscalYear);
        return new HistoryEntryRow(recorded, term, Subject.TARGET, change, year).to(current);
    }

    private void add(HistoryEntryRow entry) {
        rows.entries().save(entry);
    }
}
