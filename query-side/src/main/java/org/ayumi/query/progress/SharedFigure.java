package org.ayumi.query.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;

/**
 * One figure in several plans.
 *
 * @param uses by their ids
 * @param planNames by the ids of plans
 */
record SharedFigure(ProgressIndicatorRow source, List<ProgressIndicatorRow> uses, UnaryOperator<String> planNames) {

    SharedView view() {
        return new SharedView(
                new SharedView.Source(
                        source.planId(),
                        planNames.apply(source.planId()),
                        source.indicatorId(),
                        name(source),
                        baseline(source),
                        targets(source)),
                uses.stream().map(this::use).toList());
    }

    private SharedView.Use use(ProgressIndicatorRow use) {
        return new SharedView.Use(
                use.planId(),
                planNames.apply(use.planId()),
                use.indicatorId(),
                name(use),
                baseline(use),
                targets(use),
                differences(use));
    }

    private List<SharedView.Part> differences(ProgressIndicatorRow use) {
        List<SharedView.Part> parts = new ArrayList<>();
        if (!name(use).equals(name(source))) {
            parts.add(SharedView.Part.NAME);
        }
        if (!use.baseline().map(SharedFigure::plain).equals(source.baseline().map(SharedFigure::plain))) {
            parts.add(SharedView.Part.BASELINE);
        }
        if (!plain(targets(use)).equals(plain(targets(source)))) {
            parts.add(SharedView.Part.TARGETS);
        }
        return parts;
    }

    private static Baseline plain(Baseline baseline) {
        return new Baseline(baseline.fiscalYear(), baseline.figure().withShortestAmounts());
    }

    private static List<TargetView> plain(List<TargetView> targets) {
        return targets.stream().map(TargetView::withShortestAmounts).toList();
    }

    private static String name(ProgressIndicatorRow row) {
        return row.knownTerms().definitions().current().name();
    }

    private static Optional<BaselineView> baseline(ProgressIndicatorRow row) {
        IndicatorDefinition current = row.knownTerms().definitions().current();
        return row.baseline().map(baseline -> BaselineView.of(baseline, current));
    }

    private static List<TargetView> targets(ProgressIndicatorRow row) {
        return TargetView.all(row.targets(), row.knownTerms().definitions().ofTerm(row.targetTerm()));
    }
}
