package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.R6;
import static org.ayumi.command.initiative.Initiatives.details;

import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.initiative.DetailsOverYears;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class DetailsHoldFromAYearTest {

    private static final PlanPeriod LONG = new PlanPeriod(new FiscalYear(2000), new FiscalYear(2099));

    private static void saysSo(DetailsOverYears details, int from, Fault fault) {
        assertThatThrownBy(() -> new DetailsHoldFromAYear(ID, details).check(new FiscalYear(from), LONG))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.faults()).containsExactly(fault));
    }

    /** A section that is renamed is renamed in many, of which one may hinder it. */
    @Test
    void what_hinders_a_wording_is_told_with_the_initiative_it_belongs_to() {
        DetailsOverYears amended = DetailsOverYears.of(details("交流会")).with(Optional.of(R6), details("大交流会"));
        saysSo(amended, 2023, Fault.at("fromFiscalYear", "amendment.details-before-last", "令和5年度", "令和6年度", ID));
        DetailsOverYears often = DetailsOverYears.of(details("交流会"));
        for (int year = 2000; year < 2050; year++) {
            often = often.with(Optional.of(new FiscalYear(year)), details("交流会" + year));
        }
        saysSo(often, 2050, Fault.at("fromFiscalYear", "amendment.details-too-many", 50, ID));
    }
}
