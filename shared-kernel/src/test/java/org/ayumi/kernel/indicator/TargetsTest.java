package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final Target MIDDLE = target(2022, 380);
    private static final Target LATER = target(2024, 365);
    private static final Target FINAL = target(2026, 350);
    private static final Targets THREE = Targets.of(FINAL, MIDDLE, LATER);
    private static final Targets NONE = Targets.noneBecause("推移を見守る");

    private static final Target SUM = ofSum(2022, 300);

    private static Target ofSum(int from, int amount) {
        return new Target(year(2026), new Aim.Amount(BigDecimal.valueOf(amount)), Optional.of(year(from)));
    }

    private static Target target(int year, int amount) {
        return new Target(year(year), BigDecimal.valueOf(amount));
    }

    private static FiscalYear year(int year) {
        return new FiscalYear(year);
    }

    private static Targets many(int count) {
        return Targets.of(IntStream.range(0, count)
                .mapToObj(place -> target(1990 + place, place))
                .toArray(Target[]::new));
    }

    @Test
    void are_kept_by_year_whatever_their_order() {
        assertThat(THREE.ofYears()).containsExactly(MIDDLE, LATER, FINAL);
        assertThat(THREE).isEqualTo(Targets.of(MIDDLE, LATER, FINAL));
        assertThat(THREE.noneBecause()).isEmpty();
        assertThat(THREE.years()).containsExactly(year(2022), year(2024), year(2026));
    }

    @Test
    void the_last_is_the_final_one() {
        assertThat(THREE.last()).hasValue(FINAL);
        assertThat(Targets.of(year(2026), BigDecimal.valueOf(350)).last()).hasValue(FINAL);
    }

    @Test
    void a_year_has_its_own_or_none() {
        assertThat(THREE.in(year(2024))).hasValue(LATER);
        assertThat(THREE.in(year(2026))).hasValue(FINAL);
        assertThat(THREE.in(year(2023))).isEmpty();
    }

    @Test
    void the_next_is_the_first_of_a_later_year() {
        assertThat(THREE.after(year(2010))).hasValue(MIDDLE);
        assertThat(THREE.after(year(2022))).hasValue(LATER);
        assertThat(THREE.after(year(2023))).hasValue(LATER);
        assertThat(THREE.after(year(2025))).hasValue(FINAL);
        assertThat(THREE.after(year(2026))).isEmpty();
    }

    @Test
    void those_before_a_year_come_latest_first() {
        assertThat(THREE.before(year(2022))).isEmpty();
        assertThat(THREE.before(year(2024))).containsExactly(MIDDLE);
        assertThat(THREE.before(year(2026))).containsExactly(LATER, MIDDLE);
        assertThat(THREE.before(year(2030))).containsExactly(FINAL, LATER, MIDDLE);
    }

    @Test
    void there_may_be_none_for_a_reason() {
        assertThat(NONE.ofYears()).isEmpty();
        assertThat(NONE.last()).isEmpty();
        assertThat(NONE.years()).isEmpty();
        assertThat(NONE.in(year(2026))).isEmpty();
        assertThat(NONE.after(year(2000))).isEmpty();
        assertThat(NONE.before(year(2030))).isEmpty();
        assertThat(Targets.noneBecause(" 見守る\n").noneBecause()).hasValue("見守る");
        Refusal.of(() -> Targets.noneBecause(" "), "reason", "text.blank");
    }

    @Test
    void either_there_are_some_or_a_reason_for_there_being_none() {
        Refusal.of(Targets::of, "", "field.missing");
        Refusal.of(() -> new Targets(List.of(FINAL), Optional.of("見守る")), "", "target.none-and-some");
    }

    @Test
    void a_year_has_one_at_most() {
        Target other = new Target(year(2022), new Aim.Toward(Trend.DECREASE, Optional.empty()));
        assertThat(Refusal.of(() -> Targets.of(MIDDLE, FINAL, other), "", "target.year-twice")
                        .arguments())
                .containsExactly("令和4年度");
    }

    @Test
    void there_are_fifty_at_most() {
        assertThat(many(50).ofYears()).hasSize(50);
        assertThat(Refusal.of(() -> many(51), "", "target.too-many").arguments())
                .containsExactly(50);
    }

    @Test
    void a_year_may_have_one_of_its_own_and_one_on_the_sum_of_the_years_up_to_it() {
        Targets both = Targets.of(SUM, LATER, FINAL);
        assertThat(both.ofYears()).containsExactly(LATER, FINAL, SUM);
        assertThat(both.in(year(2026))).hasValue(FINAL);
        assertThat(both.ofSingleYears()).hasValue(Targets.of(LATER, FINAL));
        assertThat(both.ofSums()).hasValue(Targets.of(SUM));
        Refusal.of(() -> Targets.of(SUM, ofSum(2023, 200)), "", "target.year-twice");
    }

    @Test
    void those_on_one_sum_are_told_from_those_on_another() {
        Target other = ofSum(2024, 200);
        Target middle = new Target(year(2024), new Aim.AtLeast(BigDecimal.valueOf(150)), Optional.of(year(2022)));
        Target later = new Target(year(2028), other.aim(), other.sumFrom());
        assertThat(Targets.of(SUM, middle, later).ofSumsFrom(year(2022))).hasValue(Targets.of(middle, SUM));
        assertThat(Targets.of(SUM, middle, later).ofSumsFrom(year(2023))).isEmpty();
    }

    @Test
    void there_may_be_none_on_sums_or_no_others() {
        assertThat(THREE.ofSums()).isEmpty();
        assertThat(THREE.ofSingleYears()).hasValue(THREE);
        assertThat(Targets.of(SUM).ofSingleYears()).isEmpty();
        assertThat(NONE.ofSums()).isEmpty();
    }

    @Test
    void a_sum_is_of_amounts_and_of_two_years_at_least() {
        Refusal.of(
                () -> new Target(year(2026), new Aim.Range(BigDecimal.ONE, BigDecimal.TEN), Optional.of(year(2022))),
                "sumFrom",
                "target.sum-of-amounts-only");
        Refusal.of(() -> ofSum(2026, 300), "sumFrom", "target.sum-of-no-years");
        Refusal.of(() -> ofSum(2027, 300), "sumFrom", "target.sum-of-no-years");
        assertThat(ofSum(2025, 300).ofSum()).isTrue();
        assertThat(FINAL.ofSum()).isFalse();
    }
}
