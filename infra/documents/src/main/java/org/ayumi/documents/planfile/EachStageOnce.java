package org.ayumi.documents.planfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ayumi.kernel.figure.StageOfYear;

/** The stages of a year, none of which may stand twice; of counts within the year, those of one day. */
final class EachStageOnce {

    private final Map<StageOfYear, Integer> lines = new HashMap<>();

    boolean add(YamlMap entry, ReportedValue value) {
        StageOfYear stage = StageOfYear.of(value.stage(), value.figure());
        Integer first = lines.putIfAbsent(stage, value.place().line());
        if (first != null) {
            entry.report(PlanFileProblem.STAGE_DUPLICATE, told(stage), first);
        }
        return first == null;
    }

    private static String told(StageOfYear stage) {
        return PrintedWords.STAGES.told(stage.stage())
                + stage.asOf().map(LocalDate::toString).map(" "::concat).orElse("");
    }
}
