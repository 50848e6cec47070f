package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.in;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Targets on the sum of several years, and what the years come to. */
class SumsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final Target SUM = new Target(R8, amount(300), Optional.of(R4));

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void aPlan() {
        happened(adopted());
    }

    @Test
    void a_year_that_cannot_be_added_leaves_the_sum_incomplete() {
        aimedAt(SUM);
        recorded(R4, Stage.FINAL, count(41, "件"));
        recorded(R5, Stage.FINAL, new NotMeasured("集計していない"));
        recorded(R6, Stage.PRELIMINARY, count(70, "件"));

        assertThat(item(R6).get("sum").toString())
                .isEqualTo(
                        "{\"fromFiscalYear\":2022,\"fromFiscalYearLabel\":\"令和4年度\",\"toFiscalYear\":2024,\"toFiscalYearLabel\":\"令和6年度\",\"amount\":111,\"unit\":\"件\",\"complete\":false}");
        assertThat(item(R6).at("/status/reason").asString()).isEqualTo("SUM_INCOMPLETE");
        assertThat(item(R6).at("/status/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(item(R6).at("/status/positions").toString()).isEqualTo("[2,5,3,4]");
        assertThat(indicator().at("/values/2/sum")).isEqualTo(item(R6).get("sum"));
    }

    @Test
    void a_year_has_its_own_target_beside_that_on_the_sum_and_follows_it() {
        aimedAt(in(R5, amount(60)), SUM);
        recorded(R4, Stage.FINAL, count(41, "件"));
        recorded(R5, Stage.FINAL, count(66, "件"));

        assertThat(item(R5).at("/status/verdict").asString()).isEqualTo("ACHIEVED");
        assertThat(item(R5).at("/sum/amount").asInt()).isEqualTo(107);
        assertThat(item(R5).get("targets")
                        .valueStream()
                        .map(target -> target.get("fiscalYear").asInt() + " "
                                + target.get("amount").asInt() + " "
                                + target.path("sumFrom").asString("alone")))
                .containsExactly("2023 60 alone", "2026 300 2022");
    }

    @Test
    void the_last_years_own_target_is_the_final_one_where_a_sum_ends_with_it() {
        aimedAt(in(R8, amount(80)), SUM);

        assertThat(item(R5).at("/target/amount").asInt()).isEqualTo(80);
        assertThat(item(R5).get("target").has("sumFrom")).isFalse();
        assertThat(item(R5).get("targets")).hasSize(2);
    }

    @Test
    void a_target_on_a_sum_that_was_given_up_leaves_nothing_behind() {
        aimedAt(SUM);
        recorded(R5, Stage.FINAL, count(66, "件"));
        happened(new TargetRevised(INDICATOR, Targets.of(SUM), Targets.of(in(R8, amount(80))), "単年度で見る"));

        assertThat(item(R5).has("sum")).isFalse();
        assertThat(item(R5).at("/target/amount").asInt()).isEqualTo(80);
        assertThat(item(R5).get("targets")).hasSize(1);
        assertThat(indicators.of(INDICATOR, new AsOf.AtPosition(3)).target().sumFrom())
                .contains(2022);
    }

    private JsonNode item(FiscalYear year) {
        return JSON.valueToTree(progress.of(PLAN, Optional.of(year), AsOf.latest(), Optional.empty()))
                .at("/items/0");
    }

    private JsonNode indicator() {
        return JSON.valueToTree(indicators.of(INDICATOR, AsOf.latest()));
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }

    private void aimedAt(Target... targets) {
        happened(defined(OWNER, definition("相談件数", "件"), Targets.of(targets)));
    }

    private void recorded(FiscalYear year, Stage stage, Figure figure) {
        happened(new IndicatorValueRecorded(INDICATOR, year, stage, figure, Optional.empty(), Optional.empty()));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
