package org.ayumi.query.audit;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.ReportPublished;

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
     * @param first event of the same aggregate
     */
    String of(DomainEvent event, DomainEvent first) {
        return switch (event) {
            case PlanEvent it -> plan(it);
            case InitiativeEvent it -> new InitiativeSentences(words, changes).of(it);
            case IndicatorEvent it -> new IndicatorSentences(words, definition(first)).of(it);
            default -> throw new IllegalArgumentException("no sentence for " + event.getClass());
        };
    }

    private static Optional<IndicatorDefinition> definition(DomainEvent first) {
        return first instanceof IndicatorDefined defined ? Optional.of(defined.definition()) : Optional.empty();
    }

    private String plan(PlanEvent event) {
        return switch (event) {
            case PlanAdopted it -> adopted(it);
            case AdoptedPlanRevised it ->
                words.say("plan.revised", it.current().name(), changes.between(it.previous(), it.current()));
            case ReportPublished it -> published(it);
        };
    }

    private String published(ReportPublished event) {
        return words.say(
                        "plan.report-published",
                        event.name(),
                        words.constant(event.occasion().name()),
                        words.day(event.publishedOn()),
                        words.year(event.fiscalYear()),
                        String.valueOf(event.pinnedPosition()))
                + event.note().map(text -> words.say("note", words.quote(text))).orElse("");
    }

    private String adopted(PlanAdopted event) {
        PlanOutline outline = event.outline();
        String sentence = words.say(
                "plan.adopted",
                outline.name(),
                outline.edition(),
                outline.municipality(),
                words.year(outline.firstYear()),
                words.year(outline.lastYear()));
        List<String> sentences = event.previousPlanId()
                .map(before -> List.of(sentence, words.say("plan.previous", before)))
                .orElse(List.of(sentence));
        return String.join(words.say("sentence.separator"), sentences);
    }
}
