package org.ayumi.command;

import java.util.List;
import java.util.Map;

/**
 * What a command led to besides its events.
 *
 * @param ids of what it created, by name
 * @param warnings what was accepted, and is worth a second look
 */
public record Decision(Map<String, String> ids, List<Warning> warnings) {

    public Decision {
        ids = Map.copyOf(ids);
        warnings = List.copyOf(warnings);
    }
}
