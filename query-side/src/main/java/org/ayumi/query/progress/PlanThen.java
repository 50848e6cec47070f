package org.ayumi.query.progress;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;

/** The rows of a plan at a moment, with the figures that it has from other plans, and gives to them. */
final class PlanThen {

    private static final String FIELD = "asOf";

    private final ReadModel<ProgressRows> model;
    private final PointInTime pointInTime;
    private final PointInTime.View<ProgressRows> view;
    private final AsOf moment;
    private final Map<String, ProgressRows> others = new HashMap<>();

    /** To be made inside a {@link org.ayumi.query.model.SnapshotRead}. */
    PlanThen(ReadModel<ProgressRows> model, PointInTime pointInTime, String id, AsOf asOf) {
        this(model, pointInTime, pointInTime.open(model, id, asOf), asOf);
        others.put(PointInTime.planOf(id), view.rows());
    }

    /** For one indicator: its plan is only opened where others of it use the same figures. */
    static PlanThen ofOne(ReadModel<ProgressRows> model, PointInTime pointInTime, String indicatorId, AsOf asOf) {
        return new PlanThen(model, pointInTime, pointInTime.openOne(model, indicatorId, asOf), asOf);
    }

    private PlanThen(
            ReadModel<ProgressRows> model, PointInTime pointInTime, PointInTime.View<ProgressRows> view, AsOf asOf) {
        this.model = model;
        this.pointInTime = pointInTime;
        this.view = view;
        this.moment = asOf instanceof AsOf.Latest ? asOf : new AsOf.AtPosition(view.position());
    }

    ProgressRows rows() {
        return view.rows();
    }

    long position() {
        return view.position();
    }

    private boolean isNow() {
        return moment instanceof AsOf.Latest;
    }

    private ProgressRows rowsOf(String id) {
        return others.computeIfAbsent(
                PointInTime.planOf(id),
                planId -> pointInTime.open(model, planId, moment).rows());
    }

    /** With all their figures. */
    List<MeasuredIndicator> measured(List<ProgressIndicatorRow> indicators) {
        List<String> own = indicators.stream()
                .filter(row -> row.reportedAt().isEmpty())
                .map(ProgressIndicatorRow::indicatorId)
                .toList();
        Map<String, List<ProgressValueRow>> values =
                own.isEmpty() ? Map.of() : byIndicator(rows().values().findByKeyIndicatorIdInOrderByKeyFiscalYear(own));
        return measured(indicators, values);
    }

    /** With these figures, and all those that are reported elsewhere. */
    List<MeasuredIndicator> measured(
            List<ProgressIndicatorRow> indicators, Map<String, List<ProgressValueRow>> reported) {
        Map<String, ProgressIndicatorRow> sources = sources(indicators);
        Map<String, List<ProgressValueRow>> used = valuesOf(sources.keySet());
        Map<String, List<ProgressPlannedRow>> planned = plannedOf(indicators, sources.keySet());
        Map<String, List<ProgressBreakdownRow>> broken = breakdownsOf(indicators, sources.keySet());
        return indicators.stream()
                .map(row -> row.reportedAt()
                        .flatMap(at -> Optional.ofNullable(sources.get(at.indicatorId())))
                        .map(source -> MeasuredIndicator.using(
                                source,
                                used.getOrDefault(source.indicatorId(), List.of()),
                                planned.getOrDefault(source.indicatorId(), List.of()),
                                broken.getOrDefault(source.indicatorId(), List.of()),
                                row))
                        .orElseGet(() -> MeasuredIndicator.reportedItself(
                                row,
                                reported.getOrDefault(row.indicatorId(), List.of()),
                                planned.getOrDefault(row.indicatorId(), List.of()),
                                broken.getOrDefault(row.indicatorId(), List.of()))))
                .toList();
    }

    private Map<String, ProgressIndicatorRow> sources(List<ProgressIndicatorRow> indicators) {
        Map<String, ProgressIndicatorRow> sources = new HashMap<>();
        indicators.stream()
                .flatMap(row -> row.reportedAt().stream())
                .flatMap(at -> indicator(at.indicatorId()).stream())
                .forEach(source -> sources.put(source.indicatorId(), source));
        return sources;
    }

