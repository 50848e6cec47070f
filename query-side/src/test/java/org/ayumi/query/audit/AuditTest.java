package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.EventNames;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.query.http.Page;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.RandomPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final String INDICATOR = indicatorId("1-1-1");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final EventForm json = EventForms.stored();
    private final AuditQuery audit = new AuditQuery(store, store.pointInTime(), new AuditItems(json));

    @BeforeEach
    void anIndicatorWithTwoEvents() {
        store.append(adopted());
        store.append(registered("1-1-1", "サポートセンター"));
        store.append(defined("1-1-1", "相談件数", "件", new NotConducted(), 15000), Map.of("actor", "admin"));
        store.append(recorded("1-1-1", R5, count(128, "件")));
    }

    @Test
    void pages_through_the_events_newest_last() {
        Page<AuditItem> first = events(AsOf.latest(), 1, Optional.empty());
        Page<AuditItem> second = events(AsOf.latest(), 1, first.next());

        assertThat(first.items()).singleElement().satisfies(item -> {
            assertThat(item.position()).isEqualTo(3);
            assertThat(item.sequence()).isZero();
            assertThat(item.metadata()).containsEntry("actor", "admin");
            assertThat(item.payload().toString())
                    .contains("\"baseline\":{\"fiscalYear\":2020,\"figure\":{\"kind\":\"NOT_CONDUCTED\"}}")
                    .contains("\"aim\":{\"kind\":\"AMOUNT\",\"amount\":15000}");
        });
        assertThat(second.items()).singleElement().satisfies(item -> {
            assertThat(item.position()).isEqualTo(4);
            assertThat(item.payload().toString())
                    .isEqualTo(
                            "{\"indicatorId\":\"" + INDICATOR + "\",\"fiscalYear\":2023,\"stage\":\"FINAL\",\"figure\":"
                                    + "{\"kind\":\"MEASURED\",\"amount\":128,\"unit\":\"件\",\"basis\":\"ANNUAL_COUNT\"}}");
        });
        assertThat(second.next()).isEmpty();
        assertThat(events(AsOf.latest(), 50, Optional.of("1")).items()).isEmpty();
    }

    @Test
    void a_page_of_a_long_trail_reads_no_more_than_it_shows() {
        for (int number = 0; number < 2_000; number++) {
            store.append(recorded("1-1-1", R5, count(number, "件")));
        }
        CountedReads counted = new CountedReads(store);
        AuditQuery countedAudit = new AuditQuery(counted, store.pointInTime(), new AuditItems(json));

        Page<AuditItem> page = countedAudit.events(
                AuditedKind.INDICATOR, INDICATOR, AuditFilter.none(), AsOf.latest(), 50, Optional.of("1000"));

        assertThat(page.items()).hasSize(50);
        assertThat(counted.read)
                .as("those shown, one more, the first one and what defines it")
                .isLessThanOrEqualTo(53);
    }

    /** Counts the events that it gives away. */
    private static final class CountedReads implements EventHistory {

        private final EventHistory store;
        private int read;

        CountedReads(EventHistory store) {
            this.store = store;
        }

        private List<RecordedEvent> counted(List<RecordedEvent> events) {
            read += events.size();
            return events;
        }

        @Override
        public long head() {
            return store.head();
        }

        @Override
        public long positionAt(Instant instant) {
            return store.positionAt(instant);
        }

        @Override
        public RecordedEvent at(long position) {
            return counted(List.of(store.at(position))).getFirst();
        }

        @Override
        public List<RecordedEvent> under(String aggregateId, long upToPosition) {
            return counted(store.under(aggregateId, upToPosition));
        }

        @Override
        public List<RecordedEvent> of(String aggregateId, long afterSequence, int limit) {
            return counted(store.of(aggregateId, afterSequence, limit));
        }

        @Override
        public List<RecordedEvent> named(String aggregateId, Set<String> names) {
            return counted(store.named(aggregateId, names));
        }
    }

    @Test
    void shows_the_trail_as_it_stood() {
        assertThat(events(new AsOf.AtPosition(3), 50, Optional.empty()).items()).hasSize(1);
        assertThatThrownBy(() -> events(new AsOf.AtPosition(2), 50, Optional.empty()))
                .hasMessageContaining("NOT_FOUND asOf: indicator.not-yet");
    }

    @Test
    void does_not_take_one_kind_of_thing_for_another() {
        assertThatThrownBy(() -> audit.events(
                        AuditedKind.PLAN, INDICATOR, AuditFilter.none(), AsOf.latest(), 50, Optional.empty()))
                .hasMessageContaining("NOT_FOUND planId: plan.unknown");
        assertThat(audit.events(AuditedKind.PLAN, PLAN, AuditFilter.none(), AsOf.latest(), 50, Optional.empty())
                        .items())
                .hasSize(1);
        assertThatThrownBy(() -> events(AsOf.latest(), 50, Optional.of("last")))
                .hasMessageContaining("BAD_PARAMETER after: parameter.not-a-number");
    }

    @Test
    void writes_a_schedules_marks_by_year() {
        InitiativeScheduled event = new InitiativeScheduled(
                initiativeId("1-1-1"),
                List.of(),
                List.of(new ScheduleRow(Optional.empty(), new TreeMap<>(Map.of(R5, "実施")))),
                Optional.empty());

        assertThat(json.of(event).toString())
                .isEqualTo("{\"initiativeId\":\"tomisato-kyodo-2.1-1-1\",\"previous\":[],"
                        + "\"current\":[{\"marks\":{\"2023\":\"実施\"}}]}");
    }

    @Test
    void writes_every_kind_of_event_without_null_and_without_exponents() {
        List<RecordedEvent> events = RandomPlan.events(3, 500).events();

        assertThat(events.stream().map(event -> event.event().getClass()).distinct())
                .hasSize(EventNames.all().size());
        assertThat(events)
                .allSatisfy(event -> assertThat(json.of(event.event()).toString())
                        .doesNotContain("null")
                        .doesNotContainPattern("\\dE[+-]?\\d"));
    }

    private Page<AuditItem> events(AsOf asOf, int limit, Optional<String> after) {
        return audit.events(AuditedKind.INDICATOR, INDICATOR, AuditFilter.none(), asOf, limit, after);
    }
}
