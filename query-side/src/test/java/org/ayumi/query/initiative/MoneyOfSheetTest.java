package org.ayumi.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.ayumi.query.progress.ToldIndicators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shape of a real sheet: 事業費 予算 12,400千円 決算 11,873千円 うち国庫 4,000 人件費 0.8人. */
class MoneyOfSheetTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INITIATIVE = initiativeId("1-1-1");
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final MoneyEntry BUDGET = entry(MoneyKind.BUDGET, 12_400);
    private static final MoneyEntry SETTLEMENT = new MoneyEntry(
            MoneyKind.SETTLEMENT,
            new Money(BigDecimal.valueOf(11_873), MoneyUnit.THOUSAND_YEN),
            List.of(new SourceShare(MoneySource.NATIONAL, BigDecimal.valueOf(4_000))));

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ToldIndicators indicators = new ToldIndicators(store);
    private final ModelInMemory<InitiativeRows> model = new ModelInMemory<>(
            InitiativeModel.NAME,
            InitiativesInMemory::rows,
            (event, rows) -> new InitiativeProjector(rows, event).apply());
    private final InitiativeQuery initiatives = new InitiativeQuery(model, store.pointInTime(), indicators.query());

    @BeforeEach
    void anInitiative() {
        happened(adopted());
        happened(registered("1-1-1", "相談窓口"));
        happened(defined("1-1-1", "相談件数", "件", count(100, "件"), 150));
    }

    @Test
    void is_shown_as_printed_and_what_is_not_told_is_left_out() {
        happened(told(R5, BUDGET, SETTLEMENT));

        JsonNode money = sheet(Optional.of(R5)).get("money");
        assertThat(money).hasSize(1);
        assertThat(money.get(0).toString())
                .startsWith("{\"fiscalYear\":2023,\"fiscalYearLabel\":\"令和5年度\","
                        + "\"budget\":{\"amount\":12400,\"unit\":\"千円\",\"printed\":\"12,400千円\",\"inYen\":12400000},"
                        + "\"settlement\":{\"amount\":11873,\"unit\":\"千円\",\"printed\":\"11,873千円\",\"inYen\":11873000,"
                        + "\"sources\":[{\"kind\":\"NATIONAL\",\"amount\":4000}]},"
                        + "\"personnel\":{\"persons\":0.8},\"source\":\"決算書\",\"recordedAt\":")
                .endsWith("\"position\":4,\"revisions\":0}");
    }

    @Test
    void is_that_of_the_year_asked_for_or_of_all_years() {
        assertThat(sheet(Optional.empty()).has("money")).isFalse();
        happened(told(R6, BUDGET));
        happened(told(R5, BUDGET, SETTLEMENT));

        assertThat(sheet(Optional.empty())
                        .get("money")
                        .valueStream()
                        .map(year -> year.get("fiscalYear").asInt()))
                .containsExactly(2023, 2024);
        assertThat(sheet(Optional.of(R6)).get("money")).hasSize(1);
        assertThat(sheet(Optional.of(R8)).has("money")).isFalse();
    }

    @Test
    void is_left_out_once_it_is_taken_back_and_its_past_stays() {
        happened(told(R5, BUDGET));
        happened(new InitiativeMoneyRecorded(
                INITIATIVE, R5, Optional.of(money(BUDGET)), MoneyOfYear.UNTOLD, Optional.of("他の事業の予算")));

        assertThat(sheet(Optional.empty()).has("money")).isFalse();
        JsonNode before = JSON.valueToTree(initiatives.of(INITIATIVE, Optional.of(R5), new AsOf.AtPosition(4), false));
        assertThat(before.at("/money/0/budget/printed").asString()).isEqualTo("12,400千円");
        assertThat(model.live().sheets().existing(INITIATIVE).money().isSettled(Optional.empty()))
                .isFalse();
    }

    @Test
    void one_unit_costs_the_settlement_divided_by_the_count_of_the_same_year() {
        happened(told(R5, BUDGET, SETTLEMENT));
        happened(recorded("1-1-1", R6, count(7, "件")));
        assertThat(sheet(Optional.of(R5)).at("/money/0").has("unitCosts"))
                .as("nothing was counted in that year")
                .isFalse();

        happened(recorded("1-1-1", R5, count(140, "件")));

        assertThat(sheet(Optional.of(R5)).at("/money/0/unitCosts").toString())
                .isEqualTo(
                        "[{\"indicatorId\":\"" + indicatorId("1-1-1") + "\",\"indicatorName\":\"相談件数\","
                                + "\"kind\":\"SETTLEMENT\",\"amount\":84807,\"unit\":\"円/件\","
                                + "\"arithmetic\":\"令和5年度の決算額11,873千円（11,873,000円） ÷ 実績140件 = 約84,807円/件\","
                                + "\"arithmeticEn\":\"Settlement of FY2023, 11,873千円 (11,873,000円) ÷ value 140件 = about 84,807円/件\"}]");
    }

    @Test
    void nothing_costs_anything_where_nothing_took_place_or_only_a_budget_is_told() {
        happened(told(R5, BUDGET, SETTLEMENT));
        happened(recorded("1-1-1", R5, new NotConducted()));
        happened(told(R6, BUDGET));
        happened(recorded("1-1-1", R6, count(140, "件")));

        assertThat(sheet(Optional.empty()).get("money").valueStream())
                .hasSize(2)
                .noneMatch(year -> year.has("unitCosts"));
    }

    @Test
    void one_unit_costs_nothing_yet_where_the_count_is_not_final_or_of_a_calendar_year() {
        happened(told(R5, BUDGET, SETTLEMENT));
        happened(new IndicatorValueRecorded(
                indicatorId("1-1-1"), R5, Stage.PRELIMINARY, count(140, "件"), Optional.empty(), Optional.empty()));
        IndicatorDefinition byCalendarYear = new IndicatorDefinition(
                "出生数",
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                YearBasis.CALENDAR,
                Optional.empty());
        IndicatorDefined births = defined(IndicatorOwner.initiative(INITIATIVE), byCalendarYear, target(150));
        happened(new IndicatorDefined(
                births.owner().indicatorId(2),
                births.owner(),
                births.planId(),
                2,
                births.definition(),
                births.baseline(),
                births.targets()));
        happened(new IndicatorValueRecorded(
                births.owner().indicatorId(2), R5, count(70, "人"), Optional.empty(), Optional.empty()));

        assertThat(sheet(Optional.of(R5)).at("/money/0").has("unitCosts")).isFalse();
        happened(recorded("1-1-1", R5, count(141, "件")));
        assertThat(sheet(Optional.of(R5)).at("/money/0/unitCosts")).hasSize(1);
    }

    @Test
    void an_indicator_is_called_as_it_was_in_the_year() {
        happened(new IndicatorAmended(
                indicatorId("1-1-1"),
                R6,
                definition("相談件数", "件"),
                definition("相談・助言件数", "件"),
                new Continuity.Broken(),
                "見直し"));
        happened(told(R5, SETTLEMENT));
        happened(told(R6, SETTLEMENT));
        happened(recorded("1-1-1", R5, count(140, "件")));
        happened(recorded("1-1-1", R6, count(150, "件")));

        assertThat(sheet(Optional.empty())
                        .get("money")
                        .valueStream()
                        .map(year -> year.at("/unitCosts/0/indicatorName").asString()))
                .containsExactly("相談件数", "相談・助言件数");
    }

    private static MoneyEntry entry(MoneyKind kind, int amount) {
        return new MoneyEntry(kind, new Money(BigDecimal.valueOf(amount), MoneyUnit.THOUSAND_YEN), List.of());
    }

    private static MoneyOfYear money(MoneyEntry... entries) {
        return new MoneyOfYear(
                Stream.of(entries).toList(),
                Optional.of(new Personnel(Optional.of(new BigDecimal("0.8")), Optional.empty())),
                Optional.of("決算書"));
    }

    private static InitiativeMoneyRecorded told(FiscalYear year, MoneyEntry... entries) {
        return new InitiativeMoneyRecorded(INITIATIVE, year, Optional.empty(), money(entries), Optional.empty());
    }

    private JsonNode sheet(Optional<FiscalYear> year) {
        return JSON.valueToTree(initiatives.of(INITIATIVE, year, AsOf.latest(), false));
    }

    private void happened(DomainEvent event) {
        RecordedEvent happened = store.append(event);
        model.apply(happened);
        indicators.apply(happened);
    }
}
