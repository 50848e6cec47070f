package org.ayumi.app.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.eventstore.SharedTurn;
import org.ayumi.eventstore.SharedTurns;

/**
 * What a report is held against. In a shared turn it is not read again where it was read for one before, as long as no lookup
 * has changed: where one has, the turn is refused when it is stored ({@link SharedTurns}).
 */
final class LookupsOfTurn implements PlanFacts {

    private static final int MOST = 10_000;

    private final PlanFacts stored;
    private final SharedTurns turns;
    private final Cache<Asked, Optional<?>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    LookupsOfTurn(PlanFacts stored, SharedTurns turns) {
        this.stored = stored;
        this.turns = turns;
    }

    private enum Question {
        PERIOD,
        PLAN_OF_INDICATOR,
        LEAD_SECTIONS
    }

    /** What was asked, and as of which lookups. */
    private record Asked(Question question, String id, long lookupsSeen) {}

    @Override
    public Optional<PlanPeriod> periodOf(String planId) {
        return known(Question.PERIOD, planId, stored::periodOf);
    }

    @Override
    public Optional<String> planOfIndicator(String indicatorId) {
        return known(Question.PLAN_OF_INDICATOR, indicatorId, stored::planOfIndicator);
    }

    @Override
    public Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId) {
        return known(Question.LEAD_SECTIONS, initiativeOrIndicatorId, stored::leadSectionsOver);
    }

    @SuppressWarnings("unchecked") // of one question, every answer has one type
    private <T> Optional<T> known(Question question, String id, Function<String, Optional<T>> read) {
        Optional<SharedTurn> turn = SharedTurn.current();
        if (turn.isEmpty()) {
            return read.apply(id);
        }
        Asked asked = new Asked(question, id, turn.get().lookupsSeen());
        Optional<?> answer = known.getIfPresent(asked);
        if (answer == null) {
            answer = turns.read(() -> read.apply(id)); // not within the cache, where others would wait for it
            known.put(asked, answer);
        }
        return (Optional<T>) answer;
    }
}
