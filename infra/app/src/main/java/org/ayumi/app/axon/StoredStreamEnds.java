package org.ayumi.app.axon;

import java.util.Optional;
import org.ayumi.command.dispatch.StreamEnds;
import org.ayumi.eventstore.AppendedEnds;
import org.ayumi.eventstore.EventTable;

/** Lets commands see where they have ended. */
record StoredStreamEnds(EventTable table) implements StreamEnds {

    @Override
    public Optional<StreamEnd> of(String aggregateId) {
        return table.endOf(aggregateId).map(StoredStreamEnds::ofCommandSide);
    }

    @Override
    public Optional<StreamEnd> appendedTo(String aggregateId) {
        return AppendedEnds.of(aggregateId).map(StoredStreamEnds::ofCommandSide);
    }

    static StreamEnd ofCommandSide(org.ayumi.eventstore.StreamEnd end) {
        return new StreamEnd(end.position(), end.sequence(), end.leaf().base64());
    }
}
