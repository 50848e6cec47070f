package org.ayumi.query.history;

import java.util.List;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.query.definition.KnownTerms;

/**
 * What the indicator of another plan tells of the figures that one uses.
 *
 * @param known its definitions
 * @param since the position from which on the other one uses them
 * @param entries all of that one indicator, oldest first
 */
record FiguresElsewhere(KnownTerms known, long since, List<HistoryEntryRow> entries) {

    Lifespan lifespan() {
        return new LifespanStory(entries.stream()
                        .filter(entry -> entry.subject() == Subject.LIFESPAN)
                        .toList())
                .lifespan();
    }
}
