package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.correct;
import static org.ayumi.command.indicator.Indicators.corrected;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.percent;
import static org.ayumi.command.indicator.Indicators.ratio;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.withParts;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectIndicatorValueTest {

    @Test
    void both_figures_and_the_reason_stay() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(correct(R5, cases("130"), "転記の誤り"))
                .then(corrected(R5, cases("128"), cases("130"), "転記の誤り"));
    }

    @Test
    void a_second_correction_starts_from_the_first() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), corrected(R5, cases("128"), cases("130"), "転記の誤り"))
                .when(correct(R5, cases("128"), "やはり正しかった"))
                .then(corrected(R5, cases("130"), cases("128"), "やはり正しかった"));
    }

    @Test
    void what_was_not_conducted_can_turn_out_to_be_a_number() {
        scenario()
                .given(annualCount(), recorded(R5, NOT_CONDUCTED))
                .when(correct(R5, cases("0"), "実施したが参加がなかった"))
                .then(corrected(R5, NOT_CONDUCTED, cases("0"), "実施したが参加がなかった"));
    }

    @Test
    void a_value_can_turn_out_to_belong_elsewhere() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(correct(R5, NOT_REPORTED, "別の指標の値だった"))
                .then(corrected(R5, cases("128"), NOT_REPORTED, "別の指標の値だった"));
    }

    @Test
    void where_nothing_was_reported_there_is_nothing_to_correct() {
        scenario()
                .given(annualCount(), recorded(R4, cases("120")))
                .when(correct(R5, cases("130"), "転記の誤り"))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.nothing-to-correct");
    }

    @Test
    void an_unknown_indicator_is_not_found() {
        scenario().when(correct(R5, cases("130"), "転記の誤り")).thenNotFound();
    }

    @Test
    void to_the_same_needs_no_event() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(correct(R5, cases("128"), "念のため"))
                .thenNothing();
    }

    @Nested
    class The_note {

        private static IndicatorValueRecorded noted() {
            return new IndicatorValueRecorded(ID, R5, cases("128"), Optional.of("年度末の集計"), Optional.empty());
        }

        private static CorrectIndicatorValue correction(String amount, NoteChange note) {
            return new CorrectIndicatorValue(ID, R5, FigureDraft.of(cases(amount)), note, "転記の誤り");
        }

        @Test
        void stays_where_none_is_given() {
            scenario()
                    .given(annualCount(), noted())
                    .when(correction("130", NoteChange.keep()))
                    .then(new IndicatorValueCorrected(
                            ID, R5, cases("128"), cases("130"), Optional.of("年度末の集計"), "転記の誤り"));
        }

        @Test
        void is_replaced_by_another() {
            scenario()
                    .given(annualCount(), noted())
                    .when(correction("130", NoteChange.to("再集計")))
                    .then(new IndicatorValueCorrected(ID, R5, cases("128"), cases("130"), Optional.of("再集計"), "転記の誤り"));
        }

        @Test
        void alone_can_be_corrected() {
            scenario()
                    .given(annualCount(), noted())
                    .when(correction("128", NoteChange.to("再集計")))
                    .then(new IndicatorValueCorrected(ID, R5, cases("128"), cases("128"), Optional.of("再集計"), "転記の誤り"));
        }

        @Test
        void is_taken_away_where_that_is_what_the_correction_says() {
            scenario()
                    .given(annualCount(), noted())
                    .when(correction("128", NoteChange.none()))
                    .then(new IndicatorValueCorrected(ID, R5, cases("128"), cases("128"), Optional.empty(), "転記の誤り"));
        }

        @Test
        void and_figure_as_they_stand_need_no_event() {
            scenario()
                    .given(annualCount(), noted())
                    .when(correction("128", NoteChange.keep()))
                    .thenNothing();
            scenario()
                    .given(annualCount(), noted())
                    .when(correction("128", NoteChange.to("年度末の集計")))
                    .thenNothing();
        }
    }

    @Nested
    class The_reason {

        @Test
        void also_explains_another_unit_another_basis_and_another_day() {
            Measured reported = asOf(measured("128", "人", Measure.STOCK), "2024-05-31");
            scenario()
                    .given(annualCount(), recorded(R5, cases("128")))
                    .when(correct(R5, reported, "人数で集計した"))
                    .then(corrected(R5, cases("128"), reported, "人数で集計した"));
        }

        @Test
        void also_explains_a_percentage_above_a_hundred_and_parts_that_give_another() {
            Measured other = withParts(percent("100.2"), Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN));
            scenario()
                    .given(ratio(), recorded(R5, percent("60")))
                    .when(correct(R5, other, "滞納繰越分を含む"))
                    .then(corrected(R5, percent("60"), other, "滞納繰越分を含む"));
        }

        @Test
        void explains_nothing_impossible() {
            scenario()
                    .given(annualCount(), recorded(R5, cases("128")))
                    .when(correct(R5, cases("-1"), "転記の誤り"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.amount: amount.negative");
            Measured without = withParts(percent("70"), Optional.of(BigDecimal.ONE), Optional.empty());
            scenario()
                    .given(ratio(), recorded(R5, percent("60")))
                    .when(correct(R5, without, "転記の誤り"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.denominator: ratio.both-parts");
        }
    }
}
