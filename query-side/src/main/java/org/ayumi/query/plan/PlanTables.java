package org.ayumi.query.plan;

import org.springframework.data.repository.Repository;

/** The rows of the plan read model in the database. */
interface PlanTables {

    interface Plans extends PlanRows.Plans, Repository<PlanRow, String> {}

    interface Initiatives extends PlanRows.Initiatives, Repository<PlanInitiativeRow, String> {}

    interface Indicators extends PlanRows.Indicators, Repository<PlanIndicatorRow, String> {}

    interface Publications extends PlanRows.Publications, Repository<PlanPublicationRow, String> {}
}
