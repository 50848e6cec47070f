package org.ayumi.query.progress;

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
        ProgressIndicatorRow indicator, NamedOwner owner, FiscalYear year, Optional<ProgressValueRow> value) {

    ProgressItem item(StatusRule rule) {
        IndicatorDefinition definition = indicator.definition();
        return new ProgressItem(
                owner.initiative().map(ProgressInitiativeRow::number),
                owner.initiative().map(ProgressInitiativeRow::initiativeId),
                owner.initiative().map(ProgressInitiativeRow::name),
                owner.leadSections(),
                owner.view(),
                indicator.indicatorId(),
                indicator.sequence(),
                definition.name(),
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey(),
                definition.states(),
                indicator.baseline().map(baseline -> BaselineView.of(baseline, definition)),
                TargetView.last(indicator.targets(), definition),
                TargetView.all(indicator.targets(), definition),
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
                indicator.targets(),
                year,
                value.map(ProgressValueRow::figure).orElseGet(NotReported::new),
                positions())));
    }

    private List<Long> positions() {
        return Stream.of(
                        indicator.baselinePosition(),
                        Optional.of(indicator.targetPosition()),
                        value.map(ProgressValueRow::position))
                .flatMap(Optional::stream)
                .toList();
    }
}
