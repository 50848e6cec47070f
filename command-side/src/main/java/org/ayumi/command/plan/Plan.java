package org.ayumi.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.ayumi.command.Refusal;
import org.ayumi.command.VersionedAggregate;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.ReportPublished;
import org.jspecify.annotations.Nullable;

/** 計画. */
public class Plan extends VersionedAggregate {

    /** Part of addresses and of every id below it; a dot would end it. */
    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    @AggregateIdentifier
    private @Nullable String planId;

    private @Nullable PlanOutline outline;

    /** What publications are called; each has a name of its own, so that people can tell them apart. */
    private final Set<String> published = new HashSet<>();

    protected Plan() {}

    @Override
    protected boolean isKnown() {
        return planId != null;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Map<String, String> decide(AdoptPlan command, Registry registry) {
        if (planId != null) {
            throw new Refusal(Refusal.Kind.RULE, "planId", "plan.exists", command.planId());
        }
        if (!ID.matcher(command.planId()).matches()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "planId", "plan.id");
        }
        command.previousPlanId().filter(id -> registry.periodOf(id).isEmpty()).ifPresent(id -> {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "previousPlanId", "id.unknown", id);
        });
        apply(new PlanAdopted(command.planId(), command.outline(), command.previousPlanId()));
        return Map.of("planId", command.planId());
    }

    @CommandHandler
    void decide(ReviseAdoptedPlan command) {
        PlanOutline previous = Objects.requireNonNull(outline);
        if (!previous.equals(command.outline())) {
            apply(new AdoptedPlanRevised(command.planId(), previous, command.outline(), command.reason()));
        }
    }

    @CommandHandler
    Map<String, String> decide(PublishReport command, Registry registry, Timeline timeline) {
        if (published.contains(command.name())) {
            throw new Refusal(Refusal.Kind.RULE, "name", "publication.exists", command.name());
        }
        long position = command.pinnedPosition().orElseGet(timeline::head);
        new OnlyThePastIsPublished(registry.periodOf(command.planId()).orElseThrow(), timeline)
                .check(command, position);
        String publicationId = command.planId() + ".p" + (published.size() + 1);
        apply(new ReportPublished(
                command.planId(),
                publicationId,
                command.name(),
                command.occasion(),
                command.fiscalYear(),
                command.publishedOn(),
                position,
                command.note()));
        return Map.of("publicationId", publicationId, "pinnedPosition", String.valueOf(position));
    }

    @EventSourcingHandler
    void evolve(PlanAdopted event) {
        planId = event.planId();
        outline = event.outline();
    }

    @EventSourcingHandler
    void evolve(AdoptedPlanRevised event) {
        outline = event.current();
    }

    @EventSourcingHandler
    void evolve(ReportPublished event) {
        published.add(event.name());
    }
}
