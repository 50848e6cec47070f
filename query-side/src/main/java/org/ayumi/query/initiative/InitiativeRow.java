package org.ayumi.query.initiative;

import static java.util.Comparator.comparingInt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.charge.ChargeColumns;
import org.ayumi.query.charge.HandOverColumns;
import org.ayumi.query.charge.HandOverView;
import org.ayumi.query.charge.PersonInChargeView;
import org.ayumi.query.details.DetailsByTerm;
import org.ayumi.query.lifespan.KnownPauses;
import org.ayumi.query.lifespan.PauseColumns;
import org.ayumi.query.model.Row;
import org.ayumi.query.money.KnownMoney;
import org.ayumi.query.money.MoneyEntryColumns;
import org.ayumi.query.money.MoneyYearColumns;
import org.ayumi.query.money.SourceShareColumns;
import org.ayumi.query.reprint.ReprintColumns;
import org.ayumi.query.reprint.ReprintView;
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
    @SuppressWarnings("UnusedVariable") // analysts read what the plan says now without looking for its last term
    private DetailsColumns details;

    @ElementCollection
    @CollectionTable(name = "initiative_related_section", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "list_index")
    private List<RelatedSectionColumns> relatedSections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "initiative_details", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "term")
    private Map<Integer, DetailsTermColumns> terms = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "initiative_details_section", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<TermSectionColumns> termSections = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_assessment", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "fiscal_year")
    private Map<Integer, AssessmentColumns> assessments = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "initiative_reprint", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "list_index")
    private List<ReprintColumns> reprints = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "initiative_pause", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "pause")
    private Map<Integer, PauseColumns> pauses = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "initiative_money", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "fiscal_year")
    private Map<Integer, MoneyYearColumns> moneyYears = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "initiative_money_entry", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<MoneyEntryColumns> moneyEntries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_money_source", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<SourceShareColumns> moneySources = new HashSet<>();

    @Embedded
    @Nullable private ChargeColumns personInCharge;

    @ElementCollection
    @CollectionTable(name = "initiative_hand_over", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "hand_over")
    private Map<Integer, HandOverColumns> handOvers = new HashMap<>();

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
        terms.put(0, DetailsTermColumns.first(event.details()));
        says(0, event.details());
    }

    /** Every event of the initiative counts into its version, also one about an activity. */
    void hasReached(RecordedEvent event) {
        changedAt(event.position());
        version = event.version();
    }

    void isAmended(InitiativeAmended event, RecordedEvent recorded) {
        int term = byTerm().amend(event.from(), begin -> DetailsTermColumns.of(begin, event, recorded));
        says(term, event.current());
    }

    /** The columns of the initiative itself say what holds now. */
    private void says(int term, InitiativeDetails current) {
        details = DetailsColumns.of(current);
        relatedSections.clear();
        current.relatedSections().forEach(section -> relatedSections.add(RelatedSectionColumns.of(section)));
        termSections.removeIf(section -> section.term() >= term);
        termSections.addAll(TermSectionColumns.of(term, current.relatedSections()));
    }

    void isAssessed(InitiativeAssessed event, RecordedEvent recorded) {
        int year = event.fiscalYear().startYear();
        assessments.put(
                year, AssessmentColumns.of(event.current(), Optional.ofNullable(assessments.get(year)), recorded));
    }

    void isReprintedAt(List<InitiativePlace> places) {
        reprints.clear();
        reprints.addAll(ReprintColumns.of(places));
    }

    KnownPauses pauses() {
        return new KnownPauses(pauses);
    }

    KnownMoney money() {
        return new KnownMoney(moneyYears, moneyEntries, moneySources);
    }

    void isHandedOver(InitiativeHandedOver event, RecordedEvent recorded) {
        personInCharge = ChargeColumns.of(event.current(), recorded);
        handOvers.put(handOvers.size(), HandOverColumns.of(event, recorded));
    }

    /** Empty where nobody is. */
    Optional<PersonInChargeView> personInCharge() {
        return Optional.ofNullable(personInCharge).map(PersonInChargeView::own);
    }

    /** Oldest first. */
    List<HandOverView> handOvers() {
        return HandOverView.of(handOvers);
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

    /** What the plan says for a year, or at last. */
    DetailsView details(Optional<FiscalYear> year) {
        int term = byTerm().in(year);
        return new DetailsView(byTerm().of(term).details(), sections(term));
    }

    List<DetailsAmendmentView> amendments() {
        return IntStream.rangeClosed(1, byTerm().last())
                .mapToObj(term -> DetailsAmendmentView.of(byTerm().of(term), sections(term)))
                .toList();
    }

    private DetailsByTerm<DetailsTermColumns> byTerm() {
        return new DetailsByTerm<>(terms);
    }

    private List<TermSectionColumns> sections(int term) {
        return termSections.stream()
                .filter(section -> section.term() == term)
                .sorted(comparingInt(TermSectionColumns::index))
                .toList();
    }

    /** Of one year, or of all. */
    List<AssessmentView> assessments(Optional<FiscalYear> year) {
        return new TreeMap<>(assessments)
                .entrySet().stream()
                        .filter(assessed -> year.isEmpty() || year.get().startYear() == assessed.getKey())
                        .filter(assessed -> assessed.getValue().saysAnything())
                        .map(assessed -> AssessmentView.of(assessed.getKey(), assessed.getValue()))
                        .toList();
    }

    List<ReprintView> reprints() {
        return ReprintView.of(reprints);
    }

    long version() {
        return version;
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
