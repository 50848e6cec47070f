package org.ayumi.query.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.section.SectionsInOrder;
import org.springframework.stereotype.Service;

/** Answers what a plan is divided into. */
@Service
public class SectionQuery {

    private final ReadModel<PlanRows> model;
    private final PointInTime pointInTime;

    SectionQuery(ReadModel<PlanRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /** Every section of a plan, each followed by those below it. */
    @SnapshotRead
    public PlanSections of(String planId, AsOf asOf) {
        PointInTime.View<PlanRows> view = pointInTime.open(model, planId, asOf);
        PlanRow plan = view.rows()
                .plans()
                .findById(planId)
                .orElseThrow(() -> pointInTime.absent("asOf", "plan", PlanEvent.class, planId, view.position()));
        Map<String, Long> initiatives = view.rows().initiatives().findByPlanId(planId).stream()
                .flatMap(row -> row.sectionId().stream())
                .collect(groupingBy(id -> id, counting()));
        Map<String, List<ListedIndicator>> indicators =
                view.rows().indicators().findByPlanIdAndOwnerKindOrderBySequence(planId, OwnerKind.SECTION).stream()
                        .collect(groupingBy(row -> row.owner().id(), mapping(ListedIndicator::of, toList())));
        List<SectionItem> items = new SectionsInOrder<>(view.rows().sections().findByPlanId(planId))
                .depthFirst().stream()
                        .map(place -> SectionItem.of(
                                place,
                                initiatives.getOrDefault(place.section().sectionId(), 0L),
                                indicators.getOrDefault(place.section().sectionId(), List.of())))
                        .toList();
        return new PlanSections(planId, items, plan.version(), view.position());
    }
}
