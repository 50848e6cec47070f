package org.ayumi.query.moment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** How the initiatives and the indicators of a random plan end and are taken up again, some more than once. */
final class RandomLives {

    private final RandomStory story;
    private final RandomChoices choices;
    private final Map<String, Lifespan> initiatives = new HashMap<>();
    private final Map<String, Lifespan> indicators = new HashMap<>();

    RandomLives(RandomStory story) {
        this.story = story;
        this.choices = story.choices();
    }

    void retireInitiative(Supplier<String> any) {
        String id = any.get();
        Lifespan lifespan = initiatives.getOrDefault(id, Lifespan.UNENDED);
        Retirement current = retirement(lifespan, any);
        initiatives.put(id, lifespan.retired(current));
        story.append(new InitiativeRetired(id, lifespan.retirement(), current, "事務事業の見直し"));
    }

    void retireIndicator(Supplier<String> any) {
        String id = any.get();
        Lifespan lifespan = indicators.getOrDefault(id, Lifespan.UNENDED);
        Retirement current = retirement(lifespan, any);
        indicators.put(id, lifespan.retired(current));
        story.append(new IndicatorRetired(id, lifespan.retirement(), current, "指標の見直し"));
    }

    void resumeInitiative() {
        ended(initiatives).ifPresent(id -> {
            Lifespan lifespan = initiatives.getOrDefault(id, Lifespan.UNENDED);
            Retirement previous = lifespan.retirement().orElseThrow();
            FiscalYear from = laterThan(previous);
            initiatives.put(id, lifespan.resumed(from));
            story.append(new InitiativeResumed(id, previous, from, "要望による"));
        });
    }

    void resumeIndicator() {
        ended(indicators).ifPresent(id -> {
            Lifespan lifespan = indicators.getOrDefault(id, Lifespan.UNENDED);
            Retirement previous = lifespan.retirement().orElseThrow();
            FiscalYear from = laterThan(previous);
            indicators.put(id, lifespan.resumed(from));
            story.append(new IndicatorResumed(id, previous, from, "誤って終えたため"));
        });
    }

    /** One that may be taken up again. */
    private Optional<String> ended(Map<String, Lifespan> lives) {
        return lives.entrySet().stream()
                .filter(life -> life.getValue().retirement().isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private Retirement retirement(Lifespan lifespan, Supplier<String> any) {
        // Often later than it was taken up again the last time, and sometimes not: then it was not.
        FiscalYear lastYear =
                new FiscalYear(2021 + choices.below(3 + 2 * lifespan.pauses().size()));
        Ending ending = choices.oneOf(Ending.values());
        return new Retirement(
                lastYear,
                ending,
                switch (ending) {
                    case ABOLISHED, SUSPENDED, COMPLETED -> List.of();
                    case MERGED, CONTINUED -> List.of(any.get());
                    case SPLIT -> List.of(any.get() + "-a", any.get() + "-b");
                });
    }

    private FiscalYear laterThan(Retirement retirement) {
        return new FiscalYear(retirement.lastYear().startYear() + 1 + choices.below(2));
    }
}
