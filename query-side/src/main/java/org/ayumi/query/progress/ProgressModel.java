package org.ayumi.query.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ExpectedIndicators;
import org.ayumi.query.model.ReadModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model {@code progress}, in the schema read_progress. */
@Component
class ProgressModel extends ReadModel<ProgressRows> {

    static final String NAME = "progress";

    private final ProgressTables.Indicators indicators;
    private final ProgressTables.Values values;

    ProgressModel(
            ProgressTables.Plans plans,
            ProgressTables.Sections sections,
            ProgressTables.Initiatives initiatives,
            ProgressTables.Indicators indicators,
            ProgressTables.Values values,
            ProgressTables.Planned planned,
            ProgressTables.Breakdowns breakdowns) {
        super(
                NAME,
                new ProgressRows(plans, sections, initiatives, indicators, values, planned, breakdowns),
                ProgressInMemory::rows,
                List.of(
                        "progress_plan",
                        "progress_section",
                        "progress_initiative",
                        "progress_details",
                        "progress_indicator",
                        "progress_definition",
                        "progress_target",
                        "progress_sum_target",
                        "progress_pause",
                        "progress_value",
                        "progress_stage",
                        "progress_planned",
                        "progress_breakdown",
                        "progress_breakdown_part"));
        this.indicators = indicators;
        this.values = values;
    }

    @Override
    @Transactional
    public void expect(List<DomainEvent> coming) {
        ExpectedIndicators.fetch(coming, indicators::findByIndicatorIdIn);
        Set<ValueKey> keys =
                coming.stream().flatMap(event -> reported(event).stream()).collect(Collectors.toUnmodifiableSet());
        if (!keys.isEmpty()) {
            var unused = values.findByKeyIn(keys);
        }
    }

    private static Optional<ValueKey> reported(DomainEvent event) {
        return switch (event) {
            case IndicatorValueRecorded it -> value(it.indicatorId(), it.fiscalYear(), it.stage());
            case IndicatorValueCorrected it -> value(it.indicatorId(), it.fiscalYear(), it.stage());
            default -> Optional.empty();
        };
    }

    /** What is planned has rows of its own. */
    private static Optional<ValueKey> value(String indicatorId, FiscalYear year, Stage stage) {
        return stage == Stage.PLANNED ? Optional.empty() : Optional.of(new ValueKey(indicatorId, year));
    }

    @Override
    public void apply(RecordedEvent event, ProgressRows rows) {
        new ProgressProjector(rows, event).apply();
    }
}
