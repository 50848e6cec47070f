package org.ayumi.query.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SampleLines.adopted;
import static org.ayumi.query.moment.SampleLines.defined;
import static org.ayumi.query.moment.SampleLines.end;
import static org.ayumi.query.moment.SampleLines.indicatorRetired;
import static org.ayumi.query.moment.SampleLines.registered;
import static org.ayumi.query.moment.SampleLines.resumed;
import static org.ayumi.query.moment.SampleLines.retired;
import static org.ayumi.query.moment.SampleLines.retiredAgain;
import static org.ayumi.query.moment.SampleLines.value;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.plan.KnownPlans;
import org.ayumi.query.progress.KnownIndicators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Initiatives of two plans, the second of which continues the first. */
class LineageTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final String A = "old.a";
    private static final String B = "old.b";
    private static final String C = "old.c";
    private static final String D = "new.d";
    private static final String E = "new.e";

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final KnownPlans plans = new KnownPlans(store);
    private final KnownIndicators indicators = new KnownIndicators(store);
    private final LineageQuery lineage = new LineageQuery(plans.across(), indicators.query(), store.pointInTime());

    @BeforeEach
    void twoPlans() {
        happened(adopted("old", Optional.empty()), adopted("new", Optional.of("old")));
        happened(registered(A, 1), registered(B, 2), registered(C, 3), registered(D, 1), registered(E, 2));
    }

    @Test
    void a_line_goes_over_mergers_splits_and_plans_from_the_first_to_the_last() {
        happened(retired(A, end(R4, C)), retired(B, end(R5, C)), retired(C, end(R8, D, E)));

        assertThat(line(C))
                .containsExactly(
                        "old.a PREDECESSOR 1",
                        "old.b PREDECESSOR 1",
                        "old.c SELF 0",
                        "new.d SUCCESSOR 1",
                        "new.e SUCCESSOR 1");
        assertThat(line(A))
                .containsExactly("old.a SELF 0", "old.c SUCCESSOR 1", "new.d SUCCESSOR 2", "new.e SUCCESSOR 2");
        assertThat(line(E))
                .containsExactly("old.a PREDECESSOR 2", "old.b PREDECESSOR 2", "old.c PREDECESSOR 1", "new.e SELF 0");
        InitiativeLineage whole = lineage.ofInitiative(E, AsOf.latest());
        assertThat(whole.planId()).isEqualTo("new");
        assertThat(whole.complete()).isTrue();
        assertThat(whole.items().getFirst().planId()).isEqualTo("old");
        assertThat(whole.items().getFirst().initiativeNumber()).contains("1-1");
        assertThat(whole.items().getFirst().initiativeName()).contains("事業1");
    }

    @Test
    void each_end_is_told_with_year_ending_successors_reason_and_position() {
        happened(retired(A, end(R5, C)));

        InitiativeLineage found = lineage.ofInitiative(C, AsOf.latest());
        RecordedEvent event = store.at(8);
        RetirementView end = found.items().getFirst().retirement().orElseThrow();
        assertThat(end.lastFiscalYear()).isEqualTo(2023);
        assertThat(end.lastFiscalYearLabel()).isEqualTo("令和5年度");
        assertThat(end.ending()).isEqualTo(Ending.MERGED);
        assertThat(end.successors()).containsExactly(C);
        assertThat(end.reason()).isEqualTo("見直し");
        assertThat(end.position()).isEqualTo(event.position());
        assertThat(end.recordedAt()).isBetween(event.recordedAt().minusMillis(1), event.recordedAt());
        assertThat(found.items().getLast().retirement()).isEmpty();
    }

    @Test
    void what_stands_alone_is_a_line_of_its_own_and_what_ends_without_successor_ends_it() {
        assertThat(line(A)).containsExactly("old.a SELF 0");

        happened(retired(A, end(R5)));

        assertThat(line(A)).containsExactly("old.a SELF 0");
        assertThat(lineage.ofInitiative(A, AsOf.latest()).items().getFirst().retirement())
                .map(RetirementView::ending)
                .contains(Ending.ABOLISHED);
    }

    @Test
    void an_answer_about_the_past_knows_nothing_of_later_ends_in_whatever_plan() {
        happened(retired(A, end(R4, C)), retired(C, end(R8, D)));

        assertThat(line(C, 7)).containsExactly("old.c SELF 0");
        assertThat(line(C, 8)).containsExactly("old.a PREDECESSOR 1", "old.c SELF 0");
        assertThat(line(D, 8)).containsExactly("new.d SELF 0");
        assertThat(line(D, 9)).containsExactly("old.a PREDECESSOR 2", "old.c PREDECESSOR 1", "new.d SELF 0");
        assertThat(lineage.ofInitiative(C, new AsOf.AtPosition(8))
                        .items()
                        .getLast()
                        .retirement())
                .isEmpty();
        assertThat(lineage.ofInitiative(C, new AsOf.AtInstant(store.at(8).recordedAt())))
                .isEqualTo(lineage.ofInitiative(C, new AsOf.AtPosition(8)));
    }

    @Test
    void an_end_that_was_put_right_leads_where_it_says_now_and_led_elsewhere_then() {
        Retirement wrong = end(R5, B);
        happened(retired(A, wrong), retiredAgain(A, wrong, end(R5, C)));

        assertThat(line(A)).containsExactly("old.a SELF 0", "old.c SUCCESSOR 1");
        assertThat(line(B)).containsExactly("old.b SELF 0");
        assertThat(line(B, 8)).containsExactly("old.a PREDECESSOR 1", "old.b SELF 0");
        assertThat(line(A, 8)).containsExactly("old.a SELF 0", "old.b SUCCESSOR 1");
    }

    @Test
    void what_never_should_have_ended_has_no_successor() {
        happened(retired(A, end(R5, B)), resumed(A, end(R5, B), R6));

        assertThat(line(A)).containsExactly("old.a SELF 0");
        assertThat(line(B)).containsExactly("old.b SELF 0");
        assertThat(lineage.ofInitiative(A, AsOf.latest()).items().getFirst().retirement())
                .isEmpty();
    }

    @Test
    void what_was_taken_up_again_keeps_who_went_on_for_it_meanwhile() {
        happened(retired(A, end(R4, B)), resumed(A, end(R4, B), R6));

        assertThat(line(B)).containsExactly("old.a PREDECESSOR 1", "old.b SELF 0");
        InitiativeInLine first = lineage.ofInitiative(B, AsOf.latest()).items().getFirst();
        assertThat(first.retirement()).isEmpty();
        assertThat(first.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.retirement().lastFiscalYear()).isEqualTo(2022);
            assertThat(pause.resumedFromFiscalYearLabel()).isEqualTo("令和6年度");
            assertThat(pause.resumedReason()).isEqualTo("再開");
        });
        assertThat(lineage.ofInitiative(B, new AsOf.AtPosition(8))
                        .items()
                        .getFirst()
                        .retirement())
                .isPresent();
    }

    @Test
    void a_circle_is_walked_once_around_from_both_sides() {
        happened(retired(A, end(R4, B)), resumed(A, end(R4, B), R6), retired(B, end(R5, C)), retired(C, end(R8, A)));

        assertThat(line(A))
                .containsExactly(
                        "old.b PREDECESSOR 2",
                        "old.c PREDECESSOR 1",
                        "old.a SELF 0",
                        "old.b SUCCESSOR 1",
                        "old.c SUCCESSOR 2");
        assertThat(lineage.ofInitiative(A, AsOf.latest()).complete()).isTrue();
    }

    @Test
    void a_line_that_is_too_long_says_that_it_goes_on() {
        int tooMany = Line.MOST + 1;
        for (int number = 1; number <= tooMany; number++) {
            happened(registered("old.x" + number, 10 + number), retired("old.x" + number, end(R5, A)));
        }
        InitiativeLineage found = lineage.ofInitiative(A, AsOf.latest());

        assertThat(found.complete()).isFalse();
        assertThat(found.items()).hasSize(Line.MOST + 1);
        assertThat(found.items().getLast().relation()).isEqualTo(Relation.SELF);
        assertThat(lineage.ofInitiative("old.x1", AsOf.latest()).complete()).isTrue();
    }

    @Test
    void a_successor_that_is_not_there_stays_an_id() {
        happened(retired(A, end(R5, "nowhere.z")));

        InitiativeInLine last = lineage.ofInitiative(A, AsOf.latest()).items().getLast();
        assertThat(last.initiativeId()).isEqualTo("nowhere.z");
        assertThat(last.planId()).isEqualTo("nowhere");
        assertThat(last.initiativeNumber()).isEmpty();
        assertThat(last.initiativeName()).isEmpty();
    }

    @Test
    void both_figures_stay_readable_where_an_indicator_goes_on_in_another() {
        happened(defined(A), defined(C));
        happened(value(A + ".1", R4, 41), value(A + ".1", R5, 66), value(C + ".1", R5, 12));
        happened(indicatorRetired(A + ".1", end(R5, C + ".1")));
        happened(value(C + ".1", R6, 80));

        IndicatorLineage found = lineage.ofIndicator(C + ".1", AsOf.latest());
        assertThat(found.items())
                .extracting(LineageTest::text)
                .containsExactly(
                        "old.a.1 1-1 件数 件 PREDECESSOR [令和4年度 41, 令和5年度 66] 令和5年度",
                        "old.c.1 1-3 件数 件 SELF [令和5年度 12, 令和6年度 80] -");
        assertThat(lineage.ofIndicator(A + ".1", AsOf.latest()).items())
                .extracting(item -> item.indicatorId() + " " + item.relation())
                .containsExactly("old.a.1 SELF", "old.c.1 SUCCESSOR");
        assertThat(lineage.ofIndicator(C + ".1", new AsOf.AtPosition(13)).items())
                .extracting(item -> item.years().size())
                .containsExactly(2, 1);
        assertThat(lineage.ofIndicator(C + ".1", new AsOf.AtPosition(12)).items())
                .hasSize(1);
    }

    @Test
    void a_plan_says_what_it_continues_and_where_its_initiatives_come_from_and_go_on() {
        happened(retired(A, end(R8, Ending.CONTINUED, D)), retired(B, end(R5, C)), retired(C, end(R8, D, E)));

        PlanLineage old = lineage.ofPlan("old", AsOf.latest());
        assertThat(old.previousPlanId()).isEmpty();
        assertThat(old.continuedBy())
                .extracting(PlanLineage.Continuation::planId)
                .containsExactly("new");
        assertThat(old.initiatives())
                .extracting(LineageTest::text)
                .containsExactly(
                        "[] -> old.a -> [new.d]", "[] -> old.b -> [old.c]", "[old.b] -> old.c -> [new.d, new.e]");
        assertThat(old.initiatives().getFirst().retirement())
                .map(RetirementView::ending)
                .contains(Ending.CONTINUED);
        PlanLineage next = lineage.ofPlan("new", AsOf.latest());
        assertThat(next.previousPlanId()).contains("old");
        assertThat(next.continuedBy()).isEmpty();
        assertThat(next.initiatives())
                .extracting(LineageTest::text)
                .containsExactly("[old.a, old.c] -> new.d -> []", "[old.c] -> new.e -> []");
        assertThat(next.initiatives().getLast().predecessors().getFirst().initiativeNumber())
                .contains("1-3");
    }

    @Test
    void a_plan_of_the_past_is_not_continued_by_what_came_later() {
        happened(retired(A, end(R5, D)));

        assertThat(lineage.ofPlan("old", new AsOf.AtPosition(1)).continuedBy()).isEmpty();
        assertThat(lineage.ofPlan("old", new AsOf.AtPosition(2)).continuedBy()).hasSize(1);
        assertThat(lineage.ofPlan("old", new AsOf.AtPosition(7)).initiatives()).isEmpty();
        assertThat(lineage.ofPlan("old", new AsOf.AtPosition(8)).initiatives()).hasSize(1);
    }

    @Test
    void a_moment_that_the_read_model_has_not_reached_is_not_answered_with_less() {
        DomainEvent unapplied = retired(A, end(R5, C));
        store.append(unapplied);

        assertThat(line(C, 7)).containsExactly("old.c SELF 0");
        assertThatThrownBy(() -> line(C, 8)).hasMessageContaining("NOT_YET asOf: at-least.not-yet [8, 7]");
    }

    @Test
    void says_what_is_not_there_or_was_not_yet() {
        happened(defined(A));

        assertThatThrownBy(() -> line("old.nothing"))
                .hasMessageContaining("NOT_FOUND initiativeId: initiative.unknown");
        assertThatThrownBy(() -> line(E, 6)).hasMessageContaining("NOT_FOUND asOf: initiative.not-yet");
        assertThatThrownBy(() -> lineage.ofIndicator(A, AsOf.latest()))
                .hasMessageContaining("NOT_FOUND indicatorId: indicator.unknown");
        assertThatThrownBy(() -> lineage.ofIndicator(A + ".1", new AsOf.AtPosition(7)))
                .hasMessageContaining("NOT_FOUND asOf: indicator.not-yet");
        assertThatThrownBy(() -> lineage.ofPlan("nowhere", AsOf.latest()))
                .hasMessageContaining("NOT_FOUND planId: plan.unknown");
        assertThatThrownBy(() -> lineage.ofPlan("new", new AsOf.AtPosition(1)))
                .hasMessageContaining("NOT_FOUND asOf: plan.not-yet");
        assertThatThrownBy(() -> lineage.ofPlan("new", new AsOf.AtPosition(99)))
                .hasMessageContaining("BAD_PARAMETER asOf: as-of.beyond-head");
    }

    @Test
    void events_that_come_again_change_nothing() {
        happened(retired(A, end(R4, B)), resumed(A, end(R4, B), R6), retired(A, end(R8, C)));
        InitiativeLineage once = lineage.ofInitiative(A, AsOf.latest());

        store.events().forEach(plans.model()::apply);

        assertThat(lineage.ofInitiative(A, AsOf.latest())).isEqualTo(once);
    }

    @Test
    void refuses_the_end_of_what_no_event_brought_into_being() {
        assertThatThrownBy(() -> happened(indicatorRetired("old.a.9", end(R5)))).isInstanceOf(MissingRow.class);
    }

    private List<String> line(String initiativeId) {
        return text(lineage.ofInitiative(initiativeId, AsOf.latest()));
    }

    private List<String> line(String initiativeId, long position) {
        return text(lineage.ofInitiative(initiativeId, new AsOf.AtPosition(position)));
    }

    private static List<String> text(InitiativeLineage found) {
        return found.items().stream()
                .map(item -> item.initiativeId() + " " + item.relation() + " " + item.steps())
                .toList();
    }

    private static String text(IndicatorInLine item) {
        return String.join(
                " ",
                item.indicatorId(),
                item.owner().orElseThrow().number().orElseThrow(),
                item.indicatorName().orElseThrow(),
                item.unit().orElseThrow(),
                item.relation().name(),
                item.years().stream()
                        .map(year -> year.fiscalYearLabel() + " "
                                + year.value().figure().amount().orElseThrow())
                        .toList()
                        .toString(),
                item.retirement().map(RetirementView::lastFiscalYearLabel).orElse("-"));
    }

    private static String text(PlanLineage.Neighbours one) {
        return ids(one.predecessors()) + " -> " + one.initiativeId() + " -> " + ids(one.successors());
    }

    private static List<String> ids(List<InitiativeInLine> items) {
        return items.stream().map(InitiativeInLine::initiativeId).toList();
    }

    private void happened(DomainEvent... events) {
        Stream.of(events).map(store::append).forEach(event -> {
            plans.model().apply(event);
            indicators.model().apply(event);
        });
        store.projected(plans.model().name(), store.head());
        store.projected(indicators.model().name(), store.head());
    }
}
