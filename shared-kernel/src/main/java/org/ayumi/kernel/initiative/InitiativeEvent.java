package org.ayumi.kernel.initiative;

import org.ayumi.kernel.DomainEvent;

/** What happens to an initiative and its activities. */
public sealed interface InitiativeEvent extends DomainEvent
        permits InitiativeRegistered,
                InitiativeAmended,
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
}
