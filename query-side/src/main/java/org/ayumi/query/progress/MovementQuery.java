package org.ayumi.query.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.status.RuleAsked;
import org.springframework.stereotype.Service;

/** Answers how indicators of a plan moved in a year. */
@Service
public class MovementQuery {

    /** The projection that answers. */
    public static final String PROJECTION = ProgressModel.NAME;

    private final ReadModel<ProgressRows> model;
    private final PointInTime pointInTime;

    MovementQuery(ReadModel<ProgressRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * Of those of these indicators that are there, by their ids.
     *
     * @param ruleId empty for the straight line
     */
    @SnapshotRead
    public Map<String, IndicatorMovement> of(
            String planId, Collection<String> indicatorIds, FiscalYear year, AsOf asOf, Optional<String> ruleId) {
        StatusRule rule = RuleAsked.of(ruleId);
        PlanThen then = new PlanThen(model, pointInTime, planId, asOf);
        List<ProgressIndicatorRow> rows = indicatorIds.stream()
                .flatMap(id -> then.rows().indicators().findById(id).stream())
                .toList();
        return then.measured(rows).stream()
                .map(indicator -> new IndicatorInYear(
                                indicator, NamedOwner.of(indicator.own().owner(), then.rows(), Optional.of(year)), year)
                        .movement(rule))
                .collect(toMap(IndicatorMovement::indicatorId, identity()));
    }
}
