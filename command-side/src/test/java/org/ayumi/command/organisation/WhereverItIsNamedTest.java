package org.ayumi.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.initiative.CallSectionOtherwise;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.command.plan.CloseOrganisationUnit;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereverItIsNamedTest {

    private static final OrganisationUnit PLANNING = unit("企画課");
    private static final OrganisationUnit POLICY = unit("政策課");
    private static final OrganisationUnit STATISTICS = unit("統計課");
    private static final WhereverItIsNamed RULE = new WhereverItIsNamed(new FakeRegistry()
            .plan("p", 2022, 2026)
            .plan("q", 2022, 2026)
            .plan("last", 2190, FiscalYear.LATEST)
            .initiative("p.1-1-2", "p")
            .initiative("p.1-1-1", "p")
            .initiative("q.1-1-1", "q")
            .initiative("last.1", "last")
            .unit("p.u1", "企画課")
            .unit("p.u2", "政策課")
            .unit("p.u3", "統計課")
            .unit("last.u1", "企画課")
            .unit("last.u2", "政策課"));

    private static OrganisationUnit unit(String name) {
        return new OrganisationUnit(name, Optional.empty());
    }

    private static CallSectionOtherwise told(String initiative, int from, OrganisationUnit... current) {
        return new CallSectionOtherwise(initiative, new FiscalYear(from), PLANNING, List.of(current), "組織改正");
    }

    private static List<CallSectionOtherwise> closed(String plan, int lastYear, String... successors) {
        return RULE.closed(new CloseOrganisationUnit(
                plan,
                plan + ".u1",
                new Retirement(new FiscalYear(lastYear), Ending.usual(successors.length), List.of(successors)),
                "組織改正"));
    }

    private static List<CallSectionOtherwise> called(String unitId, int from) {
        return RULE.called(new AmendOrganisationUnit("p", unitId, new FiscalYear(from), POLICY, "組織改正"));
    }

    @Test
    void every_initiative_of_the_plan_is_told_what_it_is_called_from_that_year_on() {
        assertThat(called("p.u1", 2024)).containsExactly(told("p.1-1-1", 2024, POLICY), told("p.1-1-2", 2024, POLICY));
    }

    @Test
    void of_a_section_that_is_not_there_nothing_is_told() {
        assertThat(called("p.u9", 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022, 2023", "2025, 2026"})
    void what_goes_on_for_it_is_told_from_the_next_year_on(int lastYear, int from) {
        assertThat(closed("p", lastYear, "p.u2"))
                .containsExactly(told("p.1-1-1", from, POLICY), told("p.1-1-2", from, POLICY));
        assertThat(closed("p", lastYear, "p.u3", "p.u2")).first().isEqualTo(told("p.1-1-1", from, STATISTICS, POLICY));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2026, 2027, FiscalYear.LATEST})
    void there_is_no_next_year_after_the_plan_and_none_of_a_year_outside_of_it(int lastYear) {
        assertThat(closed("p", lastYear, "p.u2")).isEmpty();
    }

    @Test
    void there_is_no_year_after_the_last_there_is() {
        assertThat(closed("last", FiscalYear.LATEST, "last.u2")).isEmpty();
        assertThat(closed("last", FiscalYear.LATEST - 1, "last.u2"))
                .containsExactly(told("last.1", FiscalYear.LATEST, POLICY));
    }

    @Test
    void where_nothing_that_is_known_goes_on_its_name_stays() {
        assertThat(closed("p", 2023)).isEmpty();
        assertThat(closed("p", 2023, "p.u9")).isEmpty();
        assertThat(closed("unknown", 2023, "p.u2")).isEmpty();
    }
}
