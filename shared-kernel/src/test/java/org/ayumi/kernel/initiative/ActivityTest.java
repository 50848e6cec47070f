package org.ayumi.kernel.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final Count COUNT = new Count("資料", BigDecimal.TEN, "部");
    private static final MoneyAmount MONEY = new MoneyAmount("会場費", 5000);

    private static Activity activity(String title, Optional<String> text, Optional<Integer> participants) {
        return new Activity(
                new FiscalYear(2023),
                title,
                ActivityState.HELD,
                text,
                ActivityTime.undated(),
                text,
                text,
                participants,
                List.of(),
                List.of(),
                List.of(),
                text);
    }

    private static Activity lists(List<Count> counts, List<MoneyAmount> amounts, List<String> countedBy) {
        return new Activity(
                new FiscalYear(2023),
                "説明会",
                ActivityState.HELD,
                Optional.empty(),
                ActivityTime.undated(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                counts,
                amounts,
                countedBy,
                Optional.empty());
    }

    @Test
    void its_texts_are_trimmed_and_must_say_something_where_they_are_given() {
        Activity activity = activity(" 説明会 ", Optional.of(" 広場 "), Optional.of(0));
        assertThat(activity.title()).isEqualTo("説明会");
        assertThat(activity.stateReason()).hasValue("広場");
        assertThat(activity.place()).hasValue("広場");
        assertThat(activity.organiser()).hasValue("広場");
        assertThat(activity.note()).hasValue("広場");
        Refusal.of(() -> activity(" ", Optional.empty(), Optional.empty()), "title", "text.blank");
        Refusal.of(() -> activity("会", Optional.of(""), Optional.empty()), "stateReason", "text.blank");
    }

    @Test
    void nobody_came_is_a_number_and_fewer_cannot_come() {
        assertThat(activity("会", Optional.empty(), Optional.of(0)).participants())
                .hasValue(0);
        assertThat(activity("会", Optional.empty(), Optional.empty()).participants())
                .isEmpty();
        Refusal.of(() -> activity("会", Optional.empty(), Optional.of(-1)), "participants", "amount.negative");
    }

    @Test
    void more_people_than_any_city_has_cannot_come() {
        assertThat(activity("会", Optional.empty(), Optional.of(10_000_000)).participants())
                .hasValue(10_000_000);
        Refusal.of(() -> activity("会", Optional.empty(), Optional.of(10_000_001)), "participants", "amount.too-large");
    }

    @Test
    void an_indicator_counts_it_once_however_often_it_is_named() {
        assertThat(lists(List.of(), List.of(), List.of("b", "a", "b")).countedBy())
                .containsExactly("b", "a");
    }

    @Test
    void its_lists_have_at_most_a_hundred_entries() {
        assertThat(lists(Collections.nCopies(100, COUNT), List.of(), List.of()).counts())
                .hasSize(100);
        Refusal.of(() -> lists(Collections.nCopies(101, COUNT), List.of(), List.of()), "counts", "list.too-long");
        Refusal.of(() -> lists(List.of(), Collections.nCopies(101, MONEY), List.of()), "amounts", "list.too-long");
        Refusal.of(() -> lists(List.of(), List.of(), Collections.nCopies(101, "a")), "countedBy", "list.too-long");
    }

    @Test
    void its_lists_cannot_be_changed_from_outside() {
        List<Count> counts = new ArrayList<>(List.of(COUNT));
        Activity activity = lists(counts, List.of(), List.of());
        counts.clear();
        assertThat(activity.counts()).containsExactly(COUNT);
    }

    @Test
    void a_count_is_an_amount_that_is_not_negative_under_a_label_and_in_a_unit() {
        assertThat(new Count(" 資料 ", new BigDecimal("1E+1"), "部")).isEqualTo(COUNT);
        assertThat(new Count("申込み", BigDecimal.ZERO, "件").amount()).isZero();
        Refusal.of(() -> new Count("資料", new BigDecimal("-0.1"), "部"), "amount", "amount.negative");
        Refusal.of(() -> new Count("資料", new BigDecimal("1E+30"), "部"), "amount", "amount.too-large");
        Refusal.of(() -> new Count("", BigDecimal.ONE, "部"), "label", "text.blank");
        Refusal.of(() -> new Count("資料", BigDecimal.ONE, ""), "unit", "text.blank");
    }

    @Test
    void money_is_whole_yen_from_nothing_to_15_digits() {
        assertThat(new MoneyAmount(" 会場費 ", 5000)).isEqualTo(MONEY);
        assertThat(new MoneyAmount("会場費", 0).yen()).isZero();
        assertThat(new MoneyAmount("会場費", 999_999_999_999_999L).yen()).isEqualTo(999_999_999_999_999L);
        Refusal.of(() -> new MoneyAmount("会場費", -1), "yen", "amount.negative");
        Refusal.of(() -> new MoneyAmount("会場費", 1_000_000_000_000_000L), "yen", "amount.too-large");
        Refusal.of(() -> new MoneyAmount(" ", 1), "label", "text.blank");
    }
}
