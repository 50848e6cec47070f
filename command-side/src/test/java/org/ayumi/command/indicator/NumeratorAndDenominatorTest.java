package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.definition;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.percent;
import static org.ayumi.command.indicator.Indicators.ratio;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;
import static org.ayumi.command.indicator.Indicators.withParts;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeratorAndDenominatorTest {

    private static Optional<BigDecimal> part(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
    }

    @ParameterizedTest(name = "{0}{1} of {2}/{3}")
    @CsvSource({
        "62.5, %, 50, 80",
        "63, %, 50, 80",
        "62, %, 50, 80",
        "62.50, %, 50, 80",
        "0, %, 0, 80",
        "100, %, 80, 80",
        "33.3, %, 1, 3",
        "67, %, 2, 3",
        "66.7, ％, 2, 3",
        "66.66667, %, 2, 3",
        "0.1, %, 1, 1000",
        "1.2, 倍, 120, 100",
        "1, 倍, 120, 100",
        "1.33, 倍, 4, 3",
        "8.3, ‰, 83, 10000",
        "8, ‰, 83, 10000",
    })
    void give_what_is_printed_within_half_a_unit_of_its_last_digit(
            String amount, String unit, String numerator, String denominator) {
        Measured reported = withParts(measured(amount, unit, Measure.RATIO), part(numerator), part(denominator));
        scenario().given(ratioIn(unit)).when(update(R5, reported)).then(recorded(R5, reported));
    }

    @ParameterizedTest(name = "{0}{1} of {2}/{3}")
    @CsvSource({
        "62.4, %, 50, 80",
        "62.6, ％, 50, 80",
        "67.0, %, 2, 3",
        "66, %, 2, 3",
        "0.625, %, 50, 80",
        "5, 倍, 120, 100",
        "1.3, 倍, 120, 100",
        "120, 倍, 120, 100",
        "0.83, ‰, 83, 10000",
        "8.4, ‰, 83, 10000",
    })
    void or_need_a_reason(String amount, String unit, String numerator, String denominator) {
        Measured reported = withParts(measured(amount, unit, Measure.RATIO), part(numerator), part(denominator));
        scenario()
                .given(ratioIn(unit))
                .when(update(R5, reported))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: ratio.disagrees");
        scenario().given(ratioIn(unit)).when(update(R5, reported, "加重平均による")).then(recorded(R5, reported, "加重平均による"));
    }

    private static IndicatorDefined ratioIn(String unit) {
        return defined(definition(Measure.RATIO, unit), NOT_CONDUCTED, "80");
    }

    @ParameterizedTest
    @CsvSource({
        "62.5, 50, '', value.denominator: ratio.both-parts",
        "62.5, '', 80, value.numerator: ratio.both-parts",
        "0, 0, 0, value.denominator: ratio.denominator",
        "62.5, 50, -80, value.denominator: ratio.denominator"
    })
    void are_refused_even_with_a_reason_where_they_are_no_parts(
            String amount, String numerator, String denominator, String fault) {
        scenario()
                .given(ratio())
                .when(update(R5, withParts(percent(amount), part(numerator), part(denominator)), "理由があっても"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, fault);
    }

    @Test
    void cannot_be_negative() {
        scenario()
                .given(ratio())
                .when(update(R5, withParts(percent("0"), part("-1"), part("-80"))))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.denominator: ratio.denominator");
    }

    @Test
    void belong_to_a_ratio_only() {
        scenario()
                .given(annualCount())
                .when(update(R5, withParts(cases("128"), part("128"), part("200"))))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.numerator: ratio.only");
    }

    @Test
    void of_a_value_in_another_unit_are_kept_as_they_are() {
        Measured reported = withParts(measured("6.25", "割", Measure.RATIO), part("50"), part("80"));
        scenario().given(ratio()).when(update(R5, reported, "割で集計した")).then(recorded(R5, reported, "割で集計した"));
    }

    @Test
    void of_a_rate_that_is_no_percentage_are_kept_as_they_are() {
        IndicatorDefinition perDay = definition(Measure.RATIO, "人/日");
        Measured reported = withParts(measured("12", "人/日", Measure.RATIO), part("3600"), part("300"));
        scenario()
                .given(defined(perDay, NOT_CONDUCTED, "20"))
                .when(update(R5, reported))
                .then(recorded(R5, reported));
    }
}
