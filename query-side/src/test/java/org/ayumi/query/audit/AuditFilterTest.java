package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.query.http.Page;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events are recorded a minute apart from 2024-04-01T00:01Z on, which is 09:01 in Japan. */
class AuditFilterTest {

    private static final String INDICATOR = indicatorId("1-1-1");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final AuditQuery audit = new AuditQuery(store, store.pointInTime(), new AuditItems(EventForms.stored()));

    @BeforeEach
    void aTrail() {
        store.append(adopted());
        store.append(registered("1-1-1", "サポートセンター"));
        store.append(defined("1-1-1", "相談件数", "件", new NotConducted(), 150), Map.of("actor", "admin"));
        store.append(recorded("1-1-1", R5, count(128, "件")), Map.of("actor", "staff"));
        store.append(recorded("1-1-1", R2, count(1, "件")), Map.of("actor", "staff", "reason", "基準年度のため"));
        store.append(
                new IndicatorValueCorrected(INDICATOR, R5, count(128, "件"), count(140, "件"), Optional.empty(), "集計の誤り"),
                Map.of(
                        "actor",
                        "approver",
                        "role",
                        "APPROVER",
                        "section",
                        "企画課",
                        "source",
                        "SHEET",
                        "document",
                        "R5.xlsx",
                        "sheet",
                        "1-1-1",
                        "cell",
                        "F12"));
        store.append(new TargetRevised(INDICATOR, target(150), target(160), "見直し"), Map.of("actor", "approver"));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} → {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -, 3 4 5 6 7",
                "staff, -, -, -, -, 4 5",
                "nobody, -, -, -, -, ''",
                "-, indicator.value-recorded, -, -, -, 4 5",
                "-, -, R5, -, -, 4 6",
                "-, -, 令和2年度, -, -, 3 5",
                "-, -, 2026, -, -, 3 7",
                "staff, indicator.value-recorded, 2023, -, -, 4",
                "-, -, -, 2024-04-01T00:06:00Z, -, 6 7",
                "-, -, -, 2024-04-01T09:06:00+09:00, -, 6 7",
                "-, -, -, -, 2024-04-01T00:05:00Z, 3 4",
                "-, -, -, 2024-04-01, 2024-04-01, 3 4 5 6 7",
                "-, -, -, 2024-04-02, -, ''",
                "-, -, -, -, 2024-03-31, ''",
            })
    void lets_through_what_was_asked_for(
            String actor, String type, String year, String from, String to, String positions) {
        AuditFilter filter = AuditFilter.parse(
                Optional.ofNullable(actor),
                Optional.ofNullable(type),
                Optional.ofNullable(year),
                Optional.ofNullable(from),
                Optional.ofNullable(to));

        assertThat(page(filter, 50, Optional.empty()).items())
                .extracting(item -> String.valueOf(item.position()))
                .containsExactly(positions.isEmpty() ? new String[0] : positions.split(" ", -1));
    }

    @Test
    void pages_of_a_filtered_trail_are_full_and_miss_nothing() {
        for (int event = 0; event < 1200; event++) {
            store.append(
                    new TargetRevised(INDICATOR, target(event), target(event + 1), "見直し"),
                    Map.of("actor", event % 100 == 0 ? "rare" : "staff"));
        }
        AuditFilter rare = AuditFilter.parse(
                Optional.of("rare"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        List<Integer> sizes = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<AuditItem> page = page(rare, 5, after);
            sizes.add(page.items().size());
            after = page.next();
        } while (after.isPresent());

        assertThat(sizes).containsExactly(5, 5, 2);
    }

    @Test
    void shows_who_where_from_and_why() {
        AuditItem item = page(AuditFilter.none(), 50, Optional.empty()).items().get(3);

        assertThat(item.actor()).contains("approver");
        assertThat(item.role()).contains("APPROVER");
        assertThat(item.section()).contains("企画課");
        assertThat(item.source())
                .isEqualTo(new AuditItem.Source(
                        Optional.of("SHEET"), Optional.of("R5.xlsx"), Optional.of("1-1-1"), Optional.of("F12")));
        assertThat(item.reason()).contains("集計の誤り");
        assertThat(item.fiscalYears()).containsExactly(2023);
        assertThat(item.sentenceJa()).isEqualTo("指標「相談件数」の令和5年度の実績を訂正：128件 → 140件");
        assertThat(page(AuditFilter.none(), 50, Optional.empty()).items().get(2).reason())
                .as("given with the request")
                .contains("基準年度のため");
    }

    @ParameterizedTest
    @CsvSource({
        "'', indicator.defined, 2023, 2024-04-01, 2024-04-02, actor: text.blank",
        "staff, IndicatorDefined, 2023, 2024-04-01, 2024-04-02, type: event-type.unknown",
        "staff, '', 2023, 2024-04-01, 2024-04-02, type: event-type.unknown",
        "staff, indicator.defined, someday, 2024-04-01, 2024-04-02, fiscalYear: fiscal-year.unreadable",
        "staff, indicator.defined, 2023, 2024-02-30, 2024-04-02, from: recorded-time.unreadable",
        "staff, indicator.defined, 2023, 2024-04-01T00:00:00, 2024-04-02, from: recorded-time.unreadable",
        "staff, indicator.defined, 2023, 120, 2024-04-02, from: recorded-time.unreadable",
        "staff, indicator.defined, 2023, 2024-04-01, +999999999-12-31, to: recorded-time.unreadable",
        "staff, indicator.defined, 2023, 2024-04-02, 2024-04-01, to: period.reversed",
    })
    void names_the_filter_it_cannot_read(
            String actor, String type, String year, String from, String to, String problem) {
        assertThatThrownBy(() -> AuditFilter.parse(
                        Optional.of(actor), Optional.of(type), Optional.of(year), Optional.of(from), Optional.of(to)))
                .hasMessageContaining("BAD_PARAMETER " + problem);
    }

    private Page<AuditItem> page(AuditFilter filter, int limit, Optional<String> after) {
        return audit.events(AuditedKind.INDICATOR, INDICATOR, filter, AsOf.latest(), limit, after);
    }
}
