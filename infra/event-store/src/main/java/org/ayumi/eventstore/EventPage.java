package org.ayumi.eventstore;

import java.util.Iterator;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Events that one statement found.
 *
 * @param events in order; each is decoded when it is asked for
 * @param isLast whether nothing came after them when they were read
 */
record EventPage(Iterator<? extends TrackedEventMessage<?>> events, boolean isLast) {}
