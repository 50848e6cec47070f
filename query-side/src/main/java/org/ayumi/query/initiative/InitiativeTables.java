package org.ayumi.query.initiative;

import org.springframework.data.repository.Repository;

/** The rows of the initiative read model in the database. */
interface InitiativeTables {

    interface Sheets extends InitiativeRows.Sheets, Repository<InitiativeRow, String> {}

    interface Activities extends InitiativeRows.Activities, Repository<ActivityRow, String> {}

    interface Occurrences extends InitiativeRows.Occurrences, Repository<OccurrenceRow, String> {}

    interface PersonalNotes extends InitiativeRows.PersonalNotes, Repository<PersonalNoteRow, String> {}

    interface Surveys extends InitiativeRows.Surveys, Repository<SurveyTableRow, String> {}
}
