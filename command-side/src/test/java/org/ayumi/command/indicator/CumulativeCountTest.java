package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R3;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.correct;
import static org.ayumi.command.indicator.Indicators.corrected;
import static org.ayumi.command.indicator.Indicators.cumulativeCount;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.definition;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.people;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 延べ: counted from the start on, so it falls only for a reason. */
class CumulativeCountTest {

    private static final String FALLS = "value.amount: cumulative.falls";
    private static final String EXCEEDS = "value.amount: cumulative.exceeds-later";

    @Nested
    class Without_a_reason {

        @Test
        void may_rise_or_stand_still() {
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")))
                    .when(update(R5, people("121")))
                    .then(recorded(R5, people("121")));
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")))
                    .when(update(R5, people("120")))
                    .then(recorded(R5, people("120")));
        }

        @Test
        void is_not_below_the_baseline() {
            scenario().given(cumulativeCount()).when(update(R4, people("99"))).thenRefused(Refusal.Kind.RULE, FALLS);
        }

        @Test
        void is_not_below_an_earlier_year() {
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")))
                    .when(update(R5, people("119.5")))
                    .thenRefused(Refusal.Kind.RULE, FALLS);
        }

        @Test
        void is_not_above_a_later_year() {
            scenario()
                    .given(cumulativeCount(), recorded(R6, people("150")))
                    .when(update(R5, people("151")))
                    .thenRefused(Refusal.Kind.RULE, EXCEEDS);
            scenario()
                    .given(cumulativeCount(), recorded(R6, people("150")))
                    .when(update(R5, people("150")))
                    .then(recorded(R5, people("150")));
        }

        @Test
        void may_break_both_ways_at_once() {
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")), recorded(R6, people("110"), "重複を除いた"))
                    .when(update(R5, people("115")))
                    .thenRefused(Refusal.Kind.RULE, FALLS, EXCEEDS);
        }

        @Test
        void looks_past_a_year_without_a_number() {
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")), recorded(R5, NOT_CONDUCTED))
                    .when(update(R6, people("119")))
                    .thenRefused(Refusal.Kind.RULE, FALLS);
        }

        @Test
        void is_compared_with_the_corrected_value() {
            scenario()
                    .given(
                            cumulativeCount(),
                            recorded(R4, people("210")),
                            corrected(R4, people("210"), people("120"), "転記の誤り"))
                    .when(update(R5, people("130")))
                    .then(recorded(R5, people("130")));
        }

        @Test
        void is_compared_with_the_revised_baseline() {
            scenario()
                    .given(
                            cumulativeCount(),
                            new BaselineRevised(
                                    Indicators.ID,
                                    Optional.of(new Baseline(Indicators.R2, people("100"))),
                                    new Baseline(R3, people("130")),
                                    "基準年度の見直し"))
                    .when(update(R4, people("129")))
                    .thenRefused(Refusal.Kind.RULE, FALLS);
        }
    }

    @Nested
    class With_a_reason {

        @Test
        void may_fall() {
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")))
                    .when(update(R5, people("90"), "重複を除いた"))
                    .then(recorded(R5, people("90"), "重複を除いた"));
        }

        @Test
        void may_exceed_a_later_year() {
            scenario()
                    .given(cumulativeCount(), recorded(R6, people("150")))
                    .when(update(R5, people("151"), "数え方が変わった"))
                    .then(recorded(R5, people("151"), "数え方が変わった"));
        }

        @Test
        void a_correction_always_has_one() {
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")), recorded(R5, people("130")))
                    .when(correct(R5, people("80"), "重複を除いた"))
                    .then(corrected(R5, people("130"), people("80"), "重複を除いた"));
        }
    }

    @Nested
    class What_cannot_be_compared {

        static Stream<Figure> incomparable() {
            return Stream.of(
                    new Substitute("登録者", new BigDecimal("999"), "人", "延べ人数は数えていない"),
                    measured("999", "件", Measure.CUMULATIVE_COUNT),
                    measured("999", "人", Measure.ANNUAL_COUNT),
                    NOT_CONDUCTED,
                    NOT_REPORTED);
        }

        @ParameterizedTest
        @MethodSource("incomparable")
        void holds_nobody_to_anything(Figure standing) {
            scenario()
                    .given(cumulativeCount(), recorded(R4, standing, "報告のまま"))
                    .when(update(R5, people("120")))
                    .then(recorded(R5, people("120")));
        }

        @ParameterizedTest
        @MethodSource("incomparable")
        void holds_nobody_to_anything_as_a_baseline_either(Figure baseline) {
            scenario()
                    .given(defined(definition(Measure.CUMULATIVE_COUNT, "人"), baseline, "400"))
                    .when(update(R5, people("1")))
                    .then(recorded(R5, people("1")));
        }

        @Test
        void is_not_held_to_anything_itself() {
            Substitute substitute = new Substitute("登録者", BigDecimal.ONE, "人", "延べ人数は数えていない");
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")))
                    .when(update(R5, substitute))
                    .then(recorded(R5, substitute));
            scenario()
                    .given(cumulativeCount(), recorded(R4, people("120")))
                    .when(update(R5, NOT_CONDUCTED))
                    .then(recorded(R5, NOT_CONDUCTED));
        }
    }

    @Test
    void other_measures_rise_and_fall_as_they_like() {
        scenario()
                .given(annualCount(), recorded(R4, cases("120")), recorded(R6, cases("90")))
                .when(update(R5, cases("100")))
                .then(recorded(R5, cases("100")));
    }
}
