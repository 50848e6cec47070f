package org.ayumi.query.logic;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.LogicPaths;
import org.ayumi.kernel.logic.NodeKind;
import org.ayumi.kernel.status.Movement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.initiative.HeldActivityQuery;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.plan.LogicModelQuery;
import org.ayumi.query.plan.LogicModelView;
import org.ayumi.query.plan.LogicNodeView;
import org.ayumi.query.progress.IndicatorMovement;
import org.ayumi.query.progress.MovementQuery;
import org.ayumi.query.progress.ProgressQuery;
import org.ayumi.query.status.RuleAsked;
import org.ayumi.query.status.RuleView;
import org.springframework.stereotype.Service;

/** Answers where something was done in a year and the outcome did not move. */
@Service
public class UnmovedQuery {

    private final LogicModelQuery models;
    private final MovementQuery movements;
    private final HeldActivityQuery activities;
    private final ProgressQuery progress;

    UnmovedQuery(
            LogicModelQuery models, MovementQuery movements, HeldActivityQuery activities, ProgressQuery progress) {
        this.models = models;
        this.movements = movements;
        this.activities = activities;
        this.progress = progress;
    }

    /** What was done, for an outcome that it is to lead to. */
    private record Pair(LogicNode initiative, LogicNode outcome, ActivityDone done, IndicatorMovement movement) {}

    /**
     * Every initiative with every outcome to which it is to lead, at once or in the end.
     *
     * @param asked empty for the year of which the progress is shown unless asked
     * @param ruleId empty for the straight line
     */
    @SnapshotRead
    public UnmovedOutcomes of(String planId, Optional<FiscalYear> asked, AsOf asOf, Optional<String> ruleId) {
        LogicModelView view = models.of(planId, asOf);
        FiscalYear year = asked.orElseGet(
                () -> new FiscalYear(progress.of(planId, asked, asOf, ruleId).fiscalYear()));
        LogicModel model = view.model();
        Map<String, IndicatorMovement> indicators = movements.of(planId, idsOfIndicators(model), year, asOf, ruleId);
        DoneInYear inYear = new DoneInYear(year, activities.heldIn(planId, year, asOf), indicators);
        Map<LogicNode, LogicNodeView> shown =
                view.nodes().stream().collect(toMap(LogicNodeView::logicNode, identity()));
        LogicPaths paths = model.paths();
        List<Pair> done = new ArrayList<>();
        int pairs = 0;
        for (LogicNode initiative : model.nodes(NodeKind.ACTIVITY)) {
            for (LogicNode outcome : outcomes(paths, initiative)) {
                pairs++;
                inYear.done(initiative, paths.outputsBetween(initiative, outcome))
                        .map(how -> new Pair(
                                initiative, outcome, how, Objects.requireNonNull(indicators.get(outcome.named()))))
                        .ifPresent(done::add);
            }
        }
        List<OutcomeOfActivity> unmoved = done.stream()
                .filter(pair -> pair.movement().movement().moved().isUnmoved())
                .map(pair -> row(pair, shown))
                .toList();
        List<OutcomeOfActivity> unsaid = done.stream()
                .filter(pair -> pair.movement().movement().moved() == Movement.Moved.CANNOT_BE_SAID)
                .map(pair -> row(pair, shown))
                .toList();
        return new UnmovedOutcomes(
                planId,
                year.startYear(),
                year.label(),
                view.modelVersion(),
                RuleView.of(RuleAsked.of(ruleId).rule()),
                pairs,
                pairs - done.size(),
                done.size() - unmoved.size() - unsaid.size(),
                unmoved,
                unsaid,
                new Gaps(view, paths).all(),
                view.position());
    }

    private static List<LogicNode> outcomes(LogicPaths paths, LogicNode initiative) {
        return paths.after(initiative).stream()
                .filter(node -> node.kind() == NodeKind.OUTCOME)
                .toList();
    }

    private static List<String> idsOfIndicators(LogicModel model) {
        return Stream.concat(model.nodes(NodeKind.OUTPUT).stream(), model.nodes(NodeKind.OUTCOME).stream())
                .map(LogicNode::named)
                .distinct() // an old link may still have it in the role that it had
                .toList();
    }

    private static OutcomeOfActivity row(Pair pair, Map<LogicNode, LogicNodeView> shown) {
        LogicNodeView initiative = Objects.requireNonNull(shown.get(pair.initiative()));
        Movement movement = pair.movement().movement();
        return new OutcomeOfActivity(
                pair.initiative().named(),
                initiative.number(),
                initiative.name(),
                pair.outcome().named(),
                pair.movement().name(),
                pair.done(),
                movement.moved(),
                movement.why(),
                movement.arithmetic(),
                movement.arithmeticEn(),
                pair.movement().verdict(),
                movement.positions());
    }
}
