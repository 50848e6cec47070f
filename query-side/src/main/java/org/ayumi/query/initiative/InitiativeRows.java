package org.ayumi.query.initiative;

import java.util.Collection;
import java.util.List;
import org.ayumi.query.model.Rows;

/** The rows of the initiative read model, wherever they are kept. */
record InitiativeRows(
        Sheets sheets, Activities activities, PersonalNotes notes, Surveys surveys, Occurrences occurrences) {

    interface Sheets extends Rows<InitiativeRow, String> {}

    interface Activities extends Rows<ActivityRow, String> {

        List<ActivityRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId);

        List<ActivityRow> findByPlanIdAndFiscalYearOrderByRecordedPosition(String planId, int fiscalYear);

        List<ActivityRow> findByActivityIdIn(Collection<String> activityIds);

        List<ActivityRow> findByPlanIdOrderByRecordedPosition(String planId);
    }

    interface Occurrences extends Rows<OccurrenceRow, String> {

        List<OccurrenceRow> findByPlanIdOrderByRecordedPosition(String planId);

        /** Those of a plan of which any of these activities tells. */
        List<OccurrenceRow> toldBy(String planId, String... activityIds);
    }

    interface PersonalNotes extends Rows<PersonalNoteRow, String> {

        List<PersonalNoteRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId);
    }

    interface Surveys extends Rows<SurveyTableRow, String> {

        List<SurveyTableRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId);
    }
}
