package org.ayumi.query.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.data.domain.Limit;

/** All plans at one moment. */
public final class PlansThen {

    private static final String FIELD = "asOf";
    private static final int BEFORE_THE_FIRST = -1;

    private final ReadModel<PlanRows> model;
    private final PointInTime pointInTime;
    private final AsOf moment;
    private final long position;
    private final Map<String, PlanRows> opened = new HashMap<>();

    /** {@code moment}: now, or a position. */
    PlansThen(ReadModel<PlanRows> model, PointInTime pointInTime, AsOf moment, long position) {
        this.model = model;
        this.pointInTime = pointInTime;
        this.moment = moment;
        this.position = position;
    }

    /** Now, or a position: for other questions about the same moment. */
    public AsOf moment() {
        return moment;
    }

    /** Up to which events are known. */
    public long position() {
        return position;
    }

    /** A plan, which must be there. */
    public NamedPlan plan(String planId) {
        return ifThere(planId).orElseThrow(() -> pointInTime.absent(FIELD, "plan", PlanEvent.class, planId, position));
    }

    /** The plans that continue one, by id. No plan ever goes, so those of the past are among those of today. */
    public List<NamedPlan> continuing(String planId) {
        return model.live().plans().findByPreviousPlanIdOrderByPlanId(planId).stream()
                .flatMap(row -> ifThere(row.planId()).stream())
                .toList();
    }

    private Optional<NamedPlan> ifThere(String planId) {
        return rowsOf(planId).plans().findById(planId).map(NamedPlan::of);
    }

    /** An initiative, which must be there. */
    public NamedInitiative initiative(String initiativeId) {
        return rowsOf(initiativeId)
                .initiatives()
                .findById(initiativeId)
                .map(NamedInitiative::of)
                .orElseThrow(
                        () -> pointInTime.absent(FIELD, "initiative", InitiativeEvent.class, initiativeId, position));
    }

    /** The initiatives of a plan, in its order. */
    public List<NamedInitiative> initiativesOf(String planId) {
        return rowsOf(planId).initiatives().listedAfter(planId, BEFORE_THE_FIRST, "", Limit.unlimited()).stream()
                .map(NamedInitiative::of)
                .toList();
    }

    /** Those of these initiatives that are there, by their ids. */
    public Map<String, NamedInitiative> initiatives(Collection<String> initiativeIds) {
        Map<String, NamedInitiative> named = new HashMap<>();
        initiativeIds.stream()
                .collect(groupingBy(PointInTime::planOf))
                .forEach((planId, ids) -> rowsOf(planId)
                        .initiatives()
                        .findByInitiativeIdIn(ids)
                        .forEach(row -> named.put(row.initiativeId(), NamedInitiative.of(row))));
        return named;
    }

    /** How these initiatives or indicators ended, by their ids; only of those that did. */
    public Map<String, Ends> ends(Collection<String> ids) {
        Map<String, Ends> ends = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            model.live()
                    .endings()
                    .told(ids, upTo())
                    .forEach(
                            row -> ends.put(row.subjectId(), row.after(ends.getOrDefault(row.subjectId(), Ends.NONE))));
        }
        return ends;
    }

    /** How those ended for which one of these goes on, by the ids of what ended. */
    public Map<String, Ends> endsInFavourOf(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Ends> ends = ends(model.live().endings().naming(ids));
        // Somebody may have been named only later, or until the end was put right.
        ends.values().removeIf(one -> one.successors().stream().noneMatch(ids::contains));
        return ends;
    }

    private long upTo() {
        return moment instanceof AsOf.Latest ? Long.MAX_VALUE : position;
    }

    private PlanRows rowsOf(String id) {
        return opened.computeIfAbsent(
                PointInTime.planOf(id),
                planId -> pointInTime.open(model, planId, moment).rows());
    }
}
