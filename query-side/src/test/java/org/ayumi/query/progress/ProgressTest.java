package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.details;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.moved;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.status.Grade;
import org.ayumi.kernel.status.Reason;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void aPlanWithTwoInitiatives() {
        happened(adopted());
        happened(registered("1-10-1", "後の事業"));
        happened(registered("1-2-1", "ちい寄附"));
        happened(defined("1-10-1", "説明会参加者数", "名", new NotConducted(), 100));
        happened(defined("1-2-1", "賛同店舗数", "店舗", count(27, "店舗"), 50));
    }

    @Test
    void lists_indicators_in_the_order_of_the_plan() {
        assertThat(inR5().items()).extracting(ProgressTest::initiativeNumber).containsExactly("1-(2)-①", "1-(10)-①");
    }

    @Test
    void keeps_the_indicators_of_an_initiative_together_where_another_has_the_same_order() {
        happened(new IndicatorDefined(
                initiativeId("1-2-1") + ".2",
                IndicatorOwner.initiative(initiativeId("1-2-1")),
                PLAN,
                2,
                definition("寄附額", "円"),
                Optional.of(new Baseline(R5, new NotConducted())),
                target(100)));
        happened(moved("1-2-1", placeOn(1, "Ⅰ-①", 3)));
        happened(moved("1-10-1", placeOn(1, "Ⅰ-②", 3)));

        assertThat(inR5().items())
                .extracting(item -> initiativeNumber(item) + " " + item.sequence())
                .containsExactly("Ⅰ-② 1", "Ⅰ-① 1", "Ⅰ-① 2");
        assertThat(progress.of(PLAN, Optional.of(R5), new AsOf.AtPosition(6), Optional.empty())
                        .items())
                .extracting(ProgressTest::initiativeNumber)
                .containsExactly("1-(2)-①", "1-(2)-①", "1-(10)-①");
    }

    @Test
    void shows_a_year_without_a_report_as_not_reported_and_without_an_amount() {
        ProgressItem item = inR5().items().getFirst();

        assertThat(item.value().figure().kind()).isEqualTo(FigureKind.NOT_REPORTED);
        assertThat(item.value().figure().amount()).isEmpty();
        assertThat(item.value().position()).isEmpty();
        assertThat(item.status().reason()).contains(Reason.NOT_REPORTED);
    }

    @Test
    void shows_the_corrected_value_and_judges_by_it() {
        happened(recorded("1-2-1", R5, count(32, "店舗")));
        happened(new IndicatorValueCorrected(
                indicatorId("1-2-1"), R5, count(32, "店舗"), count(39, "店舗"), Optional.empty(), "転記の誤り"));

        ProgressItem item = inR5().items().getFirst();

        assertThat(item.value().figure().amount()).contains(BigDecimal.valueOf(39));
        assertThat(item.value().corrections()).contains(1);
        assertThat(item.value().reportReason()).contains("転記の誤り");
        assertThat(item.status().verdict()).isEqualTo(Grade.ON_TRACK);
        assertThat(item.status().positions()).containsExactly(5L, 7L);
        assertThat(item.version()).isEqualTo(3);
    }

    @Test
    void keeps_a_value_in_another_unit_as_reported_flags_it_and_does_not_compare_it() {
        happened(recorded("1-2-1", R5, count(60, "件")));

        ProgressItem item = inR5().items().getFirst();

        assertThat(item.value().figure().unit()).contains("件");
        assertThat(item.value().figure().amount()).contains(BigDecimal.valueOf(60));
        assertThat(item.value().comparable()).contains(false);
        assertThat(item.value().flag()).contains(Reason.OTHER_UNIT);
        assertThat(item.status().verdict()).isEqualTo(Grade.NOT_COMPARABLE);
    }

    @Test
    void judges_by_the_target_and_baseline_in_force() {
        happened(recorded("1-2-1", R5, count(32, "店舗")));
        assertThat(inR5().items().getFirst().status().verdict()).isEqualTo(Grade.BEHIND);

        happened(new TargetRevised(indicatorId("1-2-1"), target(50), target(36), "実情に合わせる"));
        assertThat(inR5().items().getFirst().status().verdict()).isEqualTo(Grade.ON_TRACK);

        happened(new BaselineRevised(
                indicatorId("1-2-1"),
                Optional.of(new Baseline(new FiscalYear(2020), count(27, "店舗"))),
                new Baseline(new FiscalYear(2020), new NotConducted()),
                "数え直し"));
        ProgressItem item = inR5().items().getFirst();
        assertThat(item.status().reason()).contains(Reason.NO_BASELINE);
        assertThat(item.baseline().orElseThrow().figure().kind()).isEqualTo(FigureKind.NOT_CONDUCTED);
        assertThat(item.baseline().orElseThrow().figure().amount()).isEmpty();
        assertThat(item.status().positions()).containsExactly(8L, 7L, 6L);
    }

    @Test
    void carries_an_amended_name_to_the_indicators() {
        happened(new InitiativeAmended(
                initiativeId("1-2-1"), Optional.empty(), details("ちい寄附"), details("新しい名前"), "改称"));

        assertThat(inR5().items().getFirst().initiativeName()).contains("新しい名前");
        assertThat(indicators.of(indicatorId("1-2-1"), AsOf.latest()).initiativeName())
                .contains("新しい名前");
    }

    @Test
    void takes_the_latest_year_with_a_report_unless_asked() {
        assertThat(progress.of(PLAN, Optional.empty(), AsOf.latest(), Optional.empty())
                        .fiscalYear())
                .isEqualTo(2022);

        happened(recorded("1-2-1", R5, count(32, "店舗")));
        happened(recorded("1-2-1", new FiscalYear(2024), new NotReported()));

        assertThat(progress.of(PLAN, Optional.empty(), AsOf.latest(), Optional.empty())
                        .fiscalYear())
                .isEqualTo(2023);
    }

    @Test
    void keeps_the_last_complete_year_while_less_than_half_report_on_the_new_one() {
        happened(registered("1-3-1", "登録"));
        happened(defined("1-3-1", "登録者数", "名", new NotConducted(), 100));
        for (String initiative : List.of("1-10-1", "1-2-1", "1-3-1")) {
            happened(recorded(initiative, R5, count(1, "名")));
        }
        happened(recorded("1-2-1", new FiscalYear(2024), count(2, "店舗")));
        assertThat(shownUnlessAsked()).isEqualTo(2023);

        happened(recorded("1-10-1", new FiscalYear(2024), new NotConducted()));
        assertThat(shownUnlessAsked()).isEqualTo(2024);
    }

    private int shownUnlessAsked() {
        return progress.of(PLAN, Optional.empty(), AsOf.latest(), Optional.empty())
                .fiscalYear();
    }

    @Test
    void answers_as_things_stood() {
        happened(recorded("1-2-1", R5, count(32, "店舗")));
        happened(new TargetRevised(indicatorId("1-2-1"), target(50), target(36), "実情に合わせる"));

        PlanProgress then = progress.of(PLAN, Optional.of(R5), new AsOf.AtPosition(5), Optional.empty());

        assertThat(then.position()).isEqualTo(5);
        assertThat(then.items().getFirst().target().amount()).contains(BigDecimal.valueOf(50));
        assertThat(then.items().getFirst().value().figure().kind()).isEqualTo(FigureKind.NOT_REPORTED);
        assertThat(progress.of(
                                PLAN,
                                Optional.of(R5),
                                new AsOf.AtInstant(EventStoreInMemory.START.plusSeconds(6 * 60 + 1)),
                                Optional.empty())
                        .position())
                .isEqualTo(6);
    }

    @Test
    void says_what_is_not_there() {
        assertThatThrownBy(() -> progress.of("nowhere", Optional.empty(), AsOf.latest(), Optional.empty()))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("NOT_FOUND planId: plan.unknown");
        assertThatThrownBy(() -> progress.of(PLAN, Optional.empty(), new AsOf.AtPosition(0), Optional.empty()))
                .hasMessageContaining("NOT_FOUND asOf: plan.not-yet");
        assertThatThrownBy(() -> progress.of(PLAN, Optional.empty(), new AsOf.AtPosition(6), Optional.empty()))
                .hasMessageContaining("BAD_PARAMETER asOf: as-of.beyond-head [6, 5]");
        assertThatThrownBy(() -> indicators.of("nowhere.1-1-1.1", AsOf.latest()))
                .hasMessageContaining("NOT_FOUND indicatorId: indicator.unknown");
    }

    @Test
    void refuses_an_event_about_something_that_never_came_into_being() {
        assertThatThrownBy(() -> happened(recorded("3-3-3", R5, count(1, "件")))).isInstanceOf(MissingRow.class);
        assertThatThrownBy(() -> happened(new IndicatorValueCorrected(
                        indicatorId("1-2-1"), R5, count(1, "件"), count(2, "件"), Optional.empty(), "誤り")))
                .isInstanceOf(MissingRow.class);
        assertThatThrownBy(() -> happened(defined("3-3-3", "指標", "件", count(1, "件"), 2)))
                .isInstanceOf(MissingRow.class);
    }

    private static String initiativeNumber(ProgressItem item) {
        return item.initiativeNumber().orElseThrow();
    }

    private PlanProgress inR5() {
        return progress.of(PLAN, Optional.of(R5), AsOf.latest(), Optional.empty());
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
