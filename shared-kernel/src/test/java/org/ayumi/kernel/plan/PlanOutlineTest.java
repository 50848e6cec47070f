package org.ayumi.kernel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class PlanOutlineTest {

    private static PlanOutline period(int first, int last) {
        return new PlanOutline("推進計画", "初版", "富里市", new FiscalYear(first), new FiscalYear(last));
    }

    @Test
    void a_plan_may_last_from_one_year_to_fifty_years_after_the_first() {
        assertThat(period(2022, 2022).lastYear()).isEqualTo(new FiscalYear(2022));
        assertThat(period(2022, 2072).lastYear()).isEqualTo(new FiscalYear(2072));
    }

    @Test
    void a_plan_cannot_end_before_it_starts_nor_outlast_everybody() {
        assertThat(Refusal.of(() -> period(2022, 2021), "lastYear", "plan.period")
                        .arguments())
                .containsExactly("令和4年度", "令和3年度");
        Refusal.of(() -> period(2022, 2073), "lastYear", "plan.period");
    }

    @Test
    void its_names_are_lines_that_say_something() {
        FiscalYear year = new FiscalYear(2022);
        Refusal.of(() -> new PlanOutline(" ", "初版", "富里市", year, year), "name", "text.blank");
        Refusal.of(() -> new PlanOutline("計画", "", "富里市", year, year), "edition", "text.blank");
        Refusal.of(() -> new PlanOutline("計画", "初版", "\n", year, year), "municipality", "text.blank");
        assertThat(new PlanOutline(" 計画 ", "初版", "富里市", year, year).name()).isEqualTo("計画");
    }
}
