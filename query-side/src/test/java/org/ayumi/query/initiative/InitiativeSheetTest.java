package org.ayumi.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.activity;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.moved;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.sectionId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.ayumi.query.progress.NoIndicators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InitiativeSheetTest {

    private static final String INITIATIVE = initiativeId("1-1-2");
    private static final String A1 = INITIATIVE + ".a1";
    private static final String A2 = INITIATIVE + ".a2";

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<InitiativeRows> model = new ModelInMemory<>(
            InitiativeModel.NAME,
            InitiativesInMemory::rows,
            (event, rows) -> new InitiativeProjector(rows, event).apply());
    private final InitiativeQuery initiatives =
            new InitiativeQuery(model, store.pointInTime(), NoIndicators.query(store));

    @BeforeEach
    void anInitiativeWithTwoActivities() {
        happened(adopted());
        happened(registered("1-1-2", "補助金の充実"));
        happened(new ActivityRecorded(INITIATIVE, A1, activity(R5, "補助金の交付")));
        happened(new ActivityRecorded(INITIATIVE, A2, activity(new FiscalYear(2022), "説明会")));
    }

    @Test
    void shows_where_the_plan_has_it_now_and_had_it_then() {
        happened(moved("1-1-2", placeOn(3, "Ⅰ-1-②", 7)));

        assertThat(sheet(false).initiativeNumber()).isEqualTo("Ⅰ-1-②");
        assertThat(sheet(false).sectionId()).contains(sectionId(3));
        InitiativeSheet then = initiatives.of(INITIATIVE, Optional.empty(), new AsOf.AtPosition(4), false);
        assertThat(then.initiativeNumber()).isEqualTo("1-(1)-②");
        assertThat(then.sectionId()).isEmpty();
    }

    @Test
    void has_no_mark_for_a_year_that_was_printed_blank() {
        TreeMap<FiscalYear, String> marks =
                new TreeMap<>(Map.of(new FiscalYear(2022), "検討", new FiscalYear(2025), "→"));
        happened(new InitiativeScheduled(
                INITIATIVE,
                List.of(),
                List.of(new ScheduleRow(Optional.empty(), marks), new ScheduleRow(Optional.of("周知"), new TreeMap<>())),
                Optional.empty()));

        List<ScheduleView> schedule = sheet(false).schedule();

        assertThat(schedule).extracting(ScheduleView::name).containsExactly(Optional.empty(), Optional.of("周知"));
        assertThat(schedule.getFirst().marks())
                .extracting(ScheduleView.Mark::fiscalYear)
                .containsExactly(2022, 2025);
        assertThat(schedule.getFirst().marks().getLast().mark()).isEqualTo("→");
        assertThat(schedule.getLast().marks()).isEmpty();
    }

    @Test
    void leaves_a_withdrawn_activity_out_unless_it_is_asked_for() {
        happened(new ActivityWithdrawn(INITIATIVE, A2, activity(new FiscalYear(2022), "説明会"), "別の事業のもの"));

        assertThat(sheet(false).activities())
                .extracting(ActivityView::activityId)
                .containsExactly(A1);
        assertThat(sheet(true).activities())
                .filteredOn(found -> found.activityId().equals(A2))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.withdrawn()).contains(true);
                    assertThat(found.withdrawalReason()).contains("別の事業のもの");
                });
    }

    @Test
    void shows_a_corrected_activity_once_and_counts_the_correction() {
        happened(new ActivityCorrected(INITIATIVE, A1, activity(R5, "補助金の交付"), activity(R5, "補助金の交付（確定）"), "誤記"));

        assertThat(sheet(false).activities().getFirst().content().title()).isEqualTo("補助金の交付（確定）");
        assertThat(sheet(false).activities().getFirst().corrections()).contains(1);
        assertThat(sheet(false).activities().getLast().corrections()).isEmpty();
        assertThat(sheet(false).version()).isEqualTo(4);
    }

    @Test
    void shows_the_activities_of_the_year_asked_for() {
        assertThat(initiatives
                        .of(INITIATIVE, Optional.of(R5), AsOf.latest(), false)
                        .activities())
                .extracting(ActivityView::activityId)
                .containsExactly(A1);
    }

    @Test
    void names_the_initiatives_it_links_to_in_their_printed_order() {
        happened(registered("1-2-1", "仕組みづくり"));
        happened(new InitiativesLinked(INITIATIVE, List.of(), List.of(initiativeId("2-1-1"), initiativeId("1-2-1"))));

        assertThat(sheet(false).links())
                .containsExactly(
                        new InitiativeSheet.Link(initiativeId("2-1-1"), Optional.empty(), Optional.empty()),
                        new InitiativeSheet.Link(initiativeId("1-2-1"), Optional.of("1-(2)-①"), Optional.of("仕組みづくり")));
    }

    @Test
    void refuses_an_event_about_an_unknown_initiative_or_activity() {
        assertThatThrownBy(() -> happened(new ActivityRecorded(initiativeId("9-9-9"), "x.a1", activity(R5, "講座"))))
                .isInstanceOf(MissingRow.class);
        assertThatThrownBy(() -> happened(new ActivityWithdrawn(INITIATIVE, "x.a9", activity(R5, "講座"), "理由")))
                .isInstanceOf(MissingRow.class);
    }

    private InitiativeSheet sheet(boolean includeWithdrawn) {
        return initiatives.of(INITIATIVE, Optional.empty(), AsOf.latest(), includeWithdrawn);
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
    }
}
