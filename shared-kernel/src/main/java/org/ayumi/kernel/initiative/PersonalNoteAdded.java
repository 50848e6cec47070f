package org.ayumi.kernel.initiative;

import org.ayumi.kernel.PersonalText;

/**
 * Staff noted beside an activity who took part in it: a lecturer, somebody to ask.
 *
 * @param label what the text is (講師, 連絡先); never a name
 */
public record PersonalNoteAdded(String initiativeId, String activityId, String noteId, String label, PersonalText text)
        implements InitiativeEvent {}
