package org.ayumi.query.progress;

import java.util.Optional;
import java.util.function.Consumer;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Stage;
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
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.query.model.UnknownEvent;

/** What each event means for the progress of a plan. */
final class ProgressProjector {

    private final ProgressRows rows;
    private final RecordedEvent recorded;

    ProgressProjector(ProgressRows rows, RecordedEvent recorded) {
        this.rows = rows;
        this.recorded = recorded;
    }

    void apply() {
        switch (recorded.event()) {
            case PlanEvent event -> plan(event);
            case InitiativeEvent event -> initiative(event);
            case IndicatorEvent event -> indicator(event);
            default -> throw new UnknownEvent(recorded);
        }
    }

    private void plan(PlanEvent event) {
        switch (event) {
            case PlanAdopted it ->
                plan(
                        rows.plans().findById(it.planId()).orElseGet(() -> new ProgressPlanRow(it.planId())),
                        it.outline());
            case AdoptedPlanRevised it -> plan(rows.plans().existing(it.planId()), it.current());
            case PlanSectionAdded it -> added(it);
            case PlanSectionAmended it -> section(rows.sections().existing(it.sectionId()), it.current());
            case ReportPublished other -> {}
            case OrganisationUnitAdded other -> {}
            case OrganisationUnitAmended other -> {}
            case OrganisationUnitClosed other -> {}
            case OccurrenceRecorded other -> {}
            case OccurrenceCorrected other -> {}
            case LogicModelDrawn other -> {}
        }
    }

    private void plan(ProgressPlanRow row, PlanOutline outline) {
        if (!row.hasSeen(recorded)) {
            row.becomes(recorded, outline);
            rows.plans().save(row);
        }
    }

    private void added(PlanSectionAdded event) {
        rows.plans().existing(event.planId());
        section(
                rows.sections().findById(event.sectionId()).orElseGet(() -> new ProgressSectionRow(event)),
                event.section());
    }

    private void section(ProgressSectionRow row, PlanSection section) {
        if (!row.hasSeen(recorded)) {
            row.becomes(recorded, section);
            rows.sections().save(row);
        }
    }

    private void initiative(InitiativeEvent event) {
        switch (event) {
            case InitiativeRegistered it -> {
                rows.plans().existing(it.planId());
                initiative(
                        rows.initiatives().findById(it.initiativeId()).orElseGet(() -> new ProgressInitiativeRow(it)),
                        row -> row.standsAt(it.place()));
            }
            case InitiativeAmended it ->
                initiative(rows.initiatives().existing(it.initiativeId()), row -> row.isAmended(it));
            case InitiativeMoved it ->
                initiative(rows.initiatives().existing(it.initiativeId()), row -> row.standsAt(it.current()));
            case InitiativeHandedOver it ->
                initiative(
                        rows.initiatives().existing(it.initiativeId()),
                        row -> row.isHandedOver(it.current(), recorded));
            default -> {} // a progress report names initiatives and who is in charge, and says nothing else of them
        }
    }

    private void initiative(ProgressInitiativeRow row, Consumer<ProgressInitiativeRow> change) {
        if (!row.hasSeen(recorded)) {
            change.accept(row);
            row.hasReached(recorded);
            rows.initiatives().save(row);
        }
    }

    private void indicator(IndicatorEvent event) {
        ProgressIndicatorRow row = event instanceof IndicatorDefined defined
                ? rows.indicators().findById(defined.indicatorId()).orElseGet(() -> defined(defined))
                : rows.indicators().existing(event.indicatorId());
        if (row.hasSeen(recorded)) {
            return;
        }
        switch (event) {
            case IndicatorDefined it -> {
                it.baseline().ifPresent(baseline -> row.startsFrom(baseline, recorded.position()));
                row.aimsAt(it.targets(), recorded.position());
            }
            case IndicatorAmended it -> row.isAmended(it, recorded);
            case IndicatorRetired it -> row.pauses().retired(it.current(), it.reason(), recorded);
            case IndicatorResumed it -> row.pauses().resumed(it.from());
            case BaselineRevised it -> row.startsFrom(it.current(), recorded.position());
            case TargetRevised it -> row.aimsAt(it.current(), recorded.position());
            case IndicatorValueRecorded it -> value(row, it);
            case IndicatorValueCorrected it -> value(it);
            case IndicatorBrokenDown it -> breakdown(row, it);
            case IndicatorHandedOver it -> row.isHandedOver(it.current(), recorded);
        }
        row.hasReached(recorded);
        rows.indicators().save(row);
    }

    private void breakdown(ProgressIndicatorRow indicator, IndicatorBrokenDown event) {
        BreakdownKey key = BreakdownKey.of(event);
        ProgressBreakdownRow row = rows.breakdowns()
                .findById(key)
                .orElseGet(() -> new ProgressBreakdownRow(key, indicator.planId(), recorded));
        row.told(recorded, event);
        rows.breakdowns().save(row);
    }

    private ProgressIndicatorRow defined(IndicatorDefined event) {
        NamedOwner.of(event.owner(), rows, Optional.empty());
        return new ProgressIndicatorRow(event, recorded.position());
    }

    private void value(ProgressIndicatorRow indicator, IndicatorValueRecorded event) {
        ValueKey key = new ValueKey(event.indicatorId(), event.fiscalYear());
        if (event.stage() == Stage.PLANNED) {
            ProgressPlannedRow planned =
                    rows.planned().findById(key).orElseGet(() -> new ProgressPlannedRow(key, indicator.planId()));
            planned.reported(recorded, event);
            rows.planned().save(planned);
            return;
        }
        ProgressValueRow value =
                rows.values().findById(key).orElseGet(() -> new ProgressValueRow(key, indicator.planId()));
        value.reported(recorded, event);
        rows.values().save(value);
    }

    private void value(IndicatorValueCorrected event) {
        ValueKey key = new ValueKey(event.indicatorId(), event.fiscalYear());
        if (event.stage() == Stage.PLANNED) {
            ProgressPlannedRow planned = rows.planned().existing(key);
            planned.corrected(recorded, event);
            rows.planned().save(planned);
            return;
        }
        ProgressValueRow value = rows.values().existing(key);
        value.corrected(recorded, event);
        rows.values().save(value);
    }
}
