package org.ayumi.kernel.initiative;

/** The key of a personal note was destroyed: its text can no longer be read by anyone. */
public record PersonalNoteErased(String initiativeId, String activityId, String noteId, String label, String reason)
        implements InitiativeEvent {}
