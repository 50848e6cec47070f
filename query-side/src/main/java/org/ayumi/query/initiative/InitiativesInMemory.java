package org.ayumi.query.initiative;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ayumi.query.model.RowsInMemory;

/** The rows of the initiative read model at a moment in the past. */
final class InitiativesInMemory {

    private InitiativesInMemory() {}

    static InitiativeRows rows() {
        return new InitiativeRows(
                new Sheets(), new Activities(), new PersonalNotes(), new Surveys(), new Occurrences());
    }

    private static final class Sheets extends RowsInMemory<InitiativeRow, String> implements InitiativeRows.Sheets {}

    private static final class Activities extends RowsInMemory<ActivityRow, String>
            implements InitiativeRows.Activities {

        @Override
        public List<ActivityRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId) {
            return where(row -> row.initiativeId().equals(initiativeId), comparingLong(ActivityRow::recordedPosition));
        }

        @Override
        public List<ActivityRow> findByPlanIdAndFiscalYearOrderByRecordedPosition(String planId, int fiscalYear) {
            return where(
                    row -> row.planId().equals(planId) && row.fiscalYear() == fiscalYear,
                    comparingLong(ActivityRow::recordedPosition));
        }

        @Override
        public List<ActivityRow> findByActivityIdIn(Collection<String> activityIds) {
            return where(row -> activityIds.contains(row.activityId()), comparingLong(ActivityRow::recordedPosition));
        }

        @Override
        public List<ActivityRow> findByPlanIdOrderByRecordedPosition(String planId) {
            return where(row -> row.planId().equals(planId), comparingLong(ActivityRow::recordedPosition));
        }
    }

    private static final class Occurrences extends RowsInMemory<OccurrenceRow, String>
            implements InitiativeRows.Occurrences {

        @Override
        public List<OccurrenceRow> findByPlanIdOrderByRecordedPosition(String planId) {
            return where(row -> row.planId().equals(planId), comparingLong(OccurrenceRow::recordedPosition));
        }

        @Override
        public List<OccurrenceRow> toldBy(String planId, String... activityIds) {
            Set<String> asked = Set.of(activityIds);
            return where(
                    row -> row.planId().equals(planId)
                            && row.tellings().stream().anyMatch(asked::contains),
                    comparingLong(OccurrenceRow::recordedPosition));
        }
    }

    private static final class PersonalNotes extends RowsInMemory<PersonalNoteRow, String>
            implements InitiativeRows.PersonalNotes {

        @Override
        public List<PersonalNoteRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId) {
            return where(
                    row -> row.initiativeId().equals(initiativeId), comparingLong(PersonalNoteRow::recordedPosition));
        }
    }

    private static final class Surveys extends RowsInMemory<SurveyTableRow, String> implements InitiativeRows.Surveys {

        @Override
        public List<SurveyTableRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId) {
            return where(
                    row -> row.initiativeId().equals(initiativeId), comparingLong(SurveyTableRow::recordedPosition));
        }
    }
}
