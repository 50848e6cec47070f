package org.ayumi.command.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the parts of a request: all of it, under one status, the first part's. A part that the request names
 * itself is told by its place in it; of those that follow from the request, what is wrong is told as of the whole.
 */
final class PartRefusals {

    /** What is said beside a request of one command is said in a part of a request of many. */
    private static final Map<String, String> IN_A_PART = Map.of("If-Match", "ifMatch", "id", "indicatorId");

    private final List<Fault> faults = new ArrayList<>();
    private Refusal.@Nullable Kind kind;

    private final boolean named;

    PartRefusals(boolean named) {
        this.named = named;
    }

    void note(int index, Refusal refusal) {
        kind = Optional.ofNullable(kind).orElse(refusal.kind());
        refusal.faults().stream()
                .map(fault -> named ? inItem(index, fault) : fault)
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add);
    }

    private static Fault inItem(int index, Fault fault) {
        return new Fault(
                "items[" + index + "]." + IN_A_PART.getOrDefault(fault.field(), fault.field()),
                fault.messageKey(),
                fault.arguments());
    }

    void refuse() {
        if (kind != null) {
            throw new Refusal(kind, faults);
        }
    }
}
