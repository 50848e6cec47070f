package org.ayumi.query.plan;

import jakarta.persistence.Embeddable;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;

/** One edition of a plan. */
@Embeddable
record OutlineColumns(String name, String edition, String municipality, int firstYear, int lastYear) {

    static OutlineColumns of(PlanOutline outline) {
        return new OutlineColumns(
                outline.name(),
                outline.edition(),
                outline.municipality(),
                outline.firstYear().startYear(),
                outline.lastYear().startYear());
    }

    PlanOutline outline() {
        return new PlanOutline(name, edition, municipality, new FiscalYear(firstYear), new FiscalYear(lastYear));
    }
}
