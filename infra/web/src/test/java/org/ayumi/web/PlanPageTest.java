package org.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.status.Grade;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.definition.DueYearsView;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.ReportedFigure;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.owner.OwnerView;
import org.ayumi.query.progress.PlanProgress;
import org.ayumi.query.progress.ProgressItem;
import org.ayumi.query.status.RuleView;
import org.ayumi.query.status.VerdictView;
import org.junit.jupiter.api.Test;

class PlanPageTest {

    private static final IndicatorDefinition DEFINITION = new IndicatorDefinition(
            "件数", Measure.ANNUAL_COUNT, Direction.HIGHER, "件", Optional.empty(), Optional.empty(), Optional.empty());

    private static final Targets TARGETS = Targets.of(new FiscalYear(2026), BigDecimal.TEN);

    private static final VerdictView VERDICT = new VerdictView(
            Grade.ON_TRACK,
            true,
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            new RuleView("straight-line", 1),
            List.of());

    /** One indicator more this year, one fewer, and another order: each keeps its own figure of the year before. */
    @Test
    void the_year_before_is_paired_by_indicator() {
        List<PlanPage.Line> lines = PlanPage.lines(year(2024, "c", "a", "b"), year(2023, "a", "gone", "c"));

        assertThat(lines).extracting(line -> line.current().indicatorId()).containsExactly("c", "a", "b");
        assertThat(lines.stream().map(line -> line.before().flatMap(ValueView::note)))
                .containsExactly(Optional.of("c in 2023"), Optional.of("a in 2023"), Optional.empty());
    }

    private static PlanProgress year(int year, String... indicators) {
        return new PlanProgress(
                "p",
                "計画",
                "初版",
                year,
                new FiscalYear(year).label(),
                1,
                new RuleView("straight-line", 1),
                Stream.of(indicators).map(id -> item(id, year)).toList());
    }

    private static ProgressItem item(String id, int year) {
        ValueView value = ValueView.of(
                new ReportedFigure(
                        Stage.FINAL,
                        Measured.of(BigDecimal.ONE, "件", Measure.ANNUAL_COUNT),
                        Optional.of(id + " in " + year),
                        Optional.empty(),
                        0,
                        Instant.EPOCH,
                        1),
                DEFINITION,
                Optional.empty());
        return new ProgressItem(
                Optional.of("1-(1)-①"),
                Optional.of("p.1-1-1"),
                Optional.of("事業"),
                List.of("課"),
                OwnerView.of(IndicatorOwner.initiative("p.1-1-1"), Optional.of("1-(1)-①"), "事業"),
                id,
                1,
                "件数",
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                "件",
                Optional.empty(),
                List.of(),
                DueYearsView.of(DEFINITION),
                DEFINITION.role(),
                Optional.of(BaselineView.of(new Baseline(new FiscalYear(2020), new NotConducted()), DEFINITION)),
                TargetView.last(TARGETS, DEFINITION),
                TargetView.all(TARGETS, DEFINITION),
                value,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                VERDICT,
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
