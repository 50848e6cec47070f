package org.ayumi.query.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.status.Terms;
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
        Terms terms = indicator.terms();
        IndicatorDefinition definition = terms.definitions().in(year);
        IndicatorDefinition ofTargets = terms.definitions().ofTerm(terms.targetsTerm());
        return new ProgressItem(
                owner.initiativeNumber(),
                owner.initiativeId(),
                owner.initiativeName(),
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
                TargetView.last(indicator.targets(), ofTargets),
                TargetView.all(indicator.targets(), ofTargets),
                valueView(),
                verdict(rule),
                indicator.pauses().retirement(),
                indicator.version());
    }

    ValueView valueView() {
        IndicatorDefinition definition = indicator.terms().definitions().in(year);
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
        return VerdictView.of(rule.judge(indicator
                .terms()
                .input(
                        indicator.baseline(),
                        indicator.targets(),
                        year,
                        value.map(ProgressValueRow::figure).orElseGet(NotReported::new),
                        positions())));
    }

    private List<Long> positions() {
        Terms terms = indicator.terms();
        List<Long> amendments = indicator
                .knownTerms()
                .positionsOnTheWay(
                        terms.definitions().termOf(year),
                        indicator.baseline().map(baseline -> terms.baselineTerm()),
                        Optional.of(terms.targetsTerm())
                                .filter(term -> !indicator.targets().ofYears().isEmpty()));
        return Stream.of(
                        indicator.baselinePosition().stream(),
                        Stream.of(indicator.targetPosition()),
                        amendments.stream(),
                        value.map(ProgressValueRow::position).stream())
                .flatMap(positions -> positions)
                .toList();
    }
}
