package org.ayumi.query.initiative;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.money.MoneyView;
import org.ayumi.query.progress.IndicatorQuery;
import org.ayumi.query.progress.IndicatorView;
import org.springframework.stereotype.Service;

/** Answers what an initiative is and what was done for it. */
@Service
public class InitiativeQuery {

    private final ReadModel<InitiativeRows> model;
    private final PointInTime pointInTime;
    private final IndicatorQuery indicators;

    InitiativeQuery(ReadModel<InitiativeRows> model, PointInTime pointInTime, IndicatorQuery indicators) {
        this.model = model;
        this.pointInTime = pointInTime;
        this.indicators = indicators;
    }

    /**
     * The sheet of an initiative.
     *
     * @param year empty for the activities and values of all years
     * @param includeWithdrawn also activities that should never have been recorded
     */
    @SnapshotRead
    public InitiativeSheet of(String initiativeId, Optional<FiscalYear> year, AsOf asOf, boolean includeWithdrawn) {
        PointInTime.View<InitiativeRows> view = pointInTime.open(model, initiativeId, asOf);
        InitiativeRow sheet = view.rows()
                .sheets()
                .findById(initiativeId)
                .orElseThrow(() ->
                        pointInTime.absent("asOf", "initiative", InitiativeEvent.class, initiativeId, view.position()));
        Map<String, List<PersonalNoteView>> notes =
                view.rows().notes().findByInitiativeIdOrderByRecordedPosition(initiativeId).stream()
                        .collect(groupingBy(
                                PersonalNoteRow::activityId, mapping(PersonalNoteView::of, Collectors.toList())));
        List<ActivityRow> shown =
                view.rows().activities().findByInitiativeIdOrderByRecordedPosition(initiativeId).stream()
                        .filter(row -> includeWithdrawn || !row.isWithdrawn())
                        .filter(row -> year.isEmpty() || year.get().startYear() == row.fiscalYear())
                        .toList();
        Map<String, KnownOccurrence> occurrences = occurrences(view.rows(), sheet.planId(), shown);
        List<ActivityView> activities = shown.stream()
                .map(row -> ActivityView.of(
                        row,
                        Optional.ofNullable(occurrences.get(row.activityId())),
                        notes.getOrDefault(row.activityId(), List.of())))
                .toList();
        List<SurveyView> surveys =
                view.rows().surveys().findByInitiativeIdOrderByRecordedPosition(initiativeId).stream()
                        .filter(row -> year.isEmpty() || year.get().equals(row.fiscalYear()))
                        .map(SurveyView::of)
                        .toList();
        List<IndicatorView> figures = indicators.ofInitiative(initiativeId, year, asOf);
        return sheet(
                sheet,
                year,
                links(view.rows(), sheet, year),
                figures,
                activities,
                surveys,
                money(sheet, year, asOf),
                reached(view.position(), figures));
    }

    /** By the activities that tell of them. Most plans have none, and most sheets none of those that there are. */
    private static Map<String, KnownOccurrence> occurrences(
            InitiativeRows rows, String planId, List<ActivityRow> activities) {
        List<OccurrenceRow> told = rows.occurrences()
                .toldBy(planId, activities.stream().map(ActivityRow::activityId).toArray(String[]::new));
        if (told.isEmpty()) {
            return Map.of();
        }
        Map<String, ActivityRow> tellings = rows
                .activities()
                .findByActivityIdIn(
                        told.stream().flatMap(row -> row.tellings().stream()).toList())
                .stream()
                .collect(Collectors.toMap(ActivityRow::activityId, Function.identity()));
        Map<String, KnownOccurrence> byActivity = new HashMap<>();
        told.stream()
                .map(row -> KnownOccurrence.of(row, tellings))
                .forEach(known -> known.tellings().forEach(row -> byActivity.put(row.activityId(), known)));
        return byActivity;
    }

    /** What one unit has cost is asked of the indicators only where there is a settlement to be divided. */
    private List<MoneyView> money(InitiativeRow sheet, Optional<FiscalYear> year, AsOf asOf) {
        return sheet.money()
                .views(
                        year,
                        sheet.money().isSettled(year)
                                ? indicators.figuresOfInitiative(sheet.initiativeId(), asOf)
                                : List.of());
    }

    /** Two projections answer here; the answer is only as new as the one that is behind. */
    private static long reached(long position, List<IndicatorView> figures) {
        return figures.stream().mapToLong(IndicatorView::position).reduce(position, Math::min);
    }

    private static List<InitiativeSheet.Link> links(
            InitiativeRows rows, InitiativeRow sheet, Optional<FiscalYear> year) {
        return sheet.links().stream()
                .map(id -> link(id, rows.sheets().findById(id), year))
                .toList();
    }

    private static InitiativeSheet.Link link(String id, Optional<InitiativeRow> target, Optional<FiscalYear> year) {
        return new InitiativeSheet.Link(
                id,
                target.map(InitiativeRow::number),
                target.map(sheet -> sheet.details(year).columns().name()));
    }

    private static InitiativeSheet sheet(
            InitiativeRow sheet,
            Optional<FiscalYear> year,
            List<InitiativeSheet.Link> links,
            List<IndicatorView> indicators,
            List<ActivityView> activities,
            List<SurveyView> surveys,
            List<MoneyView> money,
            long position) {
        DetailsView details = sheet.details(year);
        DetailsColumns columns = details.columns();
        return new InitiativeSheet(
                sheet.initiativeId(),
                sheet.planId(),
                sheet.sectionId(),
                sheet.number(),
                columns.name(),
                details.label(),
                columns.department(),
                columns.division(),
                columns.leadSections(),
                details.relatedSections(),
                columns.implementers(),
                columns.audience(),
                details.summary(),
                details.situation(),
                details.direction(),
                details.content(),
                year.map(FiscalYear::startYear),
                year.map(FiscalYear::label),
                ScheduleView.of(sheet),
                links,
                indicators,
                activities,
                surveys,
                sheet.assessments(year),
                sheet.amendments(),
                sheet.reprints(),
                sheet.pauses().retirement(),
                money,
                sheet.personInCharge(),
                sheet.handOvers(),
                sheet.version(),
                position);
    }
}
