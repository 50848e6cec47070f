package org.ayumi.kernel.initiative;

/** A recorded activity should never have been recorded; it stays readable here. */
public record ActivityWithdrawn(String initiativeId, String activityId, Activity withdrawn, String reason)
        implements InitiativeEvent {}
