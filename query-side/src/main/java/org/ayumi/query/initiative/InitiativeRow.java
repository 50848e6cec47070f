package org.ayumi.query.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.query.model.Row;
import org.jspecify.annotations.Nullable;

/** What the plan says of an initiative, with its schedule and links. */
@Entity
@Table(name = "initiative_sheet")
class InitiativeRow extends Row<String> {

    @Id
    private String initiativeId;

    private String planId;

    @Nullable private String sectionId;

    @Column(name = "initiative_number")
    private String number;

    private int sortKey;

    @Embedded
    private DetailsColumns details;

    @ElementCollection
    @CollectionTable(name = "initiative_related_section", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "list_index")
    private List<RelatedSectionColumns> relatedSections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "initiative_schedule_row", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<ScheduleRowColumns> scheduleRows = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_schedule_cell", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<ScheduleCellColumns> scheduleCells = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_link", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "list_index")
    @Column(name = "target_initiative_id")
    private List<String> links = new ArrayList<>();

    private long version;

    @SuppressWarnings("NullAway.Init")
    protected InitiativeRow() {}

    @SuppressWarnings("NullAway.Init")
    InitiativeRow(InitiativeRegistered event) {
        initiativeId = event.initiativeId();
        planId = event.planId();
    }

    /** Every event of the initiative counts into its version, also one about an activity. */
    void hasReached(RecordedEvent event) {
        changedAt(event.position());
        version = event.version();
    }

    void says(InitiativeDetails current) {
        details = DetailsColumns.of(current);
        relatedSections.clear();
        current.relatedSections().forEach(section -> relatedSections.add(RelatedSectionColumns.of(section)));
    }

    void standsAt(InitiativePlace place) {
        sectionId = place.sectionId().orElse(null);
        number = place.number().text();
        sortKey = place.order();
    }

    void isScheduled(List<ScheduleRow> rows) {
        Set<ScheduleRowColumns> newRows = new HashSet<>();
        Set<ScheduleCellColumns> newCells = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            newRows.add(ScheduleRowColumns.of(index, rows.get(index)));
            newCells.addAll(ScheduleCellColumns.of(index, rows.get(index)));
        }
        replace(scheduleRows, newRows);
        replace(scheduleCells, newCells);
    }

    /** Only what differs is written. */
    private static <T> void replace(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    void linksTo(List<String> initiativeIds) {
        links.clear();
        links.addAll(initiativeIds);
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }

    Optional<String> sectionId() {
        return Optional.ofNullable(sectionId);
    }

    String number() {
        return number;
    }

    int sortKey() {
        return sortKey;
    }

    DetailsColumns details() {
        return details;
    }

    long version() {
        return version;
    }

    List<RelatedSectionColumns> relatedSections() {
        return List.copyOf(relatedSections);
    }

    Set<ScheduleRowColumns> scheduleRows() {
        return Set.copyOf(scheduleRows);
    }

    Set<ScheduleCellColumns> scheduleCells() {
        return Set.copyOf(scheduleCells);
    }

    List<String> links() {
        return List.copyOf(links);
    }

    @Override
    public String getId() {
        return initiativeId;
    }
}
