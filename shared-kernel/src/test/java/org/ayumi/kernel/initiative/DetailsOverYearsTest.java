package org.ayumi.kernel.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class DetailsOverYearsTest {

    private static final DetailsOverYears FIRST = DetailsOverYears.of(named("初め"));

    private static InitiativeDetails named(String name) {
        return new InitiativeDetails(
                name,
                Optional.empty(),
                "総務部",
                "企画課",
                List.of("企画課"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Optional<FiscalYear> from(int year) {
        return Optional.of(new FiscalYear(year));
    }

    private static String in(DetailsOverYears details, int year) {
        return details.in(new FiscalYear(year)).name();
    }

    @Test
    void what_was_never_amended_is_the_same_in_every_year() {
        assertThat(FIRST.current()).isEqualTo(named("初め"));
        assertThat(FIRST.lastBegin()).isEmpty();
        assertThat(in(FIRST, FiscalYear.EARLIEST)).isEqualTo("初め");
        assertThat(in(FIRST, FiscalYear.LATEST)).isEqualTo("初め");
    }

    @Test
    void a_year_has_the_wording_that_holds_in_it() {
        DetailsOverYears twice = FIRST.with(from(2024), named("次")).with(from(2026), named("終り"));
        assertThat(in(twice, 2023)).isEqualTo("初め");
        assertThat(in(twice, 2024)).isEqualTo("次");
        assertThat(in(twice, 2025)).isEqualTo("次");
        assertThat(in(twice, 2026)).isEqualTo("終り");
        assertThat(in(twice, 2199)).isEqualTo("終り");
        assertThat(twice.current()).isEqualTo(named("終り"));
        assertThat(twice.lastBegin()).isEqualTo(from(2026));
        assertThat(twice.later()).hasSize(2);
    }

    @Test
    void a_wording_that_is_put_right_holds_for_the_years_of_the_one_that_stands() {
        assertThat(FIRST.with(Optional.empty(), named("直し"))).isEqualTo(DetailsOverYears.of(named("直し")));
        DetailsOverYears later = FIRST.with(from(2024), named("次")).with(Optional.empty(), named("直し"));
        assertThat(later).isEqualTo(FIRST.with(from(2024), named("直し")));
        assertThat(in(later, 2023)).isEqualTo("初め");
        assertThat(in(later, 2024)).isEqualTo("直し");
    }

    @Test
    void from_the_same_year_on_the_later_word_counts() {
        DetailsOverYears again =
                FIRST.with(from(2024), named("次")).with(from(2026), named("終り")).with(from(2026), named("別"));
        assertThat(again.later()).hasSize(2);
        assertThat(in(again, 2025)).isEqualTo("次");
        assertThat(in(again, 2026)).isEqualTo("別");
    }

    @Test
    void terms_cannot_be_changed_from_outside() {
        List<DetailsOverYears.FromYear> given =
                new ArrayList<>(List.of(new DetailsOverYears.FromYear(new FiscalYear(2024), named("次"))));
        DetailsOverYears details = new DetailsOverYears(named("初め"), given);
        given.clear();
        assertThat(details.later()).hasSize(1);
    }
}
