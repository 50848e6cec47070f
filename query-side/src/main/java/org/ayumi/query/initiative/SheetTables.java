package org.ayumi.query.initiative;

import org.springframework.data.repository.Repository;

/** The rows of the initiative read model in the database. */
interface SheetTables {

    interface Sheets extends SheetRows.Sheets, Repository<SheetRow, String> {}

    interface Activities extends SheetRows.Activities, Repository<ActivityRow, String> {}

    interface PersonalNotes extends SheetRows.PersonalNotes, Repository<PersonalNoteRow, String> {}
}
