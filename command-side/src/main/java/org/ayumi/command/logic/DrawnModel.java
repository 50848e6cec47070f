package org.ayumi.command.logic;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.kernel.plan.LogicModelDrawn;

/**
 * The logic model of a plan as it stands.
 *
 * @param version 0 while none was drawn
 */
public record DrawnModel(LogicModel model, int version) {

    public static final DrawnModel NONE = new DrawnModel(LogicModel.NOTHING, 0);

    /** What happened to it, where anything did: the order in which links are told is none of its content. */
    public Optional<LogicModelDrawn> drawn(DrawLogicModel command, Registry registry) {
        List<LogicLink> unlinked = model.without(command.model());
        List<LogicLink> linked = command.model().without(model);
        if (unlinked.isEmpty() && linked.isEmpty()) {
            return Optional.empty();
        }
        new NodesAreOfThePlan(command.planId(), registry).check(command.model(), linked);
        if (version > 0 && command.reason().isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "reason", "logic.needs-reason", version);
        }
        return Optional.of(new LogicModelDrawn(command.planId(), version + 1, unlinked, linked, command.reason()));
    }

    public DrawnModel after(LogicModelDrawn event) {
        return new DrawnModel(model.changed(event.unlinked(), event.linked()), event.modelVersion());
    }
}
