package org.ayumi.kernel.initiative;

/** Staff reported something that was done. */
public record ActivityRecorded(String initiativeId, String activityId, Activity activity) implements InitiativeEvent {}
