package org.ayumi.kernel.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.printed.PrintedOddity;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountedOnceTest {

    private static Activity told(ActivityState state, @Nullable Integer participants, int day, String... countedBy) {
        return new Activity(
                new FiscalYear(2023),
                "交流会",
                state,
                Optional.empty(),
                ActivityTime.on(LocalDate.of(2024, 2, day)),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(participants),
                List.of(),
                List.of(),
                List.of(countedBy),
                Optional.empty());
    }

    private static Gathering gathering(Activity... tellings) {
        return new Gathering(List.of(tellings));
    }

    @Test
    void participants_of_three_tellings_are_counted_once_and_all_that_count_it_are_listed() {
        Gathering gathering = gathering(
                told(ActivityState.HELD, 24, 17, "p.2"),
                told(ActivityState.HELD, 24, 17, "p.1"),
                told(ActivityState.NOT_STATED, null, 17, "p.2"));
        assertThat(gathering.participants()).contains(24);
        assertThat(gathering.countedBy()).containsExactly("p.1", "p.2");
        assertThat(gathering.oddities()).isEmpty();
        assertThat(gathering.state()).isEqualTo(ActivityState.HELD);
        CountedOnce counted = new CountedOnce(List.of(gathering, gathering(told(ActivityState.HELD, 6, 1))));
        assertThat(counted.participants()).isEqualTo(30);
        assertThat(counted.plainSum()).isEqualTo(54);
        assertThat(counted.activities()).isEqualTo(4);
        assertThat(counted.held()).isEqualTo(2);
    }

    @Test
    void tellings_that_disagree_give_no_number_and_say_in_what() {
        Gathering gathering = gathering(told(ActivityState.HELD, 24, 17), told(ActivityState.CANCELLED, 25, 18));
        assertThat(gathering.participants()).isEmpty();
        assertThat(gathering.isDisputed()).isTrue();
        assertThat(gathering.oddities())
                .extracting(PrintedOddity::code)
                .containsExactly("tellings.participants", "tellings.date", "tellings.state");
        assertThat(gathering.oddities())
                .extracting(PrintedOddity::sentence)
                .containsExactly(
                        "参加者数の記載が異なる（24 / 25）", "開催日の記載が異なる（2024-02-17 / 2024-02-18）", "行われたかどうかの記載が異なる（行われた / 中止）");
        assertThat(gathering.oddities().getLast().sentenceEn()).contains("held / cancelled");
        CountedOnce counted = new CountedOnce(List.of(gathering));
        assertThat(counted.participants()).isZero();
        assertThat(counted.disputed()).isEqualTo(1);
    }

    @Test
    void what_was_cancelled_or_is_not_stated_is_in_no_sum_and_is_said() {
        CountedOnce counted = new CountedOnce(List.of(
                gathering(told(ActivityState.CANCELLED, 9, 1)),
                gathering(told(ActivityState.NOT_STATED, 9, 1)),
                gathering(told(ActivityState.HELD, null, 1)),
                gathering(told(ActivityState.HELD, 0, 1))));
        assertThat(counted.participants()).isZero();
        assertThat(counted.plainSum()).isZero();
        assertThat(counted.untold()).isEqualTo(1);
        assertThat(counted.sentence())
                .isEqualTo("取組実績4件のうち、同じ催しを1回と数えて、行われたのは2件、参加者は0人（記載をそのまま足すと0人）。"
                        + "参加者数の記載がないもの1件、記載が食い違うもの0件、中止1件、実施したか書かれていないもの1件は、参加者に含めていない。");
    }

    @Test
    void two_tell_of_a_gathering_at_least_each_once_and_twenty_at_most() {
        Refusal.of(() -> new Occurrence("x", List.of("a")), "tellings", "occurrence.told-once");
        Refusal.of(() -> new Occurrence("x", List.of("a", "b", "a")), "tellings[2]", "list.twice");
        Refusal.of(
                () -> new Occurrence(
                        "x", IntStream.range(0, 21).mapToObj(String::valueOf).toList()),
                "tellings",
                "list.too-long");
    }
}
