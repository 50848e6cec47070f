package org.ayumi.query.initiative;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code initiative}, in the schema read_initiative. */
@Component
class InitiativeModel implements ReadModel<InitiativeRows> {

    static final String NAME = "initiative";

    private final InitiativeRows tables;

    InitiativeModel(
            InitiativeTables.Sheets sheets,
            InitiativeTables.Activities activities,
            InitiativeTables.PersonalNotes notes) {
        this.tables = new InitiativeRows(sheets, activities, notes);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public InitiativeRows live() {
        return tables;
    }

    @Override
    public InitiativeRows inMemory() {
        return InitiativesInMemory.rows();
    }

    @Override
    public void apply(RecordedEvent event, InitiativeRows rows) {
        new InitiativeProjector(rows, event).apply();
    }

    @Override
    @Transactional
    public void apply(RecordedEvent event) {
        apply(event, tables);
    }

    @Override
    public List<String> tables() {
        return List.of(
                "initiative_sheet",
                "initiative_link",
                "initiative_schedule_row",
                "initiative_schedule_cell",
                "initiative_related_section",
                "initiative_activity",
                "initiative_activity_amount",
                "initiative_activity_count",
                "initiative_personal_note");
    }
}
