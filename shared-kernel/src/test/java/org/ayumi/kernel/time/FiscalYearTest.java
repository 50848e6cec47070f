package org.ayumi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @Nested
    class Notation {

        @ParameterizedTest
        @CsvSource({
            "2023, 2023",
            "２０２３, 2023",
            "2023年度, 2023",
            "2023年, 2023",
            "2019年度, 2019",
            "R5, 2023",
            "r5, 2023",
            "Ｒ５, 2023",
            "R05, 2023",
            "R 5, 2023",
            "令和5年度, 2023",
            "令和５年度, 2023",
            "令和5年, 2023",
            "令和5, 2023",
            "令和 5年度, 2023",
            "㋿5年度, 2023",
            "令和元年度, 2019",
            "R元, 2019",
            "R1, 2019",
            "H31, 2019",
            "平成31年度, 2019",
            "平成32年度, 2020",
            "平成元年度, 1989",
            "H1, 1989",
            "S64, 1989",
            "S63, 1988",
            "昭和元年度, 1926",
            "1926, 1926",
            "2199, 2199"
        })
        void every_usual_notation_is_read(String text, int startYear) {
            assertThat(FiscalYear.parse(text)).isEqualTo(new FiscalYear(startYear));
        }

        @ParameterizedTest
        @ValueSource(strings = {" R5 ", "　R5　", "\tR5\n", " 2023 ", "　令和　5年度　"})
        void spaces_around_it_do_not_matter(String text) {
            assertThat(FiscalYear.parse(text)).isEqualTo(new FiscalYear(2023));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "R0",
                    "R00",
                    "令和0年度",
                    "H0",
                    "5",
                    "05",
                    "202",
                    "20233",
                    "R",
                    "R5x",
                    "xR5",
                    "R1234",
                    "T5",
                    "大正5年度",
                    "令和百年度",
                    "令和五年度",
                    "令和-1年度",
                    "R-5",
                    "2023-04-01",
                    "2023/24",
                    "2023.0",
                    "1e3",
                    "令和5年度計画",
                    "元年",
                    "年度",
                    "٢٠٢٣"
                })
        void anything_else_is_refused(String text) {
            Refusal.of(() -> FiscalYear.parse(text), "fiscalYear", "fiscal-year.unreadable");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1925", "2200", "0000", "9999"})
        void a_year_outside_the_range_is_refused_with_the_range(String text) {
            assertThat(Refusal.of(() -> FiscalYear.parse(text), "fiscalYear", "fiscal-year.range")
                            .arguments())
                    .containsExactly(1926, 2199);
        }

        @Test
        @Timeout(5)
        void a_megabyte_of_text_is_refused_at_once_and_not_repeated() {
            for (String text : List.of("9".repeat(1_000_000), "令".repeat(1_000_000), " ".repeat(1_000_000))) {
                assertThat(Refusal.of(() -> FiscalYear.parse(text), "fiscalYear", "fiscal-year.unreadable")
                                .arguments())
                        .containsExactly(text.substring(0, 16) + "…");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2023, 令和5年度, R5",
            "2019, 令和元年度, R1",
            "2018, 平成30年度, H30",
            "1989, 平成元年度, H1",
            "1988, 昭和63年度, S63",
            "1926, 昭和元年度, S1",
            "2199, 令和181年度, R181"
        })
        void a_year_is_labelled_with_the_era_of_its_start(int startYear, String label, String shortLabel) {
            FiscalYear year = new FiscalYear(startYear);
            assertThat(year.label()).isEqualTo(label);
            assertThat(year.shortLabel()).isEqualTo(shortLabel);
        }

        @Test
        void every_label_of_the_coming_80_years_and_of_the_past_is_read_back() {
            for (int startYear = FiscalYear.EARLIEST; startYear <= 2117; startYear++) {
                FiscalYear year = new FiscalYear(startYear);
                assertThat(FiscalYear.parse(year.label())).isEqualTo(year);
                assertThat(FiscalYear.parse(year.shortLabel())).isEqualTo(year);
                assertThat(FiscalYear.parse(String.valueOf(startYear))).isEqualTo(year);
            }
        }
    }

    @Nested
    class Days {

        private final FiscalYear reiwa5 = new FiscalYear(2023);

        @Test
        void it_runs_from_the_first_of_april_to_the_last_of_march() {
            assertThat(reiwa5.firstDay()).isEqualTo(LocalDate.of(2023, 4, 1));
            assertThat(reiwa5.lastDay()).isEqualTo(LocalDate.of(2024, 3, 31));
        }

        @Test
        void it_contains_its_first_and_last_day_and_not_the_days_beside_them() {
            assertThat(reiwa5.contains(LocalDate.of(2023, 4, 1))).isTrue();
            assertThat(reiwa5.contains(LocalDate.of(2024, 3, 31))).isTrue();
            assertThat(reiwa5.contains(LocalDate.of(2024, 2, 29))).isTrue();
            assertThat(reiwa5.contains(LocalDate.of(2023, 3, 31))).isFalse();
            assertThat(reiwa5.contains(LocalDate.of(2024, 4, 1))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-04-01, 2023",
            "2023-12-31, 2023",
            "2024-01-01, 2023",
            "2024-03-31, 2023",
            "2024-04-01, 2024",
            "1926-04-01, 1926",
            "2200-03-31, 2199"
        })
        void a_day_belongs_to_the_year_that_contains_it(LocalDate day, int startYear) {
            FiscalYear year = FiscalYear.of(day);
            assertThat(year).isEqualTo(new FiscalYear(startYear));
            assertThat(year.contains(day)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1926-03-31", "2200-04-01", "-999999999-01-01", "+999999999-12-31"})
        void a_day_outside_every_year_is_refused(LocalDate day) {
            Refusal.of(() -> FiscalYear.of(day), "fiscalYear", "fiscal-year.range");
        }
    }

    @Test
    void years_are_ordered_and_counted() {
        FiscalYear earlier = new FiscalYear(2020);
        FiscalYear later = new FiscalYear(2026);
        assertThat(earlier.isBefore(later)).isTrue();
        assertThat(later.isAfter(earlier)).isTrue();
        assertThat(earlier.isBefore(new FiscalYear(2020))).isFalse();
        assertThat(earlier.isAfter(new FiscalYear(2020))).isFalse();
        assertThat(earlier).isLessThan(later).isEqualByComparingTo(new FiscalYear(2020));
        assertThat(earlier.yearsUntil(later)).isEqualTo(6);
        assertThat(later.yearsUntil(earlier)).isEqualTo(-6);
    }
}
