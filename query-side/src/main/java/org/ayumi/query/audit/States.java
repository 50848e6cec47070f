package org.ayumi.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.initiative.InitiativeQuery;
import org.ayumi.query.initiative.InitiativeSheet;
import org.ayumi.query.initiative.OccurrenceQuery;
import org.ayumi.query.initiative.OccurrenceView;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.plan.LogicModelQuery;
import org.ayumi.query.plan.PlanQuery;
import org.ayumi.query.plan.PlanView;
import org.ayumi.query.plan.SectionItem;
import org.ayumi.query.plan.SectionQuery;
import org.ayumi.query.progress.IndicatorQuery;
import org.ayumi.query.progress.IndicatorView;
import org.springframework.stereotype.Component;

/** What has an audit trail, as it stood after the event at a position: told by the ordinary reads. */
@Component
class States {

    private final PlanQuery plans;
    private final SectionQuery sections;
    private final InitiativeQuery initiatives;
    private final IndicatorQuery indicators;
    private final OccurrenceQuery occurrences;
    private final LogicModelQuery logicModels;

    States(
            PlanQuery plans,
            SectionQuery sections,
            InitiativeQuery initiatives,
            IndicatorQuery indicators,
            OccurrenceQuery occurrences,
            LogicModelQuery logicModels) {
        this.plans = plans;
        this.sections = sections;
        this.initiatives = initiatives;
        this.indicators = indicators;
        this.occurrences = occurrences;
        this.logicModels = logicModels;
    }

    /** A plan as one compares it: with what it is divided into, and every figure that was published of it. */
    @ApiView
    record PlanWithFigures(
            @JsonUnwrapped PlanView plan,
            List<SectionItem> sections,
            List<IndicatorView> indicators,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OccurrenceView> occurrences,
            List<DrawnLink> logicModel) {}

    /**
     * A link of the logic model, told apart from the others by its ends: its place in the list says nothing.
     *
     * @param name both ends, within the plan
     */
    @ApiView
    record DrawnLink(String name, Optional<String> assumption) {

        static DrawnLink of(LogicLink link) {
            return new DrawnLink(end(link.from()) + " → " + end(link.to()), link.assumption());
        }

        private static String end(LogicNode node) {
            return node.id().map(id -> id.substring(id.indexOf('.') + 1)).orElseGet(node::named);
        }
    }

    /** The view of any kind; an {@link ApiView}. */
    Object of(AuditedKind kind, String id, long position) {
        return switch (kind) {
            case PLAN -> planWithFigures(id, position);
            case INITIATIVE -> initiative(id, position);
            case INDICATOR -> indicator(id, position);
        };
    }

    private PlanWithFigures planWithFigures(String id, long position) {
        AsOf moment = new AsOf.AtPosition(position);
        return new PlanWithFigures(
                plan(id, position).withoutIndicators(),
                sections.of(id, moment).items().stream()
                        .map(SectionItem::withoutIndicators)
                        .toList(),
                indicators.ofPlan(id, moment),
                occurrences.of(id, Optional.empty(), moment).items(),
                logicModels.of(id, moment).model().links().stream()
                        .map(DrawnLink::of)
                        .toList());
    }

    PlanView plan(String id, long position) {
        return plans.of(id, new AsOf.AtPosition(position));
    }

    InitiativeSheet initiative(String id, long position) {
        return initiatives.of(id, Optional.empty(), new AsOf.AtPosition(position), false);
    }

    IndicatorView indicator(String id, long position) {
        return indicators.of(id, new AsOf.AtPosition(position));
    }
}
