package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.target;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Surveys every so many years, and years that are none of April to March. */
class RhythmTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R6 = new FiscalYear(2024);

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
    void a_figure_for_a_year_in_which_none_is_due_stands_and_is_judged() {
        defined(1, YearBasis.FISCAL, every(2, R4));
        assertThat(item(0, R5).at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(0, R6).at("/value/kind").asString()).isEqualTo("NOT_REPORTED");

        recorded(1, R5);

        assertThat(item(0, R5).at("/value/kind").asString()).isEqualTo("MEASURED");
        assertThat(item(0, R5).get("value").has("cause")).isFalse();
    }

    @Test
    void a_figure_that_is_taken_back_leaves_a_year_in_which_nothing_is_due() {
        defined(1, YearBasis.FISCAL, every(2, R4));
        recorded(1, R5);
        happened(new IndicatorValueCorrected(
                OWNER.indicatorId(1), R5, count(120, "人"), new NotReported(), Optional.empty(), "年度の誤り"));

        assertThat(item(0, R5).at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(0, R5).at("/value/reportReason").asString()).isEqualTo("年度の誤り");
        assertThat(item(0, R5).at("/status/reason").asString()).isEqualTo("NOT_DUE");
    }

    @Test
    void the_rhythm_of_a_year_is_that_of_its_definition() {
        IndicatorDefinition before = defined(1, YearBasis.FISCAL, Optional.empty());
        happened(new IndicatorAmended(
                OWNER.indicatorId(1),
                R6,
                before,
                definition(YearBasis.CALENDAR, every(5, R4)),
                new Continuity.Same(),
                "調査の変更"));

        assertThat(item(0, R5).at("/value/kind").asString()).isEqualTo("NOT_REPORTED");
        assertThat(item(0, R5).propertyNames()).doesNotContain("rhythm", "yearBasis");
        assertThat(item(0, R6).at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(0, R6).at("/rhythm/everyYears").asInt()).isEqualTo(5);
        JsonNode amendment = indicator().at("/amendments/0");
        assertThat(amendment.get("yearBasis").asString()).isEqualTo("CALENDAR");
        assertThat(amendment.get("fromFiscalYearLabel").asString()).isEqualTo("令和6年");
        assertThat(amendment.at("/rhythm/anchorFiscalYear").asInt()).isEqualTo(2022);
    }

    @Test
    void a_school_year_is_called_as_the_fiscal_year_is() {
        defined(1, YearBasis.SCHOOL, Optional.empty());
        recorded(1, R5);

        assertThat(item(0, R5).get("yearBasis").asString()).isEqualTo("SCHOOL");
        assertThat(item(0, R5).at("/target/fiscalYearLabel").asString()).isEqualTo("令和8年度");
        assertThat(indicator().at("/values/0/fiscalYearLabel").asString()).isEqualTo("令和5年度");
    }

    /** One of three reports, and of the other two nothing is due: the year is complete. */
    @Test
    void whoever_has_nothing_due_is_not_waited_for() {
        defined(1, YearBasis.FISCAL, Optional.empty());
        defined(2, YearBasis.FISCAL, every(5, R4));
        defined(3, YearBasis.FISCAL, every(5, R4));
        for (int indicator = 1; indicator <= 3; indicator++) {
            recorded(indicator, R4);
        }
        recorded(1, R5);

        assertThat(shownUnlessAsked()).isEqualTo(2023);
    }

    @Test
    void whoever_reports_although_nothing_is_due_counts_as_one_of_those_that_are() {
        for (int indicator = 1; indicator <= 4; indicator++) {
            defined(indicator, YearBasis.FISCAL, Optional.empty());
            recorded(indicator, R4);
        }
        for (int indicator = 5; indicator <= 6; indicator++) {
            defined(indicator, YearBasis.FISCAL, every(5, R4));
            recorded(indicator, R5);
        }
        assertThat(shownUnlessAsked()).isEqualTo(2022);

        recorded(1, R5);
        assertThat(shownUnlessAsked()).isEqualTo(2023);
    }

    @Test
    void a_year_in_which_nothing_is_due_of_anything_is_not_shown_for_that() {
        defined(1, YearBasis.FISCAL, every(2, R4));
        defined(2, YearBasis.FISCAL, every(2, R4));
        defined(3, YearBasis.FISCAL, every(2, R4));
        for (int indicator = 1; indicator <= 3; indicator++) {
            recorded(indicator, R4);
        }
        recorded(1, R6);

        assertThat(shownUnlessAsked()).isEqualTo(2022);
    }

    private int shownUnlessAsked() {
        return progress.of(PLAN, Optional.empty(), AsOf.latest(), Optional.empty())
                .fiscalYear();
    }

    private JsonNode item(int place, FiscalYear year) {
        return JSON.valueToTree(progress.of(PLAN, Optional.of(year), AsOf.latest(), Optional.empty()))
                .get("items")
                .get(place);
    }

    private JsonNode indicator() {
        return JSON.valueToTree(indicators.of(OWNER.indicatorId(1), AsOf.latest()));
    }

    private static Optional<Rhythm> every(int years, FiscalYear anchor) {
        return Optional.of(new Rhythm(years, anchor));
    }

    private static IndicatorDefinition definition(YearBasis basis, Optional<Rhythm> rhythm) {
        return new IndicatorDefinition(
                "人口",
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                basis,
                rhythm);
    }

    private IndicatorDefinition defined(int sequence, YearBasis basis, Optional<Rhythm> rhythm) {
        IndicatorDefinition definition = definition(basis, rhythm);
        happened(new IndicatorDefined(
                OWNER.indicatorId(sequence), OWNER, PLAN, sequence, definition, Optional.empty(), target(150)));
        return definition;
    }

    private void recorded(int sequence, FiscalYear year) {
        happened(new IndicatorValueRecorded(
                OWNER.indicatorId(sequence), year, count(120, "人"), Optional.empty(), Optional.empty()));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
