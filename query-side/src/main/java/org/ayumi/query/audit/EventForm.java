package org.ayumi.query.audit;

import tools.jackson.databind.JsonNode;

/** How events are JSON. There is one form, that in which they are stored; whoever stores them has it. */
@FunctionalInterface
public interface EventForm {

    /** An event or a part of one. */
    JsonNode of(Object part);
}
