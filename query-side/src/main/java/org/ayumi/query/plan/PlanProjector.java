package org.ayumi.query.plan;

import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.query.model.Rows;
import org.ayumi.query.model.UnknownEvent;

/** What each event means for the list of plans. */
final class PlanProjector {

    private final PlanRows rows;
    private final RecordedEvent recorded;

    PlanProjector(PlanRows rows, RecordedEvent recorded) {
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
        new UnitProjector(rows, recorded).apply();
        new EndingProjector(rows, recorded).apply();
    }

    private void plan(PlanEvent event) {
        PlanRow row = event instanceof PlanAdopted adopted
                ? rows.plans().findById(adopted.planId()).orElseGet(() -> new PlanRow(adopted))
                : rows.plans().existing(event.planId());
        if (row.hasSeen(recorded)) {
            return;
        }
        switch (event) {
            case PlanAdopted it -> {} // the row was made of it
            case AdoptedPlanRevised it -> row.revised(recorded, it);
            case PlanSectionAdded it -> section(new PlanSectionRow(it), it.section());
            case PlanSectionAmended it -> section(rows.sections().existing(it.sectionId()), it.current());
            case ReportPublished it -> rows.publications().save(new PlanPublicationRow(recorded, it));
            case OrganisationUnitAdded other -> {}
            case OrganisationUnitAmended other -> {}
            case OrganisationUnitClosed other -> {}
            case OccurrenceRecorded other -> {}
            case OccurrenceCorrected other -> {}
            case LogicModelDrawn it -> logicModel(it);
        }
        row.hasReached(recorded);
        rows.plans().save(row);
    }

    private void logicModel(LogicModelDrawn event) {
        PlanLogicRow row =
                rows.logicModels().findById(event.planId()).orElseGet(() -> new PlanLogicRow(event.planId()));
        row.drawn(recorded, event);
        rows.logicModels().save(row);
    }

    private void section(PlanSectionRow row, PlanSection section) {
        row.becomes(recorded, section);
        rows.sections().save(row);
    }

    private void initiative(InitiativeEvent event) {
        PlanInitiativeRow row = event instanceof InitiativeRegistered registered
                ? rows.initiatives().findById(registered.initiativeId()).orElseGet(() -> registered(registered))
                : rows.initiatives().existing(event.initiativeId());
        if (row.hasSeen(recorded)) {
            return;
        }
        switch (event) {
            case InitiativeRegistered it -> row.standsAt(it.place());
            case InitiativeAmended it -> row.isAmended(it);
            case InitiativeMoved it -> row.standsAt(it.current());
            case InitiativeReprinted it -> row.isReprintedAt(it.current());
            case InitiativeRetired it -> row.pauses().retired(it.current(), it.reason(), recorded);
            case InitiativeResumed it -> row.pauses().resumed(it.from());
            case ActivityRecorded it -> row.gainsActivity();
            case ActivityWithdrawn it -> row.losesActivity();
            default -> {} // the overview shows nothing of it
        }
        // Every event moves the row on, so that a repeated one cannot count an activity twice.
        row.hasReached(recorded);
        rows.initiatives().save(row);
    }

    private PlanInitiativeRow registered(InitiativeRegistered event) {
        rows.plans().existing(event.planId());
        return new PlanInitiativeRow(event);
    }

    private void indicator(IndicatorEvent event) {
        if (event instanceof IndicatorAmended amended) {
            amended(amended);
        } else if (event instanceof IndicatorDefined defined) {
            defined(defined);
        }
    }

    private void amended(IndicatorAmended event) {
        PlanIndicatorRow row = rows.indicators().existing(event.indicatorId());
        if (!row.hasSeen(recorded)) {
            row.isDefined(event.current(), recorded);
            rows.indicators().save(row);
        }
    }

    private void defined(IndicatorDefined event) {
        requireOwner(event.owner());
        if (rows.indicators().findById(event.indicatorId()).isEmpty()) {
            rows.indicators().save(new PlanIndicatorRow(recorded, event));
        }
    }

    private void requireOwner(IndicatorOwner owner) {
        Rows<?, String> owners = switch (owner.kind()) {
            case PLAN -> rows.plans();
            case SECTION -> rows.sections();
            case INITIATIVE -> rows.initiatives();
        };
        owners.existing(owner.id());
    }
}
