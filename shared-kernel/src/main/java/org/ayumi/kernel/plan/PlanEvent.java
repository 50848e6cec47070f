package org.ayumi.kernel.plan;

import java.util.SortedSet;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to a plan as a whole. */
public sealed interface PlanEvent extends DomainEvent
        permits PlanAdopted,
                AdoptedPlanRevised,
                PlanSectionAdded,
                PlanSectionAmended,
                OrganisationUnitAdded,
                OrganisationUnitAmended,
                OrganisationUnitClosed,
                OccurrenceRecorded,
                OccurrenceCorrected,
                ReportPublished,
                LogicModelDrawn {

    String planId();

    @Override
    default String aggregateId() {
        return planId();
    }

    /** The fiscal years whose report, target, baseline, schedule or activities it is about; a plan's period is none. */
    default SortedSet<FiscalYear> years() {
        return switch (this) {
            case ReportPublished it -> it.fiscalYear().alone();
            case OrganisationUnitAdded it -> it.from().map(FiscalYear::alone).orElseGet(FiscalYear::none);
            case OrganisationUnitAmended it -> it.from().alone();
            case OccurrenceRecorded it -> it.fiscalYear().alone();
            case OccurrenceCorrected it -> it.fiscalYear().alone();
            case OrganisationUnitClosed it -> Retirement.years(it.previous(), it.current());
            case PlanAdopted whole -> FiscalYear.none();
            case AdoptedPlanRevised whole -> FiscalYear.none();
            case PlanSectionAdded whole -> FiscalYear.none();
            case PlanSectionAmended whole -> FiscalYear.none();
            case LogicModelDrawn whole -> FiscalYear.none();
        };
    }
}
