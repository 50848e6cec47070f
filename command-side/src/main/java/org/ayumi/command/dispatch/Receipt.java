package org.ayumi.command.dispatch;

import java.util.Map;

/**
 * The answer of a command that was carried out, or needed no event.
 *
 * @param position of the last event of what it was addressed to; give it as {@code ?atLeast=} to read your own write
 * @param version of the aggregate afterwards: the number of its events, and its ETag
 * @param ids of what it created, by name: {@code activityId}; and what a publication was pinned to
 */
public record Receipt(long position, long version, Map<String, String> ids) {

    public Receipt {
        ids = Map.copyOf(ids);
    }
}
