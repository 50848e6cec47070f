package org.ayumi.command.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.time.FiscalYear;

/** Of each figure its breakdowns by what tells their parts apart; those that were taken back stay, without parts. */
final class Breakdowns {

    private record Key(FiscalYear year, StageOfYear stage) {}

    private final Map<Key, Map<String, Breakdown>> breakdowns = new HashMap<>();

    Optional<Breakdown> of(FiscalYear year, StageOfYear stage, String by) {
        return Optional.ofNullable(
                breakdowns.getOrDefault(new Key(year, stage), Map.of()).get(by));
    }

    /** Refused where a figure has as many as anybody may have to read. */
    void checkOneMore(BreakDownIndicator command) {
        Map<String, Breakdown> known =
                breakdowns.getOrDefault(new Key(command.fiscalYear(), command.stage()), Map.of());
        if (!known.containsKey(command.by()) && known.size() >= Breakdown.MOST) {
            throw new Refusal(Refusal.Kind.RULE, "by", "breakdown.too-many", Breakdown.MOST);
        }
    }

    void put(IndicatorBrokenDown event) {
        breakdowns
                .computeIfAbsent(new Key(event.fiscalYear(), event.stageOfYear()), key -> new HashMap<>())
                .put(event.current().by(), event.current());
    }
}
