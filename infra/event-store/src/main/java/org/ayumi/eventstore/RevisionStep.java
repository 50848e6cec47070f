package org.ayumi.eventstore;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Leads an event from one revision to the next: a pure function of its JSON. What is stored stays as it is. */
final class RevisionStep extends SingleEventUpcaster {

    private static final JsonMapper JSON = EventJson.mapper();

    private final EventType from;
    private final UnaryOperator<ObjectNode> change;

    private RevisionStep(EventType from, UnaryOperator<ObjectNode> change) {
        this.from = from;
        this.change = change;
    }

    /** The change may be made in the node that it is given, and sees nothing else. */
    static RevisionStep from(String name, int revision, UnaryOperator<ObjectNode> change) {
        return new RevisionStep(new EventType(name, revision), change);
    }

    EventType from() {
        return from;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return from.name().equals(event.getType().getName())
                && from.revisionText().equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        EventType next = from.next();
        return event.upcastPayload(
                new SimpleSerializedType(next.name(), next.revisionText()), byte[].class, this::changed);
    }

    private byte[] changed(byte[] json) {
        return JSON.writeValueAsBytes(change.apply(JSON.readValue(json, ObjectNode.class)));
    }
}
