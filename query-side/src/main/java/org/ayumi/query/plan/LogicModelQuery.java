package org.ayumi.query.plan;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.query.lifespan.End;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.stereotype.Service;

/** Answers what of a plan is to lead to what. */
@Service
public class LogicModelQuery {

    /** The projection that answers. */
    public static final String PROJECTION = PlanModel.NAME;

    private final ReadModel<PlanRows> model;
    private final PointInTime pointInTime;

    LogicModelQuery(ReadModel<PlanRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    @SnapshotRead
    public LogicModelView of(String planId, AsOf asOf) {
        PointInTime.View<PlanRows> view = pointInTime.open(model, planId, asOf);
        PlanRow plan = view.rows()
                .plans()
                .findById(planId)
                .orElseThrow(() -> pointInTime.absent("asOf", "plan", PlanEvent.class, planId, view.position()));
        Optional<PlanLogicRow> drawn = view.rows().logicModels().findById(planId);
        LogicModel links = drawn.map(PlanLogicRow::model).orElse(LogicModel.NOTHING);
        return new LogicModelView(
                planId,
                drawn.map(PlanLogicRow::modelVersion).orElse(0),
                nodes(planId, view.rows(), links, view.position()),
                drawn.map(PlanLogicRow::links).orElse(List.of()).stream()
                        .map(LogicLinkView::of)
                        .toList(),
                drawn.map(PlanLogicRow::versions).map(Map::entrySet).stream()
                        .flatMap(versions -> versions.stream())
                        .map(each -> LogicVersionView.of(each.getKey(), each.getValue()))
                        .toList(),
                links,
                plan.version(),
                view.position());
    }

    /** By kind; otherwise in the order in which links name them. */
    private static List<LogicNodeView> nodes(String planId, PlanRows rows, LogicModel model, long position) {
        Map<String, PlanInitiativeRow> initiatives = rows.initiatives().findByPlanId(planId).stream()
                .collect(toMap(PlanInitiativeRow::initiativeId, identity()));
        Map<String, PlanIndicatorRow> indicators = rows.indicators().findByPlanId(planId).stream()
                .collect(toMap(PlanIndicatorRow::indicatorId, identity()));
        Map<String, Ends> ends = new HashMap<>();
        List<String> ids =
                model.nodes().stream().flatMap(node -> node.id().stream()).toList();
        rows.endings()
                .told(ids, position)
                .forEach(row -> ends.put(row.subjectId(), row.after(ends.getOrDefault(row.subjectId(), Ends.NONE))));
        return model.nodes().stream()
                .sorted(comparing(LogicNode::kind))
                .map(node -> switch (node.kind()) {
                    case INPUT ->
                        new LogicNodeView(
                                LogicEnd.of(node),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
                    case ACTIVITY -> {
                        PlanInitiativeRow row = named(initiatives, node);
                        yield new LogicNodeView(
                                LogicEnd.of(node),
                                Optional.of(row.number()),
                                Optional.of(row.naming(Optional.empty()).name()),
                                Optional.empty(),
                                retirement(ends, node));
                    }
                    case OUTPUT, OUTCOME -> {
                        PlanIndicatorRow row = named(indicators, node);
                        yield new LogicNodeView(
                                LogicEnd.of(node),
                                Optional.empty(),
                                Optional.of(row.name()),
                                row.role(),
                                retirement(ends, node));
                    }
                })
                .toList();
    }

    private static <T> T named(Map<String, T> rows, LogicNode node) {
        return Optional.ofNullable(rows.get(node.named())).orElseThrow(() -> new MissingRow(node.named()));
    }

    private static Optional<RetirementView> retirement(Map<String, Ends> ends, LogicNode node) {
        return ends.getOrDefault(node.named(), Ends.NONE).standing().map(LogicModelQuery::view);
    }

    private static RetirementView view(End end) {
        return RetirementView.of(end.retirement(), end.reason(), end.recordedAt(), end.position());
    }
}
