package org.ayumi.query.moment;

import org.ayumi.eventstore.EventJson;
import org.ayumi.query.audit.EventForm;
import tools.jackson.databind.json.JsonMapper;

/** The form of events that the running service has, too. */
public final class EventForms {

    private static final JsonMapper STORED = EventJson.mapper();

    private EventForms() {}

    public static EventForm stored() {
        return STORED::valueToTree;
    }
}
