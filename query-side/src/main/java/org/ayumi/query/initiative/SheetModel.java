package org.ayumi.query.initiative;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.support.ReadModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code initiative}, in the schema read_initiative. */
@Component
class SheetModel implements ReadModel<SheetRows> {

    static final String NAME = "initiative";

    private final SheetRows tables;

    SheetModel(SheetTables.Sheets sheets, SheetTables.Activities activities, SheetTables.PersonalNotes notes) {
        this.tables = new SheetRows(sheets, activities, notes);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SheetRows live() {
        return tables;
    }

    @Override
    public SheetRows inMemory() {
        return SheetsInMemory.rows();
    }

    @Override
    public void apply(RecordedEvent event, SheetRows rows) {
        new SheetProjector(rows, event).apply();
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
