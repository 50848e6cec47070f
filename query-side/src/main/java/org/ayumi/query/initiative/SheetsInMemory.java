package org.ayumi.query.initiative;

import static java.util.Comparator.comparingLong;

import java.util.List;
import org.ayumi.query.support.RowsInMemory;

/** The rows of the initiative read model at a moment in the past. */
final class SheetsInMemory {

    private SheetsInMemory() {}

    static SheetRows rows() {
        return new SheetRows(new Sheets(), new Activities(), new PersonalNotes());
    }

    private static final class Sheets extends RowsInMemory<SheetRow, String> implements SheetRows.Sheets {}

    private static final class Activities extends RowsInMemory<ActivityRow, String> implements SheetRows.Activities {

        @Override
        public List<ActivityRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId) {
            return where(row -> row.initiativeId().equals(initiativeId), comparingLong(ActivityRow::recordedPosition));
        }
    }

    private static final class PersonalNotes extends RowsInMemory<PersonalNoteRow, String>
            implements SheetRows.PersonalNotes {

        @Override
        public List<PersonalNoteRow> findByInitiativeIdOrderByRecordedPosition(String initiativeId) {
            return where(
                    row -> row.initiativeId().equals(initiativeId), comparingLong(PersonalNoteRow::recordedPosition));
        }
    }
}
