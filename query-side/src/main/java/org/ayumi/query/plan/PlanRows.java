package org.ayumi.query.plan;

import java.util.Collection;
import java.util.List;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.query.model.Rows;
import org.springframework.data.domain.Limit;

/** The rows of the plan read model, wherever they are kept. */
record PlanRows(
        Plans plans, Sections sections, Initiatives initiatives, Indicators indicators, Publications publications) {

    interface Plans extends Rows<PlanRow, String> {

        List<PlanRow> findByPlanIdGreaterThanOrderByPlanId(String after, Limit limit);
    }

    interface Sections extends Rows<PlanSectionRow, String> {

        long countByPlanId(String planId);

        List<PlanSectionRow> findByPlanId(String planId);
    }

    interface Initiatives extends Rows<PlanInitiativeRow, String> {

        List<PlanInitiativeRow> findByPlanId(String planId);

        /** Those behind a place in the plan's list: by sort key and, where it is the same, by id. */
        List<PlanInitiativeRow> listedAfter(String planId, int sortKey, String initiativeId, Limit limit);

        /** Of them those that hang on one of these sections. */
        List<PlanInitiativeRow> listedAfterIn(
                Collection<String> sectionIds, String planId, int sortKey, String initiativeId, Limit limit);
    }

    interface Indicators extends Rows<PlanIndicatorRow, String> {

        long countByPlanId(String planId);

        List<PlanIndicatorRow> findByPlanIdAndOwnerKindOrderBySequence(String planId, OwnerKind kind);

        List<PlanIndicatorRow> findByOwnerInitiativeIdInOrderBySequence(Collection<String> initiativeIds);
    }

    interface Publications extends Rows<PlanPublicationRow, String> {

        List<PlanPublicationRow> findByPlanIdAndPositionGreaterThanOrderByPosition(
                String planId, long after, Limit limit);
    }
}
