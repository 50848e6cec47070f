package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R2;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.correct;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;

/** One figure, reported in one plan and used by another. */
class UseIndicatorTest {

    private static final String SOURCE = "sogo-5.1-1.1";
    private static final IndicatorDefinition MEETINGS = new IndicatorDefinition(
            "会議の件数",
            Measure.ANNUAL_COUNT,
            Direction.HIGHER,
            "件",
            Optional.of("台帳"),
            Optional.empty(),
            Optional.of(new BigDecimal("500")),
            List.of(),
            YearBasis.FISCAL,
            Optional.empty());
    private static final Targets TARGETS = Targets.of(R8, new BigDecimal("140"));
    private static final DefinitionChange NOTHING = DefinitionChange.called(Optional.empty());

    private static FakeRegistry registry() {
        return new FakeRegistry()
                .plan(PLAN, 2022, 2026)
                .plan("sogo-5", 2020, 2029)
                .initiative(OWNER.id(), PLAN)
                .defined(SOURCE, "sogo-5", MEETINGS);
    }

    private static Scenario<Indicator> scenario() {
        return Scenario.of(Indicator.class, registry(), new FakeTimeline());
    }

    private static UseIndicator use(String source, DefinitionChange stated) {
        return new UseIndicator(ID, OWNER, PLAN, 1, source, stated, Optional.empty(), TARGETS);
    }

    private static IndicatorDefined used() {
        return used(MEETINGS, Optional.empty());
    }

    private static IndicatorDefined used(IndicatorDefinition definition, Optional<Baseline> baseline) {
        return new IndicatorDefined(ID, OWNER, PLAN, 1, definition, baseline, TARGETS, Optional.of(SOURCE));
    }

    private static IndicatorDefinition called(String name) {
        return DefinitionChange.called(Optional.of(name)).of(MEETINGS);
    }

