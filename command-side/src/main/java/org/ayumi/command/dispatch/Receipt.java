package org.ayumi.command.dispatch;

import java.util.List;
import java.util.Map;
import org.ayumi.command.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a command that was carried out, or needed no event.
 *
 * @param position of the last event of what it was addressed to; give it as {@code ?atLeast=} to read your own write
 * @param version of the aggregate afterwards: the number of its events, and its ETag
 * @param ids of what it created, by name: {@code activityId}; and what a publication was pinned to
 * @param warnings what was accepted, and is worth a second look
 * @param leafHash of that event in the ledger, in base64; answers kept from before there was a ledger have none
 */
public record Receipt(
        long position,
        long version,
        Map<String, String> ids,
        @Nullable String leafHash,
        List<Warning> warnings) {

    public Receipt {
        ids = Map.copyOf(ids);
        // An answer that was kept before there were warnings has none.
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }
}
