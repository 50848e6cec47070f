package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.in;
import static org.ayumi.query.moment.SamplePlan.state;
import static org.ayumi.query.moment.SamplePlan.stateOf;
import static org.ayumi.query.moment.SamplePlan.target;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of targets of every kind, of several years and of none, and of figures that are a state. */
class TargetsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final String IN_R8 = "{\"fiscalYear\":2026,\"fiscalYearLabel\":\"令和8年度\",";

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void aPlan() {
        happened(adopted());
    }

    static Stream<Arguments> aims() {
        BigDecimal ninetyEight = new BigDecimal("98.0");
        return Stream.of(
                arguments(new Aim.Amount(ninetyEight), "\"kind\":\"AMOUNT\",\"amount\":98.0,\"unit\":\"%\"}"),
                arguments(new Aim.AtLeast(ninetyEight), "\"kind\":\"AT_LEAST\",\"amount\":98.0,\"unit\":\"%\"}"),
                arguments(new Aim.AtMost(ninetyEight), "\"kind\":\"AT_MOST\",\"amount\":98.0,\"unit\":\"%\"}"),
                arguments(
                        new Aim.Range(BigDecimal.valueOf(50), BigDecimal.valueOf(55)),
                        "\"kind\":\"RANGE\",\"from\":50,\"to\":55,\"unit\":\"%\"}"),
                arguments(
                        new Aim.Toward(Trend.INCREASE, Optional.empty()),
                        "\"kind\":\"DIRECTION\",\"direction\":\"INCREASE\",\"unit\":\"%\"}"),
                arguments(
                        new Aim.Toward(Trend.MAINTAIN, Optional.of(BigDecimal.ONE)),
                        "\"kind\":\"DIRECTION\",\"direction\":\"MAINTAIN\",\"tolerance\":1,\"unit\":\"%\"}"),
                arguments(new Aim.InState("策定済"), "\"kind\":\"STATE\",\"state\":\"策定済\"}"));
    }

    @ParameterizedTest
    @MethodSource("aims")
    void every_kind_is_told_by_its_own_fields_alone(Aim aim, String json) {
        IndicatorDefinition definition = aim instanceof Aim.InState ? stateOf("計画") : definition("割合", "%");
        happened(defined(OWNER, definition, Targets.of(in(R8, aim))));

        for (JsonNode answer : new JsonNode[] {indicator(), item(R5)}) {
            assertThat(answer.get("target").toString()).isEqualTo(IN_R8 + json);
            assertThat(answer.get("targets").toString()).isEqualTo("[" + IN_R8 + json + "]");
        }
    }

    @Test
    void of_several_the_last_is_the_target_and_a_year_is_held_against_its_own() {
        happened(defined(
                OWNER,
                definition("入込客数", "人"),
                Targets.of(in(R8, amount(350)), in(R5, amount(300)), in(new FiscalYear(2022), amount(280)))));
        recorded(R5, count(310, "人"));

        assertThat(item(R5).at("/target/fiscalYear").asInt()).isEqualTo(2026);
        assertThat(item(R5).get("targets")
                        .valueStream()
                        .map(each -> each.get("fiscalYear").asInt() + " "
                                + each.get("amount").asInt()))
                .containsExactly("2022 280", "2023 300", "2026 350");
        assertThat(item(R5).at("/status/verdict").asString()).isEqualTo("ACHIEVED");
        assertThat(item(R5).at("/status/yardstick").asString()).isEqualTo("YEAR_TARGET");
        assertThat(item(R5).at("/status/positions").toString()).isEqualTo("[2,3]");
    }

    @Test
    void one_that_is_not_set_on_purpose_has_its_reason_and_neither_year_nor_unit() {
        happened(defined(OWNER, definition("救急出動件数", "件"), Targets.noneBecause("推移を見守る")));
        recorded(R5, count(2_100, "件"));

        assertThat(item(R5).get("target").toString()).isEqualTo("{\"kind\":\"NONE\",\"reason\":\"推移を見守る\"}");
        assertThat(item(R5).get("targets").toString()).isEqualTo("[]");
        assertThat(item(R5).at("/status/reason").asString()).isEqualTo("NO_TARGET");
        assertThat(item(R5).get("status").has("yardstick")).isFalse();
    }

    @Test
    void targets_that_were_revised_replace_those_before_and_stay_readable() {
        happened(defined(OWNER, definition("割合", "%"), Targets.of(in(R5, amount(40)), in(R8, amount(50)))));
        happened(new TargetRevised(
                INDICATOR,
                Targets.of(in(R5, amount(40)), in(R8, amount(50))),
                Targets.of(in(R8, new Aim.AtLeast(BigDecimal.valueOf(45)))),
                "実情に合わせる"));
        happened(new TargetRevised(
                INDICATOR,
                Targets.of(in(R8, new Aim.AtLeast(BigDecimal.valueOf(45)))),
                Targets.noneBecause("調査の中止"),
                "調査の中止"));

        assertThat(kinds(new AsOf.AtPosition(2))).isEqualTo("AMOUNT of 2");
        assertThat(kinds(new AsOf.AtPosition(3))).isEqualTo("AT_LEAST of 1");
        assertThat(kinds(AsOf.latest())).isEqualTo("NONE of 0");
    }

    @Test
    void a_baseline_that_was_not_stated_can_come_later() {
        happened(defined(OWNER, definition("割合", "件"), target(150)));
        recorded(R5, count(140, "件"));
        assertThat(item(R5).has("baseline")).isFalse();
        assertThat(item(R5).at("/status/reason").asString()).isEqualTo("NO_BASELINE");
        assertThat(item(R5).at("/status/positions").toString()).isEqualTo("[2,3]");

        happened(new BaselineRevised(INDICATOR, Optional.empty(), new Baseline(R2, count(114, "件")), "資料が見つかった"));

        assertThat(item(R5).at("/baseline/amount").asInt()).isEqualTo(114);
        assertThat(item(R5).at("/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(item(R5).at("/status/positions").toString()).isEqualTo("[4,2,3]");
        assertThat(indicators.of(INDICATOR, new AsOf.AtPosition(3)).baseline()).isEmpty();
    }

    @Test
    void a_state_is_told_by_its_word_beside_the_words_there_are() {
        happened(defined(OWNER, stateOf("業務継続計画"), Targets.of(in(R8, new Aim.InState("策定済")))));
        happened(new BaselineRevised(INDICATOR, Optional.empty(), new Baseline(R2, state("未策定")), "補足"));
        recorded(R5, state("策定中"));

        assertThat(item(R5).get("states").toString()).isEqualTo("[\"未策定\",\"策定中\",\"策定済\"]");
        assertThat(indicator().get("states")).isEqualTo(item(R5).get("states"));
        assertThat(item(R5).get("measure").asString()).isEqualTo("STATE");
        assertThat(item(R5).at("/baseline/state").asString()).isEqualTo("未策定");
        assertThat(item(R5).at("/value/kind").asString()).isEqualTo("STATE");
        assertThat(item(R5).at("/value/state").asString()).isEqualTo("策定中");
        assertThat(item(R5).get("value").propertyNames()).doesNotContain("amount", "unit", "basis");
        assertThat(item(R5).at("/status/verdict").asString()).isEqualTo("ON_TRACK");
    }

    private String kinds(AsOf asOf) {
        IndicatorView view = indicators.of(INDICATOR, asOf);
        return view.target().kind() + " of " + view.targets().size();
    }

    private JsonNode indicator() {
        return JSON.valueToTree(indicators.of(INDICATOR, AsOf.latest()));
    }

    private JsonNode item(FiscalYear year) {
        return JSON.valueToTree(progress.of(PLAN, Optional.of(year), AsOf.latest(), Optional.empty()))
                .at("/items/0");
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }

    private void recorded(FiscalYear year, Figure figure) {
        happened(new IndicatorValueRecorded(INDICATOR, year, figure, Optional.empty(), Optional.empty()));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
