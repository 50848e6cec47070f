package org.ayumi.query.audit;

import java.util.List;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;

/** Says in one language what an event means to a clerk: who reads it needs neither the JSON nor the code. */
final class Sentences {

    private final AuditWords words;
    private final Changes changes;

    Sentences(AuditWords words, EventForm form) {
        this.words = words;
        this.changes = new Changes(words, form);
    }

    /**
     * The sentence of an event.
     *
     * @param before what defined the same indicator until then; nothing of anything else
     */
    String of(DomainEvent event, List<DomainEvent> before) {
        return switch (event) {
            case PlanEvent it -> new PlanSentences(words, changes).of(it);
            case InitiativeEvent it -> new InitiativeSentences(words, changes).of(it);
            case IndicatorEvent it -> new IndicatorSentences(words, changes, TermsThen.after(before)).of(it);
            default -> throw new IllegalArgumentException("no sentence for " + event.getClass());
        };
    }
}
