package org.ayumi.kernel.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsAndTotalTest {

    private static Measured count(String amount) {
        return Measured.of(new BigDecimal(amount), "人", Measure.ANNUAL_COUNT);
    }

    private static Measured percent(String amount) {
        return Measured.of(new BigDecimal(amount), "%", Measure.RATIO);
    }

    private static Agreement check(Figure total, Part... parts) {
        return new PartsAndTotal(new Breakdown("性別", List.of(parts), Optional.empty()), total).check();
    }

    private static Part part(String name, Figure figure) {
        return new Part(name, figure, Optional.empty());
    }

    /** 71.2:590 74.9:614, each with how many answered where that is told. */
    private static Part[] ratios(String told) {
        List<Part> parts = new ArrayList<>();
        for (String one : told.split(" ", -1)) {
            String[] halves = one.split(":", -1);
            parts.add(new Part(
                    "部分" + parts.size(),
                    percent(halves[0]),
                    halves.length == 1 ? Optional.empty() : Optional.of(Integer.valueOf(halves[1]))));
        }
        return parts.toArray(Part[]::new);
    }

    @Test
    void counts_add_up_to_their_total() {
        Agreement agreement = check(count("1204"), part("男", count("590")), part("女", count("614")));
        assertThat(agreement.agrees()).contains(true);
        assertThat(agreement.sum()).contains(new BigDecimal("1204"));
        assertThat(agreement.sentence()).isEqualTo("内訳の合計 590 + 614 = 1,204人 は、全体の1,204人と合う");
        assertThat(agreement.sentenceEn()).isEqualTo("the parts add up, 590 + 614 = 1,204人, to the total 1,204人");
    }

    @Test
    void counts_that_do_not_say_by_how_much() {
        Agreement agreement = check(count("1203"), part("男", count("590")), part("女", count("614")));
        assertThat(agreement.isBroken()).isTrue();
        assertThat(agreement.sentence()).isEqualTo("内訳の合計 590 + 614 = 1,204人 は、全体の1,203人と合わない");
        assertThat(agreement.sentenceEn()).isEqualTo("the parts add up to 590 + 614 = 1,204人, not to the total 1,203人");
    }

    @Test
    void ratios_give_their_total_by_how_many_answered() {
        Agreement agreement = check(percent("73.1"), ratios("71.2:590 74.9:614"));
        assertThat(agreement.agrees()).contains(true);
        assertThat(agreement.mean()).contains(new BigDecimal("73.087"));
        assertThat(agreement.sentence())
                .isEqualTo("内訳の加重平均 (71.2 × 590 + 74.9 × 614) ÷ 1,204 = 73.087% は、丸めの範囲で全体の73.1%と合う");
    }

    @ParameterizedTest
    @CsvSource({
        "73.1,  71.2:590 74.9:614, true",
        "73.2,  71.2:590 74.9:614, false",
        "73,    71.2:590 74.9:614, true",
        "72,    71.2:590 74.9:614, false",
        "71.3,  71:10 71:20,       true",
        "71.6,  71:10 71:20,       false",
        "60.0,  50.0:1 70.0:1,     true",
        "60.1,  50.0:1 70.0:1,     false",
        "60.09, 50.0:1 70.0:1,     false",
        "60.05, 50.0:1 70.0:1,     true",
        "-1.0,  -2.0:1 0.0:1,      true"
    })
    void a_mean_agrees_within_half_a_unit_of_the_last_digits_printed(String total, String parts, boolean agrees) {
        assertThat(check(percent(total), ratios(parts)).agrees()).contains(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "73.1, 71.2 74.9,     true",
        "71.2, 71.2 74.9,     true",
        "74.9, 71.2 74.9:614, true",
        "75.0, 71.2 74.9,     false",
        "71.0, 71.2 74.9,     false",
        "71.1, 71.2 74.9,     false"
    })
    void a_ratio_lies_between_its_parts_where_one_does_not_tell_how_many_answered(
            String total, String parts, boolean agrees) {
        Agreement agreement = check(percent(total), ratios(parts));
        assertThat(agreement.agrees()).contains(agrees);
        assertThat(agreement.mean()).isEmpty();
        assertThat(agreement.outcome()).startsWith("between.");
    }

    @Test
    void a_part_without_a_number_is_no_zero() {
        for (Figure absence : List.of(new NotConducted(), new NotMeasured("集計中"))) {
            Agreement agreement = check(count("590"), part("男", count("590")), part("女", absence));
            assertThat(agreement.agrees()).isEmpty();
            assertThat(agreement.isBroken()).isFalse();
            assertThat(agreement.sum()).isEmpty();
            assertThat(agreement.sentence()).isEqualTo("内訳「女」に数値がないため、確かめられない");
        }
    }

    @Test
    void a_total_that_is_no_number_or_of_another_kind_cannot_be_checked() {
        Part men = part("男", count("590"));
        for (Figure total :
                List.of(new NotReported(), new NotConducted(), new Substitute("電話", BigDecimal.TEN, "人", "窓口は不明"))) {
            assertThat(check(total, men).outcome()).isEqualTo("not-checkable.no-total");
        }
        assertThat(check(Measured.of(new BigDecimal("590"), "組", Measure.ANNUAL_COUNT), men)
                        .outcome())
                .isEqualTo("not-checkable.other-unit");
        assertThat(check(Measured.of(new BigDecimal("590"), "人", Measure.STOCK), men)
                        .outcome())
                .isEqualTo("not-checkable.other-unit");
        assertThat(check(count("590")).outcome()).isEqualTo("not-checkable.no-parts");
    }

    @Test
    void what_no_breakdown_can_be_is_refused_by_its_field() {
        Part men = part("男", count("1"));
        assertThatThrownBy(() -> new Breakdown("性別", List.of(men, men), Optional.empty()))
                .hasMessageContaining("parts[1].name: list.twice");
        assertThatThrownBy(() -> new Part("男", count("1"), Optional.of(0))).hasMessageContaining("base: base");
        assertThatThrownBy(() -> part("男", new NotReported())).hasMessageContaining("kind: breakdown.kind");
        assertThatThrownBy(() -> part("男", new NotMeasured("長".repeat(201))))
                .hasMessageContaining("reason: text.too-long");
    }
}
