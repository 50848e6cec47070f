package org.ayumi.query.progress;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.definition.DueYearsView;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.status.RuleAsked;
import org.springframework.stereotype.Service;

/** Answers what an indicator is and what was reported for it. */
@Service
public class IndicatorQuery {

    /** The projection that answers. */
    public static final String PROJECTION = ProgressModel.NAME;

    private final ReadModel<ProgressRows> model;
    private final PointInTime pointInTime;

    IndicatorQuery(ReadModel<ProgressRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    @SnapshotRead
    public IndicatorView of(String indicatorId, AsOf asOf) {
        PointInTime.View<ProgressRows> view = pointInTime.open(model, indicatorId, asOf);
        ProgressIndicatorRow row = view.rows()
                .indicators()
                .findById(indicatorId)
                .orElseThrow(() ->
                        pointInTime.absent("asOf", "indicator", IndicatorEvent.class, indicatorId, view.position()));
        return views(view, List.of(row), Optional.empty()).getFirst();
    }

    /** Those of these indicators that are there, of whatever plans. */
    @SnapshotRead
    public List<IndicatorView> known(Collection<String> indicatorIds, AsOf asOf) {
        return indicatorIds.stream().collect(groupingBy(PointInTime::planOf)).values().stream()
                .flatMap(ofOnePlan -> {
                    PointInTime.View<ProgressRows> view = pointInTime.open(model, ofOnePlan.getFirst(), asOf);
                    List<ProgressIndicatorRow> rows = ofOnePlan.stream()
                            .flatMap(id -> view.rows().indicators().findById(id).stream())
                            .toList();
                    return views(view, rows, Optional.empty()).stream();
                })
                .toList();
    }

    /**
     * The indicators of an initiative, in their order; none where the initiative is not known.
     *
     * @param year to show that year alone, reported or not
     */
    @SnapshotRead
    public List<IndicatorView> ofInitiative(String initiativeId, Optional<FiscalYear> year, AsOf asOf) {
        PointInTime.View<ProgressRows> view = pointInTime.open(model, initiativeId, asOf);
        return views(view, view.rows().indicators().findByOwnerInitiativeIdOrderBySequence(initiativeId), year);
    }

    /**
     * What was finally reported for the indicators of an initiative, in their order; none where the initiative is not known.
     * Calendar years are left out: they are not the years that budgets are made for.
     */
    @SnapshotRead
    public List<FigureOfIndicator> figuresOfInitiative(String initiativeId, AsOf asOf) {
        ProgressRows rows = pointInTime.open(model, initiativeId, asOf).rows();
        return rows.indicators().findByOwnerInitiativeIdOrderBySequence(initiativeId).stream()
                .flatMap(row ->
                        rows.values().findByKeyIndicatorIdInOrderByKeyFiscalYear(List.of(row.indicatorId())).stream()
                                .filter(value -> value.standing().stage() == Stage.FINAL)
                                .filter(value -> definition(row, value).yearBasis() != YearBasis.CALENDAR)
                                .map(value -> new FigureOfIndicator(
                                        row.indicatorId(),
                                        definition(row, value).name(),
                                        value.fiscalYear(),
                                        value.standing().figure())))
                .toList();
    }

    private static IndicatorDefinition definition(ProgressIndicatorRow row, ProgressValueRow value) {
        return row.terms().definitions().in(value.fiscalYear());
    }

    /** The indicators of a plan by their ids; none where the plan is not known. */
    @SnapshotRead
    public List<IndicatorView> ofPlan(String planId, AsOf asOf) {
        PointInTime.View<ProgressRows> view = pointInTime.open(model, planId, asOf);
        List<ProgressIndicatorRow> rows = view.rows().indicators().findByPlanId(planId).stream()
                .sorted(Comparator.comparing(ProgressIndicatorRow::indicatorId))
                .toList();
        return views(view, rows, Optional.empty());
    }

    private List<IndicatorView> views(
            PointInTime.View<ProgressRows> view, List<ProgressIndicatorRow> rows, Optional<FiscalYear> year) {
        Map<String, List<ProgressValueRow>> values = view
                .rows()
                .values()
                .findByKeyIndicatorIdInOrderByKeyFiscalYear(
                        rows.stream().map(ProgressIndicatorRow::indicatorId).toList())
                .stream()
                .collect(groupingBy(row -> row.key().indicatorId()));
        StatusRule rule = RuleAsked.of(Optional.empty());
        return rows.stream()
                .map(row -> {
                    NamedOwner owner = NamedOwner.of(row.owner(), view.rows(), year);
                    List<YearView> years =
                            standings(row, owner, values.getOrDefault(row.indicatorId(), List.of()), year).stream()
                                    .map(standing -> YearView.of(standing, rule))
                                    .toList();
                    return view(row, owner, year, years, view.position());
                })
                .toList();
    }

    private static List<IndicatorInYear> standings(
            ProgressIndicatorRow row, NamedOwner owner, List<ProgressValueRow> values, Optional<FiscalYear> year) {
        return year.map(Stream::of)
                .orElseGet(() -> values.stream().map(ProgressValueRow::fiscalYear))
                .map(shown -> new IndicatorInYear(row, owner, shown, values))
                .toList();
    }

    private static IndicatorView view(
            ProgressIndicatorRow row,
            NamedOwner owner,
            Optional<FiscalYear> year,
            List<YearView> years,
            long position) {
        Terms terms = row.terms();
        IndicatorDefinition definition = year.map(terms.definitions()::in).orElseGet(terms.definitions()::current);
        IndicatorDefinition ofTargets = terms.definitions().ofTerm(terms.targetsTerm());
        return new IndicatorView(
                row.indicatorId(),
                row.initiativeId(),
                owner.initiativeNumber(),
                owner.initiativeName(),
                owner.leadSections(),
                owner.view(),
                row.planId(),
                row.sequence(),
                definition.name(),
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey(),
                definition.minimum(),
                definition.maximum(),
                definition.states(),
                DueYearsView.of(definition),
                row.baseline().map(baseline -> BaselineView.of(baseline, definition)),
                TargetView.last(row.targets(), ofTargets),
                TargetView.all(row.targets(), ofTargets),
                years,
                row.knownTerms().amendments(),
                row.pauses().retirement(),
                row.version(),
                position);
    }
}
