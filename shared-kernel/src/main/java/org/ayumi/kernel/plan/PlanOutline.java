package org.ayumi.kernel.plan;

import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.time.FiscalYear;

/**
 * One edition of a plan.
 *
 * @param name 計画名, without the edition
 * @param edition for example 初版, 改訂版
 * @param municipality the city that adopted it
 * @param firstYear first fiscal year of the plan's period
 * @param lastYear last fiscal year of the plan's period, not before the first
 */
public record PlanOutline(String name, String edition, String municipality, FiscalYear firstYear, FiscalYear lastYear) {

    private static final int LONGEST_PERIOD = 50;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public PlanOutline {
        name = Text.line("name", name);
        edition = Text.line("edition", edition);
        municipality = Text.line("municipality", municipality);
        if (lastYear.isBefore(firstYear) || firstYear.yearsUntil(lastYear) > LONGEST_PERIOD) {
            throw new ImpossibleValue("lastYear", "plan.period", firstYear.label(), lastYear.label());
        }
    }
}
