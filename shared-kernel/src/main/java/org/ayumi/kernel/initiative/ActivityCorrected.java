package org.ayumi.kernel.initiative;

/** A recorded activity was wrong; both versions and the reason stay. */
public record ActivityCorrected(
        String initiativeId, String activityId, Activity previous, Activity current, String reason)
        implements InitiativeEvent {}
