package org.ayumi.command.indicator;

import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.corrected;
import static org.ayumi.command.indicator.Indicators.percent;
import static org.ayumi.command.indicator.Indicators.ratio;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.junit.jupiter.api.Test;

class BreakDownIndicatorTest {

    private static BreakDownIndicator read(String json) {
        return BreakdownBodies.read(ID, R5, RequestBodies.read(json, BreakdownBodies.Telling.class));
    }

    private static BreakDownIndicator told(String more) {
        return read("""
                {"by":"性別","parts":[{"name":"男","amount":60,"base":70},{"name":"女","amount":68}]%s}""".formatted(more));
    }

    private static Part part(String name, Figure figure) {
        return new Part(name, figure, Optional.empty());
    }

    private static Breakdown breakdown(Part... parts) {
        return new Breakdown("性別", List.of(parts), Optional.empty());
    }

    private static Breakdown menAndWomen() {
        return breakdown(new Part("男", cases("60"), Optional.of(70)), part("女", cases("68")));
    }

    private static IndicatorBrokenDown event(Optional<Breakdown> previous, Breakdown current, String reason) {
        return new IndicatorBrokenDown(
                ID,
                R5,
                Stage.FINAL,
                Optional.empty(),
                previous,
                current,
                Optional.of(reason).filter(given -> !given.isEmpty()));
    }

    private static IndicatorBrokenDown first() {
        return event(Optional.empty(), menAndWomen(), "");
    }

    @Test
    void parts_are_counted_as_their_total_is() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(told(""))
                .then(first());
    }

    @Test
    void a_part_may_have_no_number_and_is_then_not_checked() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(read("""
                        {"by":"性別","parts":[{"name":"男","amount":60},
                         {"name":"女","kind":"NOT_MEASURED","reason":"集計中"}]}"""))
                .then(event(
                        Optional.empty(), breakdown(part("男", cases("60")), part("女", new NotMeasured("集計中"))), ""));
    }

    @Test
    void parts_that_do_not_give_their_total_are_refused_unless_it_is_said_why() {
        scenario()
                .given(annualCount(), recorded(R5, cases("127")))
                .when(told(""))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parts: breakdown.sum.differs");
        scenario()
                .given(annualCount(), recorded(R5, cases("127")))
                .when(told(",\"overlap\":\"両方に数えた\""))
                .then(event(Optional.empty(), new Breakdown("性別", menAndWomen().parts(), Optional.of("両方に数えた")), ""));
        scenario()
                .given(ratio(), recorded(R5, percent("73.3")))
                .when(read("""
                        {"by":"性別","parts":[{"name":"男","amount":71.2,"base":590},
                         {"name":"女","amount":74.9,"base":614}]}"""))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parts: breakdown.mean.differs");
    }

    @Test
    void nothing_is_broken_down_but_a_number() {
        scenario().given(annualCount()).when(told("")).thenRefused(Refusal.Kind.RULE, "fiscalYear: breakdown.no-total");
        scenario()
                .given(annualCount(), recorded(R5, NOT_CONDUCTED))
                .when(told(""))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: breakdown.no-total");
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(told(",\"stage\":\"PRELIMINARY\""))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: breakdown.no-total");
    }

    @Test
    void a_second_one_of_the_same_kind_says_why_and_keeps_both() {
        Breakdown other = breakdown(part("男", cases("61")), part("女", cases("67")));
        String json = """
                {"by":"性別","parts":[{"name":"男","amount":61},{"name":"女","amount":67}]%s}""";
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), first())
                .when(read(json.formatted("")))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-breakdown");
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), first())
                .when(read(json.formatted(",\"reason\":\"転記の誤り\"")))
                .then(event(Optional.of(menAndWomen()), other, "転記の誤り"));
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), first())
                .when(told(""))
                .thenNothing();
    }

    @Test
    void one_of_another_kind_stands_beside_it() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), first())
                .when(read("""
                        {"by":"年代","parts":[{"name":"30代","amount":128}]}"""))
                .then(event(
                        Optional.empty(),
                        new Breakdown("年代", List.of(part("30代", cases("128"))), Optional.empty()),
                        ""));
    }

    @Test
    void without_parts_it_is_taken_back_also_after_its_total_and_can_be_told_again() {
        String nothing = "{\"by\":\"性別\",\"parts\":[]%s}";
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(read(nothing.formatted("")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parts: breakdown.no-parts");
        IndicatorBrokenDown back = event(Optional.of(menAndWomen()), breakdown(), "別の指標の内訳だった");
        scenario()
                .given(
                        annualCount(),
                        recorded(R5, cases("128")),
                        first(),
                        corrected(R5, cases("128"), NOT_CONDUCTED, "実施していない"))
                .when(read(nothing.formatted(",\"reason\":\"別の指標の内訳だった\"")))
                .then(back);
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), first(), back)
                .when(told(""))
                .then(first());
    }

    @Test
    void a_figure_is_broken_down_in_no_more_ways_than_anybody_reads() {
        List<DomainEvent> history = new ArrayList<>(List.of(annualCount(), recorded(R5, cases("128"))));
        for (int way = 0; way < Breakdown.MOST; way++) {
            Breakdown all = new Breakdown("区分" + way, List.of(part("計", cases("128"))), Optional.empty());
            history.add(event(Optional.empty(), all, ""));
        }
        scenario()
                .given(history.toArray(DomainEvent[]::new))
                .when(told(""))
                .thenRefused(Refusal.Kind.RULE, "by: breakdown.too-many");
    }

    @Test
    void negative_parts_are_refused_by_their_field() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(read("""
                        {"by":"性別","parts":[{"name":"男","amount":-1},{"name":"女","amount":129}]}"""))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parts[0].amount: amount.negative");
    }

    @Test
    void faults_of_the_body_are_told_all_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> read("{\"parts\":[{\"amount\":1},{\"name\":\"女\"},null]}"),
                "by: field.missing",
                "parts[0].name: field.missing",
                "parts[1].amount: field.missing",
                "parts[2]: field.missing");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("""
                        {"by":"性別","parts":[{"name":"男","kind":"NOT_CONDUCTED","amount":1},
                         {"name":"女","kind":"NOT_REPORTED"}],"asOf":"2023-09-30"}"""),
                "parts[0].amount: figure.not-for-kind",
                "parts[1].kind: breakdown.kind",
                "asOf: breakdown.day-of-interim");
    }
}
