package org.ayumi.query.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An activity as it stands after its corrections; a withdrawn one stays, marked. */
@Entity
@Table(name = "initiative_activity")
class ActivityRow extends Row<String> {

    @Id
    private String activityId;

    private String initiativeId;
    private String planId;
    private int fiscalYear;
    private String title;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    @Nullable private String stateReason;

    @Embedded
    private TimeColumns time;

    @Nullable private String place;

    @Nullable private String organiser;

    @Nullable private Integer participants;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> countedBy;

    @Nullable private String note;

    @Nullable private String part;

    @Nullable private String bodyInCharge;

    @ElementCollection
    @CollectionTable(name = "initiative_activity_count", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "list_index")
    @BatchSize(size = 100)
    private List<CountColumns> counts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "initiative_activity_amount", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "list_index")
    @BatchSize(size = 100)
    private List<AmountColumns> amounts = new ArrayList<>();

    private boolean withdrawn;

    @Nullable private String withdrawalReason;

    private int corrections;
    private long recordedPosition;

    @SuppressWarnings("NullAway.Init")
    protected ActivityRow() {}

    @SuppressWarnings("NullAway.Init")
    ActivityRow(String activityId, InitiativeRow sheet, RecordedEvent event, Activity activity) {
        this.activityId = activityId;
        this.initiativeId = sheet.initiativeId();
        this.planId = sheet.planId();
        this.recordedPosition = event.position();
        becomes(event, activity);
    }

    void corrected(RecordedEvent event, Activity current) {
        becomes(event, current);
        corrections++;
    }

    void withdrawn(RecordedEvent event, String reason) {
        changedAt(event.position());
        withdrawn = true;
        withdrawalReason = reason;
    }

    private void becomes(RecordedEvent event, Activity activity) {
        changedAt(event.position());
        fiscalYear = activity.fiscalYear().startYear();
        title = activity.title();
        state = activity.state();
        stateReason = activity.stateReason().orElse(null);
        time = TimeColumns.of(activity.time());
        place = activity.place().orElse(null);
        organiser = activity.organiser().orElse(null);
        participants = activity.participants().orElse(null);
        countedBy = activity.countedBy();
        note = activity.note().orElse(null);
        part = activity.part().orElse(null);
        bodyInCharge = activity.bodyInCharge().orElse(null);
        counts.clear();
        activity.counts().forEach(count -> counts.add(CountColumns.of(count)));
        amounts.clear();
        activity.amounts().forEach(amount -> amounts.add(AmountColumns.of(amount)));
    }

    Activity activity() {
        return new Activity(
                new FiscalYear(fiscalYear),
                title,
                state,
                Optional.ofNullable(stateReason),
                time.time(),
                Optional.ofNullable(place),
                Optional.ofNullable(organiser),
                Optional.ofNullable(participants),
                counts.stream().map(CountColumns::count).toList(),
                amounts.stream().map(AmountColumns::amount).toList(),
                countedBy,
                Optional.ofNullable(note),
                Optional.ofNullable(part),
                Optional.ofNullable(bodyInCharge));
    }

    /** Without its counts and amounts, which are kept apart. */
    boolean isHeld() {
        return state == ActivityState.HELD;
    }

    String activityId() {
        return activityId;
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    int corrections() {
        return corrections;
    }

    long recordedPosition() {
        return recordedPosition;
    }

    @Override
    public String getId() {
        return activityId;
    }
}
