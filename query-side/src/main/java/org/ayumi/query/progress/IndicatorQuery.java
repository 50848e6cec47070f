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
        PlanThen then = PlanThen.ofOne(model, pointInTime, indicatorId, asOf);
        ProgressIndicatorRow row = then.rows()
                .indicators()
                .findById(indicatorId)
                .orElseThrow(() ->
                        pointInTime.absent("asOf", "indicator", IndicatorEvent.class, indicatorId, then.position()));
        return views(then, List.of(row), Optional.empty()).getFirst();
    }

    /** Those of these indicators that are there, of whatever plans. */
    @SnapshotRead
    public List<IndicatorView> known(Collection<String> indicatorIds, AsOf asOf) {
        return indicatorIds.stream().collect(groupingBy(PointInTime::planOf)).values().stream()
                .flatMap(ofOnePlan -> {
                    PlanThen then = new PlanThen(model, pointInTime, ofOnePlan.getFirst(), asOf);
                    List<ProgressIndicatorRow> rows = ofOnePlan.stream()
                            .flatMap(id -> then.rows().indicators().findById(id).stream())
                            .toList();
                    return views(then, rows, Optional.empty()).stream();
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
        PlanThen then = new PlanThen(model, pointInTime, initiativeId, asOf);
        return views(then, then.rows().indicators().findByOwnerInitiativeIdOrderBySequence(initiativeId), year);
    }

    /**
     * What was finally reported for the indicators of an initiative, in their order; none where the initiative is not known.
     * Calendar years are left out: they are not the years that budgets are made for.
     */
    @SnapshotRead
    public List<FigureOfIndicator> figuresOfInitiative(String initiativeId, AsOf asOf) {
        PlanThen then = new PlanThen(model, pointInTime, initiativeId, asOf);
        return then.measured(then.rows().indicators().findByOwnerInitiativeIdOrderBySequence(initiativeId)).stream()
                .flatMap(indicator -> indicator.reported().stream()
                        .filter(value -> value.standing().stage() == Stage.FINAL)
                        .filter(value -> definition(indicator, value).yearBasis() != YearBasis.CALENDAR)
                        .map(value -> new FigureOfIndicator(
                                indicator.own().indicatorId(),
                                definition(indicator, value).name(),
                                value.fiscalYear(),
                                value.standing().figure())))
                .toList();
    }

    private static IndicatorDefinition definition(MeasuredIndicator indicator, ProgressValueRow value) {
        return indicator.terms().definitions().in(value.fiscalYear());
    }

    /** The indicators of a plan by their ids; none where the plan is not known. */
    @SnapshotRead
    public List<IndicatorView> ofPlan(String planId, AsOf asOf) {
        PlanThen then = new PlanThen(model, pointInTime, planId, asOf);
        List<ProgressIndicatorRow> rows = then.rows().indicators().findByPlanId(planId).stream()
                .sorted(Comparator.comparing(ProgressIndicatorRow::indicatorId))
                .toList();
        return views(then, rows, Optional.empty());
    }

    private static List<IndicatorView> views(
            PlanThen then, List<ProgressIndicatorRow> rows, Optional<FiscalYear> year) {
        List<MeasuredIndicator> indicators = then.measured(rows);
        Map<String, SharedView> shared = then.shared(indicators);
        StatusRule rule = RuleAsked.of(Optional.empty());
        return indicators.stream()
                .map(indicator -> {
                    NamedOwner owner = NamedOwner.of(indicator.own().owner(), then.rows(), year);
                    List<YearView> years = standings(indicator, owner, year).stream()
                            .map(standing -> YearView.of(standing, rule))
                            .toList();
                    return view(
                            indicator,
                            owner,
                            year,
                            years,
                            Optional.ofNullable(shared.get(indicator.own().indicatorId())),
                            then.position());
                })
                .toList();
    }

    private static List<IndicatorInYear> standings(
            MeasuredIndicator indicator, NamedOwner owner, Optional<FiscalYear> year) {
        return year.map(Stream::of)
                .orElseGet(() -> Stream.concat(
                                indicator.reported().stream().map(ProgressValueRow::fiscalYear),
                                indicator.planned().stream().map(ProgressPlannedRow::fiscalYear))
                        .distinct()
                        .sorted())
                .map(shown -> new IndicatorInYear(indicator, owner, shown))
                .toList();
    }

    private static IndicatorView view(
            MeasuredIndicator indicator,
            NamedOwner owner,
            Optional<FiscalYear> year,
            List<YearView> years,
            Optional<SharedView> shared,
            long position) {
        ProgressIndicatorRow row = indicator.own();
        Terms terms = indicator.terms();
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
                definition.role(),
                row.baseline().map(baseline -> BaselineView.of(baseline, definition)),
                TargetView.last(row.targets(), ofTargets),
                TargetView.all(row.targets(), ofTargets),
                years,
                indicator.knownTerms().amendments(),
                row.pauses().retirement(),
                shared,
                owner.personInCharge(row),
                row.version(),
                position);
    }
}
