package org.ayumi.query.initiative;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the initiative read model in the database. */
interface InitiativeTables {

    interface Sheets extends InitiativeRows.Sheets, Repository<InitiativeRow, String> {}

    interface Activities extends InitiativeRows.Activities, Repository<ActivityRow, String> {}

    interface Occurrences extends InitiativeRows.Occurrences, Repository<OccurrenceRow, String> {

        @Override
        @Query(
                value = """
                        SELECT * FROM initiative_occurrence
                        WHERE plan_id = ?1 AND tellings && CAST(?2 AS text[])
                        ORDER BY recorded_position
                        """,
                nativeQuery = true) // JPQL binds arrays as varchar[], for which PostgreSQL has no such operator
        List<OccurrenceRow> toldBy(String planId, String... activityIds);
    }

    interface PersonalNotes extends InitiativeRows.PersonalNotes, Repository<PersonalNoteRow, String> {}

    interface Surveys extends InitiativeRows.Surveys, Repository<SurveyTableRow, String> {}
}
