package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R8;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFormTest {

    private static Targets targets(String json) {
        return IndicatorForms.targetRevision(
                        ID,
                        RequestBodies.read("{" + json + ",\"reason\":\"見直し\"}", IndicatorBodies.TargetRevision.class))
                .newTargets();
    }

    private static Targets target(String json) {
        return targets("\"target\":{\"fiscalYear\":\"R8\"," + json + "}");
    }

    private static DefineIndicator definition(String json) {
        return IndicatorForms.definition(
                PLAN,
                OWNER,
                1,
                RequestBodies.read(
                        "{\"name\":\"業務継続計画\",\"unit\":\"件\"," + json + "}", IndicatorBodies.Definition.class));
    }

    @Test
    void each_kind_of_target_is_read() {
        assertThat(target("\"amount\":160")).isEqualTo(only(new Aim.Amount(new BigDecimal("160"))));
        assertThat(target("\"kind\":\"AMOUNT\",\"amount\":160")).isEqualTo(only(new Aim.Amount(new BigDecimal("160"))));
        assertThat(target("\"kind\":\"AT_LEAST\",\"amount\":98.0"))
                .isEqualTo(only(new Aim.AtLeast(new BigDecimal("98.0"))));
        assertThat(target("\"kind\":\"AT_MOST\",\"amount\":0")).isEqualTo(only(new Aim.AtMost(BigDecimal.ZERO)));
        assertThat(target("\"kind\":\"RANGE\",\"from\":50,\"to\":55"))
                .isEqualTo(only(new Aim.Range(new BigDecimal("50"), new BigDecimal("55"))));
        assertThat(target("\"kind\":\"DIRECTION\",\"direction\":\"INCREASE\""))
                .isEqualTo(only(new Aim.Toward(Trend.INCREASE, Optional.empty())));
        assertThat(target("\"kind\":\"DIRECTION\",\"direction\":\"MAINTAIN\",\"tolerance\":0.5"))
                .isEqualTo(only(new Aim.Toward(Trend.MAINTAIN, Optional.of(new BigDecimal("0.5")))));
        assertThat(target("\"kind\":\"STATE\",\"state\":\"設置\"")).isEqualTo(only(new Aim.InState("設置")));
        assertThat(targets("\"target\":{\"kind\":\"NONE\",\"reason\":\"推移を見守る\"}"))
                .isEqualTo(Targets.noneBecause("推移を見守る"));
    }

    private static Targets only(Aim aim) {
        return Targets.of(new Target(R8, aim));
    }

    @Test
    void several_years_are_read_in_their_order() {
        assertThat(targets("\"targets\":[{\"fiscalYear\":2022,\"amount\":380},{\"fiscalYear\":\"R8\",\"amount\":350}]"))
                .isEqualTo(Targets.of(new Target(R4, new BigDecimal("380")), new Target(R8, new BigDecimal("350"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"kind\":\"AT_LEAST\"                                   | target.amount: field.missing",
                "\"kind\":\"RANGE\",\"from\":50                           | target.to: field.missing",
                "\"kind\":\"DIRECTION\"                                  | target.direction: field.missing",
                "\"kind\":\"STATE\"                                      | target.state: field.missing"
            })
    void what_a_kind_needs_is_asked_for(String json, String fault) {
        assertRefused(Refusal.Kind.MALFORMED, () -> target(json), fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"amount\":1,\"state\":\"設置\"                                            | target.state: target.not-for-kind",
                "\"kind\":\"RANGE\",\"from\":5,\"to\":6,\"amount\":5                        | target.amount: target.not-for-kind",
                "\"kind\":\"RANGE\",\"from\":55,\"to\":50                                  | target.to: target.range",
                "\"kind\":\"DIRECTION\",\"direction\":\"INCREASE\",\"tolerance\":1          | target.tolerance: target.tolerance-only-maintains",
                "\"kind\":\"DIRECTION\",\"direction\":\"MAINTAIN\",\"tolerance\":-1         | target.tolerance: amount.negative",
                "\"kind\":\"NONE\",\"reason\":\"推移を見守る\"                               | target.fiscalYear: target.not-for-kind",
                "\"kind\":\"STATE\",\"state\":\" \"                                       | target.state: text.blank"
            })
    void what_a_kind_has_no_place_for_is_refused(String json, String fault) {
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> target(json), fault);
    }

    @Test
    void none_says_why() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> targets("\"target\":{\"kind\":\"NONE\"}"),
                "target.reason: field.missing");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> targets("\"targets\":[{\"kind\":\"NONE\",\"reason\":\"見守る\"}]"),
                "targets[0].kind: target.none-and-some");
    }

    @Test
    void one_or_several_and_at_least_one() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> targets(
                        "\"target\":{\"fiscalYear\":2026,\"amount\":1},\"targets\":[{\"fiscalYear\":2026,\"amount\":1}]"),
                "targets: target.both");
        assertRefused(Refusal.Kind.MALFORMED, () -> targets("\"targets\":[]"), "targets: field.missing");
        assertRefused(Refusal.Kind.MALFORMED, () -> targets("\"targets\":[null]"), "targets[0]: field.missing");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2022", "2026, 2026"})
    void years_come_in_their_order_and_once(int first, int second) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> targets("\"targets\":[{\"fiscalYear\":%d,\"amount\":1},{\"fiscalYear\":%d,\"amount\":2}]"
                        .formatted(first, second)),
                "targets[1].fiscalYear: target.order");
    }

    @Test
    void more_years_than_a_plan_can_have_are_not_looked_into() {
        String years = IntStream.range(0, 51)
                .mapToObj(year -> "{\"fiscalYear\":" + (2000 + year) + ",\"amount\":1}")
                .collect(Collectors.joining(",", "\"targets\":[", "]"));
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> targets(years), "targets: list.too-long");
    }

    @Test
    void a_state_has_words_and_needs_neither_unit_nor_baseline() {
        DefineIndicator command = definition("\"measure\":\"STATE\",\"states\":[\"未策定\",\"策定済\"],"
                + "\"target\":{\"kind\":\"STATE\",\"fiscalYear\":2026,\"state\":\"策定済\"}");
        assertThat(command.definition().states()).containsExactly("未策定", "策定済");
        assertThat(command.baseline()).isEmpty();
        DefineIndicator bare =
                IndicatorForms.definition(PLAN, OWNER, 1, RequestBodies.read("""
                {"name":"業務継続計画","measure":"STATE","states":["未策定","策定済"],
                 "baseline":{"fiscalYear":"R2","value":{"kind":"STATE","state":"未策定"}},
                 "target":{"kind":"STATE","fiscalYear":2026,"state":"策定済"}}""", IndicatorBodies.Definition.class));
        assertThat(bare.definition().unit()).isEmpty();
        assertThat(bare.definition().measure()).isEqualTo(Measure.STATE);
        assertThat(bare.baseline()).contains(new Baseline(R2, new InState("未策定", Optional.empty())));
    }

    @Test
    void less_is_better_where_every_target_asks_for_less() {
        assertThat(better("{\"fiscalYear\":2024,\"kind\":\"AT_MOST\",\"amount\":4}", ""))
                .isEqualTo(Direction.LOWER);
        assertThat(better("{\"fiscalYear\":2024,\"kind\":\"DIRECTION\",\"direction\":\"DECREASE\"}", ""))
                .isEqualTo(Direction.LOWER);
        assertThat(better(
                        "{\"fiscalYear\":2024,\"kind\":\"AT_MOST\",\"amount\":4},{\"fiscalYear\":2026,\"amount\":3}",
                        ""))
                .isEqualTo(Direction.HIGHER);
        assertThat(better("{\"fiscalYear\":2024,\"kind\":\"AT_MOST\",\"amount\":4}", "\"better\":\"HIGHER\","))
                .isEqualTo(Direction.HIGHER);
        assertThat(better("{\"fiscalYear\":2024,\"amount\":4}", "")).isEqualTo(Direction.HIGHER);
    }

    private static Direction better(String targets, String stated) {
        return definition("\"measure\":\"STOCK\"," + stated + "\"targets\":[" + targets + "]")
                .definition()
                .better();
    }

    @Test
    void where_there_is_none_on_purpose_more_is_better() {
        assertThat(definition("\"measure\":\"STOCK\",\"target\":{\"kind\":\"NONE\",\"reason\":\"見守る\"}")
                        .definition()
                        .better())
                .isEqualTo(Direction.HIGHER);
    }
}
