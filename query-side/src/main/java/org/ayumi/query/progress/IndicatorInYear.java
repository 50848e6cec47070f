package org.ayumi.query.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.status.StatusInput;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.status.VerdictView;

/**
 * One indicator in one fiscal year, from its rows.
 *
 * @param value empty where nothing was reported
 */
record IndicatorInYear(
        ProgressIndicatorRow indicator,
        ProgressInitiativeRow initiative,
        FiscalYear year,
        Optional<ProgressValueRow> value) {

    /** As the plan lists initiatives; two of them may have the same sort key. */
    static final Comparator<IndicatorInYear> AS_LISTED = Comparator.comparingInt(
                    (IndicatorInYear standing) -> standing.initiative().sortKey())
            .thenComparing(standing -> standing.initiative().initiativeId())
            .thenComparingInt(standing -> standing.indicator().sequence());

    ProgressItem item(StatusRule rule) {
        IndicatorDefinition definition = indicator.definition();
        return new ProgressItem(
                initiative.number(),
                initiative.initiativeId(),
                initiative.name(),
                initiative.leadSections(),
                indicator.indicatorId(),
                indicator.sequence(),
                definition.name(),
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey(),
                BaselineView.of(indicator.baseline(), definition),
                TargetView.of(indicator.target(), definition),
                valueView(),
                verdict(rule),
                indicator.version());
    }

    ValueView valueView() {
        IndicatorDefinition definition = indicator.definition();
        return value.map(row -> ValueView.of(
                        row.figure(),
                        definition,
                        row.note(),
                        row.reportReason(),
                        row.corrections(),
                        row.recordedAt(),
                        row.position()))
                .orElseGet(() -> ValueView.notReported(definition));
    }

    VerdictView verdict(StatusRule rule) {
        return VerdictView.of(rule.judge(new StatusInput(
                indicator.definition(),
                indicator.baseline(),
                indicator.target(),
                year,
                value.map(ProgressValueRow::figure).orElseGet(NotReported::new),
                positions())));
    }

    private List<Long> positions() {
        return Stream.concat(
                        Stream.of(indicator.baselinePosition(), indicator.targetPosition()),
                        value.stream().map(ProgressValueRow::position))
                .toList();
    }
}
