package org.ayumi.query.progress;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.definition.KnownTerms;

/**
 * An indicator with its figures: what was reported for itself, or for the indicator of another plan whose figures it uses.
 *
 * @param own what it is itself: its place, its name, its baseline and its targets
 * @param source the other one, where there is one
 * @param reported by year; of one that uses figures none of the years after its own end
 * @param planned what is planned for its years, likewise
 * @param broken those figures in their parts, likewise
 */
record MeasuredIndicator(
        ProgressIndicatorRow own,
        Optional<ProgressIndicatorRow> source,
        List<ProgressValueRow> reported,
        List<ProgressPlannedRow> planned,
        List<ProgressBreakdownRow> broken) {

    static MeasuredIndicator reportedItself(
            ProgressIndicatorRow own,
            List<ProgressValueRow> reported,
            List<ProgressPlannedRow> planned,
            List<ProgressBreakdownRow> broken) {
        return new MeasuredIndicator(own, Optional.empty(), reported, planned, broken);
    }

    static MeasuredIndicator using(
            ProgressIndicatorRow source,
            List<ProgressValueRow> reported,
            List<ProgressPlannedRow> planned,
            List<ProgressBreakdownRow> broken,
            ProgressIndicatorRow own) {
        return new MeasuredIndicator(
                own,
                Optional.of(source),
                reported.stream().filter(row -> !own.isOverIn(row.fiscalYear())).toList(),
                planned.stream().filter(row -> !own.isOverIn(row.fiscalYear())).toList(),
                broken.stream().filter(row -> !own.isOverIn(row.fiscalYear())).toList());
    }

    KnownTerms knownTerms() {
        return source.map(it -> own.knownTerms()
                        .usingFiguresOf(
                                it.knownTerms(), own.reportedAt().orElseThrow().position()))
                .orElseGet(own::knownTerms);
    }

    /** Its definitions, and of which term baseline and targets are. */
    Terms terms() {
        KnownTerms known = knownTerms();
        int before = known.terms().size() - own.knownTerms().terms().size();
        return new Terms(known.definitions(), before + own.baselineTerm(), before + own.targetTerm());
    }

    /** Whether a figure is to be reported for a year. */
    boolean isDueIn(FiscalYear year) {
        return !(unreported(year) instanceof NotDue);
    }

    /** Whether nothing is reported on a year, after its end or that of the one whose figures it uses. */
    boolean isOverIn(FiscalYear year) {
        return own.isOverIn(year) || source.filter(it -> it.isOverIn(year)).isPresent();
    }

    /** The figure of a year for which nothing was reported. */
    Figure unreported(FiscalYear year) {
        return isOverIn(year)
                ? new NotDue(NotDue.Cause.ENDED)
                : terms().definitions().in(year).unreported(year);
    }
}
