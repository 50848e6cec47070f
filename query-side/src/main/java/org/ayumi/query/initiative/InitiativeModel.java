package org.ayumi.query.initiative;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;

/** The read model {@code initiative}, in the schema read_initiative. */
@Component
class InitiativeModel extends ReadModel<InitiativeRows> {

    static final String NAME = "initiative";

    InitiativeModel(
            InitiativeTables.Sheets sheets,
            InitiativeTables.Activities activities,
            InitiativeTables.PersonalNotes notes,
            InitiativeTables.Surveys surveys,
            InitiativeTables.Occurrences occurrences) {
        super(
                NAME,
                new InitiativeRows(sheets, activities, notes, surveys, occurrences),
                InitiativesInMemory::rows,
                List.of(
                        "initiative_sheet",
                        "initiative_link",
                        "initiative_schedule_row",
                        "initiative_schedule_cell",
                        "initiative_related_section",
                        "initiative_details",
                        "initiative_details_section",
                        "initiative_assessment",
                        "initiative_reprint",
                        "initiative_pause",
                        "initiative_money",
                        "initiative_money_entry",
                        "initiative_money_source",
                        "initiative_hand_over",
                        "initiative_activity",
                        "initiative_activity_amount",
                        "initiative_activity_count",
                        "initiative_personal_note",
                        "initiative_survey",
                        "initiative_survey_row",
                        "initiative_occurrence"));
    }

    @Override
    public void apply(RecordedEvent event, InitiativeRows rows) {
        new InitiativeProjector(rows, event).apply();
    }
}
