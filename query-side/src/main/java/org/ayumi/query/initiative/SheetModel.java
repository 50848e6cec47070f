package org.ayumi.query.initiative;

import org.ayumi.query.support.ReadModel;
import org.ayumi.query.support.RecordedEvent;
import org.ayumi.query.support.Tables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code initiative}, in the schema read_initiative. */
@Component
class SheetModel implements ReadModel<SheetRows> {

    static final String NAME = "initiative";

    private final SheetRows tables;
    private final Tables cleaner;

    SheetModel(
            SheetTables.Sheets sheets,
            SheetTables.Activities activities,
            SheetTables.PersonalNotes notes,
            Tables cleaner) {
        this.tables = new SheetRows(sheets, activities, notes);
        this.cleaner = cleaner;
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
    @Transactional
    public void clear() {
        cleaner.clear(
                "initiative_personal_note",
                "initiative_activity_count",
                "initiative_activity_amount",
                "initiative_activity",
                "initiative_related_section",
                "initiative_schedule_cell",
                "initiative_schedule_row",
                "initiative_link",
                "initiative_sheet");
    }
}
