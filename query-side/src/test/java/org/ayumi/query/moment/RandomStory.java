package org.ayumi.query.moment;

import java.util.Map;
import org.ayumi.kernel.DomainEvent;

/** What the parts of a random plan write into together. */
record RandomStory(String planId, RandomChoices choices, EventStoreInMemory store) {

    void append(DomainEvent event) {
        store.append(event, Map.of("actor", choices.oneOf("staff", "approver"), "source", "API", "section", "企画課"));
    }

    /** That of the event to come. */
    long nextPosition() {
        return store.head() + 1;
    }

    static String ownerOf(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }
}
