package org.ayumi.command.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private final Form form = new Form();

    @Test
    void a_form_without_faults_is_not_refused() {
        assertThat(form.required("title", "交流会")).hasValue("交流会");
        assertThat(form.line("place", null)).isEmpty();
        assertThat(form.paragraph("note", " 年度末の集計 ")).hasValue("年度末の集計");
        assertThat(form.date("heldOn", null)).isEmpty();
        assertThat(form.time("startsAt", null)).isEmpty();
        form.refuseFaults();
    }

    @Test
    void every_missing_field_is_named_at_once() {
        assertThat(form.<String>required("title", null)).isEmpty();
        assertThat(form.year("fiscalYear", null)).isEmpty();
        assertThat(form.reason(null)).isEmpty();
        assertRefused(
                Refusal.Kind.MALFORMED,
                form::refuseFaults,
                "title: field.missing",
                "fiscalYear: field.missing",
                "reason: field.missing");
    }

    @Test
    void what_is_malformed_comes_before_what_is_impossible() {
        assertThat(form.line("place", " ")).isEmpty();
        assertThat(form.<String>required("title", null)).isEmpty();
        assertThat(form.reason("")).isEmpty();
        assertRefused(
                Refusal.Kind.MALFORMED,
                form::refuseFaults,
                "title: field.missing",
                "place: text.blank",
                "reason: text.blank");
    }

    @Test
    void what_is_only_impossible_is_not_called_malformed() {
        assertThat(form.line("place", "公民館\n")).hasValue("公民館");
        assertThat(form.line("organiser", "協議\n会")).isEmpty();
        assertRefused(Refusal.Kind.IMPOSSIBLE, form::refuseFaults, "organiser: text.control-character");
    }

    @Nested
    class A_date {

        @Test
        void is_written_as_iso_has_it() {
            assertThat(form.date("heldOn", "2024-02-29")).hasValue(LocalDate.of(2024, 2, 29));
            form.refuseFaults();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "2024",
                    "2024-4-1",
                    "2024/04/01",
                    "R6.4.1",
                    "２０２４-０４-０１",
                    "2024-04-01T00:00",
                    " 2024-04-01",
                    "+2024-04-01",
                    "20240401"
                })
        void of_another_form_is_malformed(String text) {
            assertThat(form.date("heldOn", text)).isEmpty();
            assertRefused(Refusal.Kind.MALFORMED, form::refuseFaults, "heldOn: date.malformed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-04-31", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00"})
        void that_no_calendar_has_is_impossible(String text) {
            assertThat(form.date("heldOn", text)).isEmpty();
            assertRefused(Refusal.Kind.IMPOSSIBLE, form::refuseFaults, "heldOn: date.impossible");
        }
    }

    @Nested
    class A_time {

        @ParameterizedTest
        @CsvSource({"13:30, 13, 30", "00:00, 0, 0", "23:59, 23, 59"})
        void is_hours_and_minutes(String text, int hour, int minute) {
            assertThat(form.time("startsAt", text)).hasValue(LocalTime.of(hour, minute));
            form.refuseFaults();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "9:00", "13:30:00", "13時30分", "1330"})
        void of_another_form_is_malformed(String text) {
            assertThat(form.time("startsAt", text)).isEmpty();
            assertRefused(Refusal.Kind.MALFORMED, form::refuseFaults, "startsAt: time.malformed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"24:00", "12:60", "99:99"})
        void that_no_clock_shows_is_impossible(String text) {
            assertThat(form.time("startsAt", text)).isEmpty();
            assertRefused(Refusal.Kind.IMPOSSIBLE, form::refuseFaults, "startsAt: time.impossible");
        }
    }

    @Nested
    class A_year {

        @ParameterizedTest
        @ValueSource(strings = {"2024", "R6", "Ｒ６", "令和6年度", "平成36年度"})
        void is_read_as_japan_writes_it(String text) {
            assertThat(form.year("fiscalYear", YearText.of(text))).hasValue(new FiscalYear(2024));
            form.refuseFaults();
        }

        @Test
        void that_cannot_be_read_is_impossible_under_its_own_name() {
            assertThat(form.year("firstYear", YearText.of("来年度"))).isEmpty();
            assertThat(form.year("lastYear", YearText.of(1900))).isEmpty();
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE,
                    form::refuseFaults,
                    "firstYear: fiscal-year.unreadable",
                    "lastYear: fiscal-year.range");
        }
    }

    @Nested
    class A_value_of_the_language {

        @Test
        void that_refuses_is_named_below_the_field() {
            assertThat(form.attempt("counts[0]", () -> new Count("参加団体", BigDecimal.ONE.negate(), "団体")))
                    .isEmpty();
            assertRefused(Refusal.Kind.IMPOSSIBLE, form::refuseFaults, "counts[0].amount: amount.negative");
        }

        @ParameterizedTest
        @CsvSource({
            "'', title, title",
            "title, title, title",
            "value, amount, value.amount",
            "value.amount, amount, value.amount",
            "rows[0], marks, rows[0].marks"
        })
        void is_named_once(String prefix, String field, String named) {
            assertThat(form.attempt(prefix, () -> {
                        throw new ImpossibleValue(field, "text.blank");
                    }))
                    .isEqualTo(Optional.empty());
            assertRefused(Refusal.Kind.IMPOSSIBLE, form::refuseFaults, named + ": text.blank");
        }
    }
}
