package org.ayumi.query.history;

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
import static org.ayumi.query.moment.SamplePlan.sectionId;
import static org.ayumi.query.moment.SamplePlan.state;
import static org.ayumi.query.moment.SamplePlan.stateOf;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of an indicator of a section: what its targets were, and a baseline that came late or never. */
class TargetHistoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IndicatorOwner OWNER = IndicatorOwner.section(sectionId(1));
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final Targets NONE = Targets.noneBecause("推移を見守る");
    private static final Targets TWO = Targets.of(in(R5, amount(130)), in(R8, amount(150)));
    private static final Targets RANGE =
            Targets.of(in(R8, new Aim.Range(BigDecimal.valueOf(140), BigDecimal.valueOf(160))));

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<HistoryRows> model = new ModelInMemory<>(
            HistoryModel.NAME, HistoryInMemory::rows, (event, rows) -> new HistoryProjector(rows, event).apply());
    private final HistoryQuery history = new HistoryQuery(model, store.pointInTime());

    @Test
    void keeps_the_targets_of_every_revision_whatever_their_kind() {
        happened(adopted());
        happened(defined(OWNER, definition("参加者数", "名"), NONE));
        happened(new TargetRevised(INDICATOR, NONE, TWO, "計画の見直し"));
        happened(new TargetRevised(INDICATOR, TWO, RANGE, "幅をもたせる"));

        JsonNode told = told(AsOf.latest());

        assertThat(told.at("/target/kind").asString()).isEqualTo("RANGE");
        assertThat(told.get("targets")).hasSize(1);
        JsonNode first = told.at("/targetRevisions/0");
        assertThat(first.get("previous").toString())
                .isEqualTo("{\"kind\":\"NONE\",\"reason\":\"推移を見守る\",\"targets\":[]}");
        assertThat(first.at("/current/amount").asInt()).isEqualTo(150);
        assertThat(first.at("/current/targets/0/amount").asInt()).isEqualTo(130);
        assertThat(first.at("/current/targets/1/amount").asInt()).isEqualTo(150);
        assertThat(first.get("reason").asString()).isEqualTo("計画の見直し");
        assertThat(told.at("/targetRevisions/1/previous/targets")).hasSize(2);
        assertThat(told.at("/targetRevisions/1/current/to").asInt()).isEqualTo(160);
        assertThat(told(new AsOf.AtPosition(3)).get("targets")).hasSize(2);
        assertThat(told(new AsOf.AtPosition(2)).at("/target/kind").asString()).isEqualTo("NONE");
    }

    @Test
    void names_its_owner_and_no_initiative() {
        happened(adopted());
        happened(defined(OWNER, definition("参加者数", "名"), target(100)));

        JsonNode told = told(AsOf.latest());

        assertThat(told.get("owner").toString()).isEqualTo("{\"kind\":\"SECTION\",\"id\":\"" + PLAN + ".s1\"}");
        assertThat(told.has("initiativeId")).isFalse();
    }

    @Test
    void has_no_years_where_nothing_speaks_of_one() {
        happened(adopted());
        happened(defined(OWNER, definition("参加者数", "名"), NONE));
        assertThat(told(AsOf.latest()).get("years")).isEmpty();
        assertThat(told(AsOf.latest()).has("baseline")).isFalse();

        recorded(count(120, "名"));

        assertThat(told(AsOf.latest()).get("years")).hasSize(1);
        assertThat(told(AsOf.latest()).at("/years/0/target/kind").asString()).isEqualTo("NONE");
        assertThat(told(AsOf.latest()).at("/years/0/status/reason").asString()).isEqualTo("NO_TARGET");
    }

    @Test
    void begins_with_the_first_target_where_there_is_no_baseline_and_judges_each_year_by_its_own() {
        happened(adopted());
        happened(defined(OWNER, definition("参加者数", "名"), TWO));
        recorded(count(120, "名"));

        JsonNode years = told(AsOf.latest()).get("years");

        assertThat(years.valueStream().map(year -> year.get("fiscalYear").asInt()))
                .containsExactly(2023, 2024, 2025, 2026);
        assertThat(years.get(0).at("/status/verdict").asString()).isEqualTo("BEHIND");
        assertThat(years.get(0).at("/status/yardstick").asString()).isEqualTo("YEAR_TARGET");
        assertThat(years.get(0).has("baselineYear")).isFalse();
    }

    @Test
    void a_baseline_that_was_not_there_is_revised_from_nothing() {
        happened(adopted());
        happened(defined(OWNER, definition("参加者数", "名"), TWO));
        happened(new BaselineRevised(INDICATOR, Optional.empty(), new Baseline(R2, count(114, "名")), "資料"));
        happened(new BaselineRevised(
                INDICATOR, Optional.of(new Baseline(R2, count(114, "名"))), new Baseline(R2, count(115, "名")), "誤記"));

        JsonNode told = told(AsOf.latest());

        assertThat(told.at("/baselineRevisions/0").has("previous")).isFalse();
        assertThat(told.at("/baselineRevisions/0/current/amount").asInt()).isEqualTo(114);
        assertThat(told.at("/baselineRevisions/1/previous/amount").asInt()).isEqualTo(114);
        assertThat(told.at("/years/0/baselineYear").asBoolean()).isTrue();
        assertThat(told.at("/years/0/value/amount").asInt()).isEqualTo(115);
        assertThat(told(new AsOf.AtPosition(2)).has("baseline")).isFalse();
    }

    @Test
    void keeps_the_states_that_were_reported_and_corrected() {
        happened(adopted());
        happened(defined(OWNER, stateOf("業務継続計画"), Targets.of(in(R8, new Aim.InState("策定済")))));
        recorded(state("策定済"));
        happened(new IndicatorValueCorrected(INDICATOR, R5, state("策定済"), state("策定中"), Optional.empty(), "案であった"));

        JsonNode year = told(AsOf.latest()).at("/years/0");

        assertThat(year.at("/reported/current/state").asString()).isEqualTo("策定済");
        assertThat(year.at("/revisions/0/previous/state").asString()).isEqualTo("策定済");
        assertThat(year.at("/value/state").asString()).isEqualTo("策定中");
        assertThat(told(AsOf.latest()).get("states")).hasSize(3);
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }

    private JsonNode told(AsOf asOf) {
        return JSON.valueToTree(history.of(INDICATOR, asOf, Optional.empty()));
    }

    private void recorded(Figure figure) {
        happened(new IndicatorValueRecorded(INDICATOR, R5, figure, Optional.empty(), Optional.empty()));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(HistoryModel.NAME, store.head());
    }
}
