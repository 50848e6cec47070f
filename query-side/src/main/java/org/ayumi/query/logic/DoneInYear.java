package org.ayumi.query.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.PlannedView;
import org.ayumi.query.progress.IndicatorMovement;

/**
 * Whether an initiative did something in a year: an activity was held, or one of its outputs came to what was planned or aimed
 * at. What nobody reported is not done, and is no idleness either.
 *
 * @param held of each initiative the positions that say that an activity was held
 * @param indicators by their ids
 */
record DoneInYear(FiscalYear year, Map<String, List<Long>> held, Map<String, IndicatorMovement> indicators) {

    /** Empty where nobody knows that it did. */
    Optional<ActivityDone> done(LogicNode initiative, List<LogicNode> outputs) {
        List<Long> activities = held.getOrDefault(initiative.named(), List.of());
        List<IndicatorMovement> reached = outputs.stream()
                .flatMap(output -> Stream.ofNullable(indicators.get(output.named())))
                .filter(output -> output.reachedPlan() || output.reachedTarget())
                .toList();
        return activities.isEmpty() && reached.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActivityDone(
                        activities.size(),
                        reached.stream().map(IndicatorMovement::indicatorId).toList(),
                        sentence(LogicWords.JAPANESE, activities.size(), reached),
                        sentence(LogicWords.ENGLISH, activities.size(), reached),
                        Stream.concat(activities.stream(), reached.stream().flatMap(DoneInYear::positions))
                                .distinct()
                                .toList()));
    }

    private String sentence(LogicWords words, int activities, List<IndicatorMovement> reached) {
        List<String> sentences = new ArrayList<>();
        if (activities > 0) {
            sentences.add(words.held(year, activities));
        }
        boolean japanese = words == LogicWords.JAPANESE;
        for (IndicatorMovement output : reached) {
            sentences.add(
                    output.reachedPlan()
                            ? words.plan(
                                    output.name(),
                                    output.planned()
                                            .map(japanese ? PlannedView::arithmetic : PlannedView::arithmeticEn)
                                            .orElseThrow())
                            : words.target(
                                    output.name(),
                                    japanese
                                            ? output.verdict().arithmetic()
                                            : output.verdict().arithmeticEn()));
        }
        return words.sentences(sentences);
    }

    private static Stream<Long> positions(IndicatorMovement output) {
        return Stream.concat(
                output.planned().stream().map(PlannedView::position), output.verdict().positions().stream());
    }
}
