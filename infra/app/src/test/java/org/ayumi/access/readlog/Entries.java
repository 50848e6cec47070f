package org.ayumi.access.readlog;

import java.util.List;
import java.util.Optional;

/** What is in a read log. */
final class Entries {

    private static final ReadLogFilter ALL =
            ReadLogFilter.parse(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private Entries() {}

    static List<LoggedRead> after(ReadLog log, long last) {
        return log.after(last, ALL, Integer.MAX_VALUE);
    }

    /** Id of the last entry, 0 before the first. */
    static long last(ReadLog log) {
        List<LoggedRead> all = after(log, 0);
        return all.isEmpty() ? 0 : all.getLast().id();
    }
}
