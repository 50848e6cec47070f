package org.ayumi.kernel.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class LifespanTest {

    private static Retirement after(int lastYear) {
        return after(lastYear, Ending.ABOLISHED);
    }

    private static Retirement after(int lastYear, Ending ending) {
        return new Retirement(new FiscalYear(lastYear), ending, List.of());
    }

    private static Lifespan ended(int lastYear) {
        return Lifespan.UNENDED.retired(after(lastYear));
    }

    private static FiscalYear year(int startYear) {
        return new FiscalYear(startYear);
    }

    /** Of the years 2020 to 2030. */
    private static List<Integer> yearsWithout(Lifespan lifespan) {
        return IntStream.rangeClosed(2020, 2030)
                .filter(each -> lifespan.overIn(year(each)).isPresent())
                .boxed()
                .toList();
    }

    @Test
    void what_never_ended_goes_on_in_every_year() {
        assertThat(Lifespan.UNENDED.retirement()).isEmpty();
        assertThat(Lifespan.UNENDED.overIn(year(FiscalYear.EARLIEST))).isEmpty();
        assertThat(Lifespan.UNENDED.overIn(year(FiscalYear.LATEST))).isEmpty();
    }

    @Test
    void the_last_year_is_still_reported_on_and_no_later_one() {
        assertThat(ended(2026).retirement()).contains(after(2026));
        assertThat(yearsWithout(ended(2026))).containsExactly(2027, 2028, 2029, 2030);
        assertThat(ended(2026).overIn(year(2027))).contains(after(2026));
        assertThat(ended(FiscalYear.LATEST).overIn(year(FiscalYear.LATEST))).isEmpty();
    }

    @Test
    void another_end_puts_right_the_one_that_stands() {
        Retirement suspended = after(2028, Ending.SUSPENDED);
        Lifespan putRight = ended(2026).retired(suspended);
        assertThat(putRight.pauses()).hasSize(1);
        assertThat(putRight.retirement()).contains(suspended);
        assertThat(yearsWithout(putRight)).containsExactly(2029, 2030);
        assertThat(yearsWithout(putRight.retired(after(2025)))).containsExactly(2026, 2027, 2028, 2029, 2030);
    }

    @Test
    void what_is_taken_up_again_was_without_reports_in_between() {
        Lifespan resumed = ended(2022).resumed(year(2025));
        assertThat(resumed.retirement()).isEmpty();
        assertThat(yearsWithout(resumed)).containsExactly(2023, 2024);
        assertThat(resumed.overIn(year(2024))).contains(after(2022));
    }

    @Test
    void what_never_should_have_ended_goes_on_in_every_year() {
        Lifespan resumed = ended(2022).resumed(year(2023));
        assertThat(yearsWithout(resumed)).isEmpty();
        assertThat(resumed.retirement()).isEmpty();
    }

    @Test
    void what_did_not_end_is_not_taken_up_again() {
        assertThat(Lifespan.UNENDED.resumed(year(2025))).isEqualTo(Lifespan.UNENDED);
        Lifespan resumed = ended(2022).resumed(year(2025));
        assertThat(resumed.resumed(year(2027))).isEqualTo(resumed);
    }

    @Test
    void every_end_covers_its_own_years() {
        Lifespan twice = ended(2021).resumed(year(2024)).retired(after(2026, Ending.COMPLETED));
        assertThat(yearsWithout(twice)).containsExactly(2022, 2023, 2027, 2028, 2029, 2030);
        assertThat(twice.overIn(year(2023))).contains(after(2021));
        assertThat(twice.overIn(year(2027))).contains(after(2026, Ending.COMPLETED));
        assertThat(twice.retirement()).contains(after(2026, Ending.COMPLETED));
    }

    @Test
    void the_second_end_is_put_right_and_the_first_pause_stays() {
        Lifespan putRight = ended(2021).resumed(year(2024)).retired(after(2026)).retired(after(2028));
        assertThat(yearsWithout(putRight)).containsExactly(2022, 2023, 2029, 2030);
        Lifespan again = putRight.resumed(year(2030));
        assertThat(yearsWithout(again)).containsExactly(2022, 2023, 2029);
        assertThat(again.pauses()).hasSize(2);
    }

    @Test
    void it_may_end_again_with_the_year_in_which_it_was_taken_up() {
        Lifespan again = ended(2021).resumed(year(2024)).retired(after(2024));
        assertThat(yearsWithout(again)).containsExactly(2022, 2023, 2025, 2026, 2027, 2028, 2029, 2030);
    }

    @Test
    void an_end_before_it_was_taken_up_takes_that_back() {
        Lifespan resumed = ended(2022).resumed(year(2025));
        assertThat(resumed.retired(after(2022))).isEqualTo(ended(2022));
        assertThat(resumed.retired(after(2024))).isEqualTo(ended(2024));
        Lifespan twice = resumed.retired(after(2026)).resumed(year(2029));
        assertThat(yearsWithout(twice.retired(after(2027)))).containsExactly(2023, 2024, 2028, 2029, 2030);
    }

    @Test
    void pauses_cannot_be_changed_from_outside() {
        List<Lifespan.Pause> given = new ArrayList<>(List.of(new Lifespan.Pause(after(2022), Optional.empty())));
        Lifespan lifespan = new Lifespan(given);
        given.clear();
        assertThat(lifespan).isEqualTo(ended(2022));
    }
}