    private static DefinitionChange amount(String unit, String maximum) {
        return new DefinitionChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal(maximum)),
                Optional.empty());
    }

    @Test
    void an_indicator_takes_its_definition_from_the_one_whose_figures_it_uses() {
        scenario().when(use(SOURCE, NOTHING)).then(used()).thenDecided("indicatorId", ID);
    }

    @Test
    void its_name_and_its_baseline_are_its_own() {
        UseIndicator command = new UseIndicator(
                ID,
                OWNER,
                PLAN,
                1,
                SOURCE,
                DefinitionChange.called(Optional.of("集まりの数")),
                Optional.of(new StatedBaseline(R2, FigureDraft.of(cases("90")))),
                TARGETS);
        scenario().when(command).then(used(called("集まりの数"), Optional.of(new Baseline(R2, cases("90")))));
    }

    @Test
    void what_is_said_of_the_definition_and_agrees_is_taken() {
        scenario().when(use(SOURCE, amount("件", "500.0"))).then(used());
    }

    @Test
    void every_part_that_contradicts_is_named() {
        DefinitionChange other = new DefinitionChange(
                Optional.of("集まりの数"),
                Optional.of(Measure.STOCK),
                Optional.of(Direction.LOWER),
                Optional.of("回"),
                Optional.of("名簿"),
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.TEN),
                Optional.of(List.of("未策定", "策定済")),
                Optional.of(YearBasis.CALENDAR),
                Optional.of(new DefinitionChange.RhythmChange(Optional.of(new Rhythm(5, R5)))));
        scenario()
                .when(use(SOURCE, other))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "measure: indicator.source-differs",
                        "better: indicator.source-differs",
                        "unit: indicator.source-differs",
                        "survey: indicator.source-differs",
                        "minimum: indicator.source-differs",
                        "maximum: indicator.source-differs",
                        "states: indicator.source-differs",
                        "yearBasis: indicator.source-differs",
                        "rhythm: indicator.source-differs");
    }

    @Test
    void nobody_uses_the_figures_of_an_indicator_that_is_not_there() {
        scenario().when(use("sogo-5.9-9.1", NOTHING)).thenRefused(Refusal.Kind.IMPOSSIBLE, "reportedAt: id.unknown");
    }

    @Test
    void an_indicator_of_the_same_plan_is_linked_to_and_not_used() {
        Scenario.of(Indicator.class, registry().defined(PLAN + ".i1", PLAN, MEETINGS), new FakeTimeline())
                .when(use(PLAN + ".i1", NOTHING))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "reportedAt: indicator.source-of-same-plan");
    }

    @Test
    void figures_are_used_where_they_are_reported_and_not_at_second_hand() {
        FakeRegistry registry = registry().defined("senryaku-2.i1", "senryaku-2", MEETINGS);
        Scenario.of(Indicator.class, registry.reportedAt("senryaku-2.i1", SOURCE), new FakeTimeline())
                .when(use("senryaku-2.i1", NOTHING))
                .thenRefused(Refusal.Kind.RULE, "reportedAt: indicator.source-reported-elsewhere");
    }

    @Test
    void a_target_must_fit_the_definition_of_the_source() {
        scenario()
                .when(new UseIndicator(
                        ID, OWNER, PLAN, 1, SOURCE, NOTHING, Optional.empty(), Targets.of(R8, new BigDecimal("501"))))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.amount: amount.above-maximum");
    }

    @Test
    void no_figure_is_reported_where_those_of_another_are_used() {
        scenario()
                .given(used())
                .when(update(R5, cases("100")))
                .thenRefused(Refusal.Kind.RULE, "id: indicator.reported-elsewhere");
    }

    @Test
    void no_figure_is_corrected_where_those_of_another_are_used() {
        scenario()
                .given(used())
                .when(correct(R5, cases("100"), "誤り"))
                .thenRefused(Refusal.Kind.RULE, "id: indicator.reported-elsewhere");
    }

    @Test
    void no_figure_is_told_in_its_parts_where_those_of_another_are_used() {
        scenario()
                .given(used())
                .when(new BreakDownIndicator(
                        ID, R5, StageOfYear.FINAL, "性別", List.of(), Optional.empty(), Optional.empty()))
                .thenRefused(Refusal.Kind.RULE, "id: indicator.reported-elsewhere");
    }

    @Test
    void how_figures_are_counted_is_changed_at_the_source_only() {
        scenario()
                .given(used())
                .when(new AmendIndicator(ID, R6, amount("回", "100"), Optional.of(new Continuity.Broken()), "単位を改める"))
                .thenRefused(
                        Refusal.Kind.RULE,
                        "unit: indicator.reported-elsewhere",
                        "maximum: indicator.reported-elsewhere",
                        "continuity: indicator.reported-elsewhere");
    }

    @Test
    void its_own_name_changes_with_itself() {
        scenario()
                .given(used())
                .when(new AmendIndicator(ID, R6, DefinitionChange.called(Optional.of("集まりの数")), Optional.empty(), "改称"))
                .then(new IndicatorAmended(ID, R6, MEETINGS, called("集まりの数"), new Continuity.Same(), "改称"));
    }

    @Test
    void its_own_target_and_baseline_are_revised_as_those_of_any_other() {
        scenario()
                .given(used())
                .when(new ReviseTarget(ID, Targets.of(R8, new BigDecimal("150")), "見直し"))
                .then(new TargetRevised(ID, TARGETS, Targets.of(R8, new BigDecimal("150")), "見直し"));
        scenario()
                .given(used())
                .when(new ReviseBaseline(ID, R2, FigureDraft.of(cases("80")), "集計の誤り"))
                .then(new BaselineRevised(ID, Optional.empty(), new Baseline(R2, cases("80")), "集計の誤り"));
    }

    @Test
    void it_is_amended_with_its_source_and_keeps_its_name() {
        IndicatorDefined own = used(called("集まりの数"), Optional.empty());
        DefinitionChange change = amount("回", "600");
        scenario()
                .given(own)
                .when(new AmendWithSource(
                        ID,
                        R6,
                        new DefinitionChange(
                                Optional.of("会合"),
                                change.measure(),
                                change.better(),
                                change.unit(),
                                change.survey(),
                                change.minimum(),
                                change.maximum(),
                                change.states()),
                        Optional.of(new Continuity.Broken()),
                        "単位を改める"))
                .then(new IndicatorAmended(
                        ID, R6, own.definition(), change.of(own.definition()), new Continuity.Broken(), "単位を改める"));
    }

    @Test
    void another_name_of_the_source_is_none_of_its_own() {
        scenario()
                .given(used())
                .when(new AmendWithSource(ID, R6, DefinitionChange.called(Optional.of("会合")), Optional.empty(), "改称"))
                .thenNothing();
    }

    @Test
    void its_source_is_not_amended_so_that_its_target_does_not_fit_any_more() {
        scenario()
                .given(used())
                .when(new AmendWithSource(ID, R6, amount("件", "120"), Optional.empty(), "上限を改める"))
                .thenRefused(Refusal.Kind.RULE, "continuity: amendment.target-unfit-elsewhere");
    }

    @Test
    void everyone_who_uses_the_figures_is_told_of_an_amendment() {
        FakeRegistry registry =
                registry().reportedAt("b.i1", SOURCE).reportedAt("a.i1", SOURCE).reportedAt("c.i1", "sogo-5.i9");
        AmendIndicator amendment = new AmendIndicator(SOURCE, R6, amount("回", "600"), Optional.empty(), "改める");
        assertThat(new WhereverItIsUsed(registry).amended(amendment))
                .containsExactly(
                        new AmendWithSource("a.i1", R6, amendment.change(), Optional.empty(), "改める"),
                        new AmendWithSource("b.i1", R6, amendment.change(), Optional.empty(), "改める"));
        assertThat(new WhereverItIsUsed(registry()).amended(amendment)).isEmpty();
    }
}
