package org.ayumi.query.history;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.query.definition.DueYearsView;
import org.ayumi.query.definition.ReportedAtColumns;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.owner.OwnerView;
import org.ayumi.query.status.RuleAsked;
import org.ayumi.query.status.RuleView;
import org.springframework.stereotype.Service;

/** Answers how an indicator's figures came to be what they are. */
@Service
public class HistoryQuery {

    private final ReadModel<HistoryRows> model;
    private final PointInTime pointInTime;

    HistoryQuery(ReadModel<HistoryRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * Every fiscal year of the indicator with its revisions, judged with the baseline and target in force.
     *
     * @param ruleId empty for the straight line
     */
    @SnapshotRead
    public IndicatorHistory of(String indicatorId, AsOf asOf, Optional<String> ruleId) {
        PointInTime.View<HistoryRows> view = pointInTime.openOne(model, indicatorId, asOf);
        HistoryIndicatorRow row = view.rows()
                .indicators()
                .findById(indicatorId)
                .orElseThrow(() ->
                        pointInTime.absent("asOf", "indicator", IndicatorEvent.class, indicatorId, view.position()));
        List<HistoryEntryRow> entries = view.rows().entries().findByIndicatorIdOrderByPosition(indicatorId);
        StatusRule rule = RuleAsked.of(ruleId);
        AsOf moment = asOf instanceof AsOf.Latest ? asOf : new AsOf.AtPosition(view.position());
        YearByYear story = row.reportedAt()
                .flatMap(at -> elsewhere(at, moment))
                .map(elsewhere -> YearByYear.using(elsewhere, row.knownTerms(), entries, rule))
                .orElseGet(() -> new YearByYear(row.knownTerms(), entries, rule));
        return new IndicatorHistory(
                indicatorId,
                row.initiativeId(),
                OwnerView.of(row.owner()),
                row.planId(),
                story.definition().name(),
                story.definition().measure(),
                story.definition().better(),
                story.definition().unit(),
                story.definition().states(),
                DueYearsView.of(story.definition()),
                story.definition().role(),
                story.baseline()
                        .map(HistoryEntryRow::currentBaseline)
                        .map(baseline -> BaselineView.of(baseline, story.definition())),
                TargetView.last(story.targets(), story.definitionOfTargets()),
                TargetView.all(story.targets(), story.definitionOfTargets()),
                RuleView.of(story.rule().rule()),
                story.years(),
                story.baselineRevisions(),
                story.targetRevisions(),
                story.known().amendments(),
                story.lifespan().revisions(),
                story.lifespan().retirement(),
                story.handOvers(),
                row.reportedAt().map(ReportedAtColumns::indicatorId),
                row.version(),
                view.position());
    }

    /** What is told of the figures where they are reported. */
    private Optional<FiguresElsewhere> elsewhere(ReportedAtColumns at, AsOf moment) {
        HistoryRows rows = pointInTime.openOne(model, at.indicatorId(), moment).rows();
        return rows.indicators()
                .findById(at.indicatorId())
                .map(source -> new FiguresElsewhere(
                        source.knownTerms(),
                        at.position(),
                        rows.entries().findByIndicatorIdOrderByPosition(at.indicatorId())));
    }
}
