package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.cumulativeCount;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.people;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendIndicatorTest {

    private static final IndicatorDefinition CASES = annualCount().definition();

    private static AmendIndicator amend(String json) {
        return RequestBodies.read("{" + json + ",\"reason\":\"数え方の変更\"}", AmendmentBodies.Change.class)
                .read(ID);
    }

    private static IndicatorDefinition renamed(String name) {
        return new IndicatorDefinition(
                name, CASES.measure(), CASES.better(), CASES.unit(), CASES.survey(), CASES.minimum(), CASES.maximum());
    }

    private static IndicatorDefinition counted(Measure measure, String unit) {
        return new IndicatorDefinition(
                CASES.name(), measure, CASES.better(), unit, CASES.survey(), CASES.minimum(), CASES.maximum());
    }

    private static IndicatorAmended amended(FiscalYear from, IndicatorDefinition current, Continuity continuity) {
        return new IndicatorAmended(ID, from, CASES, current, continuity, "数え方の変更");
    }

    @Test
    void a_new_name_is_the_same_thing_unless_somebody_says_that_it_is_not() {
        scenario()
                .given(annualCount())
                .when(amend("\"name\":\"利用者数\",\"fromFiscalYear\":\"R6\""))
                .then(amended(R6, renamed("利用者数"), new Continuity.Same()));
        scenario()
                .given(annualCount())
                .when(amend("\"name\":\"利用者数\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"BROKEN\"}"))
                .then(amended(R6, renamed("利用者数"), new Continuity.Broken()));
    }

    @Test
    void another_unit_or_way_of_counting_says_how_numbers_relate() {
        scenario()
                .given(annualCount())
                .when(amend("\"unit\":\"千件\",\"fromFiscalYear\":2024"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "continuity: amendment.not-the-same");
        scenario()
                .given(annualCount())
                .when(amend("\"measure\":\"STOCK\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"SAME\"}"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "continuity: amendment.not-the-same");
        scenario()
                .given(annualCount())
                .when(
                        amend(
                                "\"unit\":\"千件\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"CONVERTED\",\"factor\":0.001}"))
                .then(amended(
                        R6, counted(Measure.ANNUAL_COUNT, "千件"), new Continuity.Converted(new BigDecimal("0.001"))));
        scenario()
                .given(annualCount())
                .when(amend("\"measure\":\"STOCK\",\"fromFiscalYear\":2024,"
                        + "\"continuity\":{\"kind\":\"OVERLAP\",\"fiscalYear\":2023,\"before\":412,\"after\":520}"))
                .then(amended(
                        R6,
                        counted(Measure.STOCK, "件"),
                        new Continuity.Overlap(R5, new BigDecimal("412"), new BigDecimal("520"))));
    }

    @Test
    void what_changes_nothing_is_no_event() {
        scenario()
                .given(annualCount())
                .when(amend("\"unit\":\"件\",\"fromFiscalYear\":2024"))
                .thenNothing();
    }

    @Test
    void a_figure_has_the_unit_of_its_year() {
        IndicatorAmended thousands =
                amended(R6, counted(Measure.ANNUAL_COUNT, "千件"), new Continuity.Converted(new BigDecimal("0.001")));
        scenario()
                .given(annualCount(), thousands)
                .when(BareReports.report(R5, BareReports.only("120")))
                .then(recorded(R5, cases("120")));
        scenario()
                .given(annualCount(), thousands)
                .when(BareReports.report(R6, BareReports.only("0.13")))
                .then(recorded(R6, measured("0.13", "千件", Measure.ANNUAL_COUNT)));
        scenario()
                .given(annualCount(), thousands)
                .when(update(R6, cases("130")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.unit: value.unit-needs-reason");
    }

    @Test
    void a_count_does_not_fall_across_a_break() {
        IndicatorDefinition online = new IndicatorDefinition(
                "オンラインを含む参加者",
                Measure.CUMULATIVE_COUNT,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        IndicatorAmended broken =
                new IndicatorAmended(ID, R5, cumulativeCount().definition(), online, new Continuity.Broken(), "数え方の変更");
        scenario()
                .given(cumulativeCount(), recorded(R4, people("200")), broken)
                .when(update(R5, people("50")))
                .then(recorded(R5, people("50")));
        IndicatorAmended same =
                new IndicatorAmended(ID, R5, cumulativeCount().definition(), online, new Continuity.Same(), "名称の変更");
        scenario()
                .given(cumulativeCount(), recorded(R4, people("200")), same)
                .when(update(R5, people("50")))
                .thenRefused(Refusal.Kind.RULE, "value.amount: cumulative.falls");
    }

    @Test
    void amendments_come_in_the_order_of_their_years_and_lie_in_the_plan() {
        scenario()
                .given(annualCount(), amended(R6, renamed("利用者数"), new Continuity.Same()))
                .when(amend("\"name\":\"来館者数\",\"fromFiscalYear\":2023"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: amendment.before-last");
        scenario()
                .given(annualCount())
                .when(amend("\"name\":\"来館者数\",\"fromFiscalYear\":2019"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: year.outside-plan");
        scenario()
                .given(annualCount())
                .when(amend("\"name\":\"来館者数\",\"fromFiscalYear\":2027"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: year.outside-plan");
    }

    @Test
    void targets_are_revised_in_the_new_terms_whatever_the_baseline_was() {
        IndicatorAmended thousands =
                amended(R6, counted(Measure.ANNUAL_COUNT, "千件"), new Continuity.Converted(new BigDecimal("0.001")));
        Targets increase = Targets.of(new Target(R8, new Aim.Toward(Trend.INCREASE, Optional.empty())));
        scenario()
                .given(annualCount(), thousands)
                .when(new ReviseTarget(ID, increase, "見直し"))
                .then(new TargetRevised(ID, annualCount().targets(), increase, "見直し"));
        scenario()
                .given(annualCount(), amended(R6, counted(Measure.ANNUAL_COUNT, "台"), new Continuity.Broken()))
                .when(new ReviseTarget(ID, increase, "見直し"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.kind: target.direction-needs-baseline");
    }

    @Test
    void targets_that_go_on_have_to_fit() {
        IndicatorDefined floor = new IndicatorDefined(
                ID,
                annualCount().owner(),
                annualCount().planId(),
                1,
                CASES,
                Optional.of(new Baseline(Indicators.R2, cases("114"))),
                Targets.of(new Target(R8, new Aim.AtLeast(new BigDecimal("150")))));
        scenario()
                .given(floor)
                .when(amend("\"better\":\"LOWER\",\"fromFiscalYear\":2024"))
                .thenRefused(Refusal.Kind.RULE, "continuity: amendment.target-unfit");
    }

    @Test
    void a_number_becomes_a_state_by_a_break_only() {
        String states = "\"measure\":\"STATE\",\"states\":[\"未策定\",\"策定済\"],\"fromFiscalYear\":2024";
        scenario()
                .given(annualCount())
                .when(amend(states + ",\"continuity\":{\"kind\":\"CONVERTED\",\"factor\":2}"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "continuity.kind: amendment.state-not-converted");
        IndicatorDefinition words = new IndicatorDefinition(
                CASES.name(),
                Measure.STATE,
                Direction.HIGHER,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("未策定", "策定済"));
        scenario()
                .given(annualCount())
                .when(amend(states + ",\"continuity\":{\"kind\":\"BROKEN\"}"))
                .then(amended(R6, words, new Continuity.Broken()));
    }

    @Test
    void a_definition_that_cannot_be_is_refused_by_its_field() {
        scenario()
                .given(annualCount())
                .when(amend("\"minimum\":10,\"maximum\":5,\"fromFiscalYear\":2024"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "maximum: indicator.range");
        scenario()
                .given(annualCount())
                .when(amend("\"name\":\" \",\"fromFiscalYear\":2024"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "name: text.blank");
    }

    @Test
    void a_year_counted_both_ways_is_not_after_the_first_of_the_new_definition() {
        scenario()
                .given(annualCount())
                .when(amend("\"measure\":\"STOCK\",\"fromFiscalYear\":2024,"
                        + "\"continuity\":{\"kind\":\"OVERLAP\",\"fiscalYear\":2025,\"before\":4,\"after\":5}"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "continuity.fiscalYear: amendment.overlap-after");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                                                              | continuity.kind: field.missing",
                "{\"kind\":\"CONVERTED\"}                                        | continuity.factor: field.missing",
                "{\"kind\":\"OVERLAP\",\"fiscalYear\":2023,\"before\":4}           | continuity.after: field.missing"
            })
    void what_a_continuity_needs_is_asked_for(String json, String fault) {
        assertRefused(Refusal.Kind.MALFORMED, () -> amend("\"fromFiscalYear\":2024,\"continuity\":" + json), fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"kind\":\"SAME\",\"factor\":2}        | continuity.factor: continuity.not-for-kind",
                "{\"kind\":\"CONVERTED\",\"factor\":0}   | continuity.factor: amount.not-positive",
                "{\"kind\":\"CONVERTED\",\"factor\":-2}  | continuity.factor: amount.not-positive"
            })
    void what_a_continuity_cannot_be_is_refused(String json, String fault) {
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> amend("\"fromFiscalYear\":2024,\"continuity\":" + json), fault);
    }

    @Test
    void the_year_and_the_reason_are_asked_for() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> RequestBodies.read("{\"name\":\"利用者数\"}", AmendmentBodies.Change.class)
                        .read(ID),
                "fromFiscalYear: field.missing",
                "reason: field.missing");
        assertThat(amend("\"name\":\"利用者数\",\"fromFiscalYear\":2024").continuity())
                .isEmpty();
    }

    @Test
    void an_indicator_is_amended_fifty_times_and_no_more() {
        DomainEvent[] most = Stream.concat(
                        Stream.of(annualCount()),
                        IntStream.range(0, 50)
                                .mapToObj(time -> amended(R6, renamed("利用者数" + time), new Continuity.Same())))
                .toArray(DomainEvent[]::new);
        AmendIndicator another = amend("\"name\":\"来館者数\",\"fromFiscalYear\":2024");
        scenario().given(Arrays.copyOf(most, 50)).when(another).thenWarned();
        scenario().given(most).when(another).thenRefused(Refusal.Kind.RULE, "fromFiscalYear: amendment.too-many");
    }
}
