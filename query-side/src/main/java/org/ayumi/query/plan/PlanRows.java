package org.ayumi.query.plan;

import java.util.Collection;
import java.util.List;
import org.ayumi.query.model.Rows;
import org.springframework.data.domain.Limit;

/** The rows of the plan read model, wherever they are kept. */
record PlanRows(Plans plans, Initiatives initiatives, Indicators indicators, Publications publications) {

    interface Plans extends Rows<PlanRow, String> {

        List<PlanRow> findByPlanIdGreaterThanOrderByPlanId(String after, Limit limit);
    }

    interface Initiatives extends Rows<PlanInitiativeRow, String> {

        List<PlanInitiativeRow> findByPlanId(String planId);

        List<PlanInitiativeRow> findByPlanIdAndSortKeyGreaterThanOrderBySortKey(String planId, int after, Limit limit);
    }

    interface Indicators extends Rows<PlanIndicatorRow, String> {

        long countByPlanId(String planId);

        List<PlanIndicatorRow> findByInitiativeIdInOrderBySequence(Collection<String> initiativeIds);
    }

    interface Publications extends Rows<PlanPublicationRow, String> {

        List<PlanPublicationRow> findByPlanIdAndPositionGreaterThanOrderByPosition(
                String planId, long after, Limit limit);
    }
}
