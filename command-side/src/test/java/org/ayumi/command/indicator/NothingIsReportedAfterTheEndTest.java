package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.indicator.IndicatorState.StandingValue;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class NothingIsReportedAfterTheEndTest {

    private static Lifespan ended(Lifespan before, FiscalYear last) {
        return before.retired(new Retirement(last, Ending.ABOLISHED, List.of()));
    }

    private static void saysSo(ThrowingCallable attempt, Fault fault) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.faults()).containsExactly(fault));
    }

    /** Its initiative may have others, and all end with it. */
    @Test
    void what_hinders_an_end_is_told_with_the_indicator_it_belongs_to() {
        NothingIsReportedAfterTheEnd rule = new NothingIsReportedAfterTheEnd(ID, ended(Lifespan.UNENDED, R5));
        Map<FiscalYear, Map<StageOfYear, StandingValue>> values =
                Map.of(R6, Map.of(StageOfYear.FINAL, new StandingValue(cases("120"), Optional.empty())));
        saysSo(
                () -> rule.checkEnd(values),
                Fault.at("lastFiscalYear", "retirement.reported-after", "令和5年度", "令和6年度", ID));
    }

    @Test
    void of_several_ends_the_one_that_covers_the_year_is_told() {
        Lifespan twice = ended(ended(Lifespan.UNENDED, R4).resumed(R6), R6);
        NothingIsReportedAfterTheEnd rule = new NothingIsReportedAfterTheEnd(ID, twice);
        saysSo(() -> rule.checkFirst(R5), Fault.at("fiscalYear", "value.after-end", "令和4年度", "令和5年度"));
        saysSo(
                () -> rule.checkFirst(new FiscalYear(2025)),
                Fault.at("fiscalYear", "value.after-end", "令和6年度", "令和7年度"));
    }
}
