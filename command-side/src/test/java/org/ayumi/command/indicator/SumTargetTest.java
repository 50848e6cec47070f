package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.cumulativeCount;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.definition;
import static org.ayumi.command.indicator.Indicators.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.junit.jupiter.api.Test;

/** 5年間の累計: a target may speak of the sum of yearly counts. */
class SumTargetTest {

    private static final Target SUM = new Target(R8, new Aim.Amount(new BigDecimal("300")), Optional.of(R4));

    private static Targets read(String json) {
        return IndicatorForms.targetRevision(
                        ID,
                        RequestBodies.read("{" + json + ",\"reason\":\"見直し\"}", IndicatorBodies.TargetRevision.class))
                .newTargets();
    }

    private static ReviseTarget revise(Targets targets) {
        return new ReviseTarget(ID, targets, "見直し");
    }

    @Test
    void is_read_from_its_first_year_to_its_own() {
        assertThat(read("\"target\":{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":2022}"))
                .isEqualTo(Targets.of(SUM));
        assertThat(read("\"target\":{\"fiscalYear\":\"R8\",\"kind\":\"AT_LEAST\",\"amount\":300,\"sumFrom\":\"R4\"}"))
                .isEqualTo(Targets.of(new Target(R8, new Aim.AtLeast(new BigDecimal("300")), Optional.of(R4))));
    }

    @Test
    void comes_after_that_of_the_year_alone() {
        Target alone = new Target(R8, new BigDecimal("70"));
        assertThat(read("\"targets\":[{\"fiscalYear\":2026,\"amount\":70},"
                        + "{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":2022}]"))
                .isEqualTo(Targets.of(alone, SUM));
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("\"targets\":[{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":2022},"
                        + "{\"fiscalYear\":2026,\"amount\":70}]"),
                "targets[1].fiscalYear: target.order");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("\"targets\":[{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":2022},"
                        + "{\"fiscalYear\":2026,\"amount\":200,\"sumFrom\":2023}]"),
                "targets[1].fiscalYear: target.order");
    }

    @Test
    void is_of_amounts_and_of_two_years_at_least() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("\"target\":{\"fiscalYear\":2026,\"kind\":\"RANGE\",\"from\":1,\"to\":2,\"sumFrom\":2022}"),
                "target.sumFrom: target.sum-of-amounts-only");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("\"target\":{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":2026}"),
                "target.sumFrom: target.sum-of-no-years");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("\"target\":{\"kind\":\"NONE\",\"reason\":\"見守る\",\"sumFrom\":2022}"),
                "target.sumFrom: target.not-for-kind");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("\"target\":{\"fiscalYear\":2026,\"amount\":300,\"sumFrom\":\"昨年\"}"),
                "target.sumFrom: fiscal-year.unreadable");
    }

    @Test
    void is_of_counts_of_a_year() {
        Targets targets = Targets.of(SUM);
        scenario()
                .given(annualCount())
                .when(revise(targets))
                .then(new TargetRevised(ID, Targets.of(R8, new BigDecimal("150")), targets, "見直し"));
        scenario()
                .given(cumulativeCount())
                .when(revise(targets))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.sumFrom: target.sum-not-for-measure");
    }

    @Test
    void may_be_more_than_a_single_year_can_be_and_not_less_than_nothing() {
        var limited = defined(
                definition(Measure.ANNUAL_COUNT, "件", Optional.empty(), Optional.of(new BigDecimal("200"))),
                cases("114"),
                "150");
        scenario()
                .given(limited)
                .when(revise(Targets.of(SUM)))
                .then(new TargetRevised(ID, Targets.of(R8, new BigDecimal("150")), Targets.of(SUM), "見直し"));
        scenario()
                .given(limited)
                .when(revise(Targets.of(new Target(R8, new Aim.Amount(new BigDecimal("-1")), Optional.of(R4)))))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "target.amount: amount.negative");
    }

    @Test
    void is_on_no_side_of_the_baseline() {
        scenario()
                .given(annualCount())
                .when(revise(Targets.of(new Target(R8, new Aim.Amount(BigDecimal.TEN), Optional.of(R4)))))
                .thenWarned();
    }
}
