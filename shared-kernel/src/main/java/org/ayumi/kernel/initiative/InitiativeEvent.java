package org.ayumi.kernel.initiative;

import java.util.SortedSet;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to an initiative and its activities. */
public sealed interface InitiativeEvent extends DomainEvent
        permits InitiativeRegistered,
                InitiativeAmended,
                InitiativeMoved,
                InitiativeReprinted,
                InitiativeRetired,
                InitiativeResumed,
                InitiativeAssessed,
                InitiativeSurveyed,
                InitiativeMoneyRecorded,
                InitiativeHandedOver,
                InitiativeScheduled,
                InitiativesLinked,
                ActivityRecorded,
                ActivityCorrected,
                ActivityWithdrawn,
                PersonalNoteAdded,
                PersonalNoteErased {

    String initiativeId();

    @Override
    default String aggregateId() {
        return initiativeId();
    }

    /** The fiscal years whose report, target, baseline, schedule or activities it is about; none where it is about all of it. */
    default SortedSet<FiscalYear> years() {
        return switch (this) {
            case ActivityRecorded it -> it.activity().fiscalYear().alone();
            case ActivityCorrected it ->
                it.previous().fiscalYear().and(it.current().fiscalYear());
            case ActivityWithdrawn it -> it.withdrawn().fiscalYear().alone();
            case InitiativeScheduled it -> it.markedYears();
            case InitiativeAmended it -> it.from().map(FiscalYear::alone).orElseGet(FiscalYear::none);
            case InitiativeAssessed it -> it.fiscalYear().alone();
            case InitiativeSurveyed it -> it.fiscalYear().alone();
            case InitiativeMoneyRecorded it -> it.fiscalYear().alone();
            case InitiativeRetired it -> Retirement.years(it.previous(), it.current());
            case InitiativeResumed it -> it.from().and(it.previous().lastYear());
            case InitiativeRegistered whole -> FiscalYear.none();
            case InitiativeMoved whole -> FiscalYear.none();
            case InitiativeReprinted whole -> FiscalYear.none();
            case InitiativeHandedOver whole -> FiscalYear.none();
            case InitiativesLinked whole -> FiscalYear.none();
            case PersonalNoteAdded note -> FiscalYear.none();
            case PersonalNoteErased note -> FiscalYear.none();
        };
    }
}