    private Map<String, List<ProgressValueRow>> valuesOf(Collection<String> ids) {
        return byIndicator(
                ids.stream().collect(groupingBy(PointInTime::planOf)).entrySet().stream()
                        .flatMap(ofPlan -> rowsOf(ofPlan.getKey())
                                .values()
                                .findByKeyIndicatorIdInOrderByKeyFiscalYear(ofPlan.getValue())
                                .stream())
                        .toList());
    }

    private Map<String, List<ProgressPlannedRow>> plannedOf(
            List<ProgressIndicatorRow> own, Collection<String> sources) {
        return ofAll(own, sources, (rows, ids) -> rows.planned().findByKeyIndicatorIdInOrderByKeyFiscalYear(ids))
                .collect(groupingBy(row -> row.key().indicatorId()));
    }

    private Map<String, List<ProgressBreakdownRow>> breakdownsOf(
            List<ProgressIndicatorRow> own, Collection<String> sources) {
        return ofAll(own, sources, (rows, ids) -> rows.breakdowns().findByKeyIndicatorIdIn(ids))
                .collect(groupingBy(row -> row.key().indicatorId()));
    }

    /** Sources are those of other plans. */
    private <T> Stream<T> ofAll(
            List<ProgressIndicatorRow> own,
            Collection<String> sources,
            BiFunction<ProgressRows, List<String>, List<T>> find) {
        List<String> ids = own.stream().map(ProgressIndicatorRow::indicatorId).toList();
        return Stream.concat(
                find.apply(rows(), ids).stream(),
                sources.stream().collect(groupingBy(PointInTime::planOf)).entrySet().stream()
                        .flatMap(ofPlan -> find.apply(rowsOf(ofPlan.getKey()), ofPlan.getValue()).stream()));
    }

    private static Map<String, List<ProgressValueRow>> byIndicator(List<ProgressValueRow> values) {
        return values.stream().collect(groupingBy(row -> row.key().indicatorId()));
    }

    private Optional<ProgressIndicatorRow> indicator(String id) {
        return rowsOf(id).indicators().findById(id);
    }

    /** What several plans make of the figures of these indicators, by the id of each; only of those that are shared. */
    Map<String, SharedView> shared(List<MeasuredIndicator> indicators) {
        Map<String, ProgressIndicatorRow> sources = new HashMap<>();
        indicators.forEach(
                each -> sources.put(each.own().indicatorId(), each.source().orElseGet(each::own)));
        Map<String, List<ProgressIndicatorRow>> uses =
                uses(sources.values().stream()
                                .map(ProgressIndicatorRow::indicatorId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(
                                groupingBy(row -> row.reportedAt().orElseThrow().indicatorId()));
        Map<String, SharedView> shared = new HashMap<>();
        sources.forEach((id, source) -> {
            List<ProgressIndicatorRow> ofSource = uses.getOrDefault(source.indicatorId(), List.of());
            if (!ofSource.isEmpty()) {
                shared.put(id, new SharedFigure(source, ofSource, this::planName).view());
            }
        });
        return shared;
    }

    private String planName(String planId) {
        return rowsOf(planId).plans().existing(planId).name();
    }

    /**
     * Those of all plans that use the figures of these. Which do cannot be folded from the events of one plan. No use ever ends,
     * so those of the past are among those of today; and those that the table of today does not have yet are read from the
     * events.
     */
    private List<ProgressIndicatorRow> uses(Collection<String> sources) {
        List<ProgressIndicatorRow> known = model.live().indicators().findByReportedAtIndicatorIdIn(sources);
        if (isNow()) {
            return inOrder(known.stream());
        }
        List<String> ids = new ArrayList<>(
                known.stream().map(ProgressIndicatorRow::indicatorId).toList());
        pointInTime.notYetIn(model, FIELD, position()).stream()
                .map(event -> event.event() instanceof IndicatorDefined defined ? defined : null)
                .flatMap(Stream::ofNullable)
                .filter(defined ->
                        defined.reportedAt().filter(sources::contains).isPresent())
                .map(IndicatorDefined::indicatorId)
                .forEach(ids::add);
        return inOrder(ids.stream().distinct().flatMap(id -> indicator(id).stream()));
    }

    private static List<ProgressIndicatorRow> inOrder(Stream<ProgressIndicatorRow> rows) {
        return rows.sorted(comparing(ProgressIndicatorRow::indicatorId)).toList();
    }
}
