package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amendedFrom;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.ledBy;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 主管：企画課（令和6年4月から政策推進課）: the year says how the initiative was called and who was in charge. */
class CalledOtherwiseTest {

    private static final FiscalYear R6 = new FiscalYear(2024);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void anInitiativeThatIsAmendedFromR6() {
        happened(adopted());
        happened(registered("1-1-1", "相談窓口"));
        happened(amendedFrom(Optional.empty(), "1-1-1", ledBy("企画課", "相談窓口")));
        happened(defined("1-1-1", "相談件数", "件", count(114, "件"), 150));
        happened(recorded("1-1-1", R5, count(140, "件")));
        happened(amendedFrom(Optional.of(R6), "1-1-1", ledBy("政策推進課", "総合相談窓口")));
    }

    @Test
    void the_progress_of_a_year_says_what_held_in_it() {
        assertThat(item(R5)).isEqualTo("相談窓口 [企画課] 相談窓口");
        assertThat(item(R6)).isEqualTo("総合相談窓口 [政策推進課] 総合相談窓口");
        assertThat(item(R8)).isEqualTo("総合相談窓口 [政策推進課] 総合相談窓口");
    }

    @Test
    void an_indicator_says_what_holds_at_last_unless_a_year_is_asked_for() {
        assertThat(called(indicators.of(indicatorId("1-1-1"), AsOf.latest()))).isEqualTo("総合相談窓口 [政策推進課]");
        assertThat(called(sheet(Optional.empty()))).isEqualTo("総合相談窓口 [政策推進課]");
        assertThat(called(sheet(Optional.of(R5)))).isEqualTo("相談窓口 [企画課]");
        assertThat(called(sheet(Optional.of(R6)))).isEqualTo("総合相談窓口 [政策推進課]");
    }

    @Test
    void what_held_then_and_what_was_known_then_are_two_questions() {
        ProgressItem known = progress.of(PLAN, Optional.of(R6), new AsOf.AtPosition(5), Optional.empty())
                .items()
                .getFirst();
        assertThat(known.leadSections()).containsExactly("企画課");
    }

    @Test
    void a_wording_that_is_put_right_is_that_of_the_years_it_held_for() {
        happened(amendedFrom(Optional.empty(), "1-1-1", ledBy("政策企画課", "総合相談窓口")));

        assertThat(item(R5)).isEqualTo("相談窓口 [企画課] 相談窓口");
        assertThat(item(R6)).isEqualTo("総合相談窓口 [政策企画課] 総合相談窓口");
    }

    private IndicatorView sheet(Optional<FiscalYear> year) {
        return indicators
                .ofInitiative(initiativeId("1-1-1"), year, AsOf.latest())
                .getFirst();
    }

    private String item(FiscalYear year) {
        ProgressItem item = progress.of(PLAN, Optional.of(year), AsOf.latest(), Optional.empty())
                .items()
                .getFirst();
        return called(item.initiativeName(), item.leadSections()) + " "
                + item.owner().name().orElseThrow();
    }

    private static String called(IndicatorView indicator) {
        return called(indicator.initiativeName(), indicator.leadSections());
    }

    private static String called(Optional<String> name, List<String> leadSections) {
        return name.orElseThrow() + " " + leadSections;
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
