package org.ayumi.access.readlog;

import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.query.audit.RecordedTime;
import org.ayumi.query.http.QueryProblem;

/**
 * Which entries are asked for.
 *
 * @param actor the account, exactly
 * @param from and {@code to}: when it was read, both inclusive
 * @param path how the path begins
 */
record ReadLogFilter(Optional<String> actor, Optional<Instant> from, Optional<Instant> to, Optional<String> path) {

    static ReadLogFilter parse(
            Optional<String> actor, Optional<String> from, Optional<String> to, Optional<String> path) {
        ReadLogFilter filter = new ReadLogFilter(
                actor.map(text -> line("actor", text)),
                from.map(text -> RecordedTime.notBefore("from", text)),
                to.map(text -> RecordedTime.notAfter("to", text)),
                path.map(text -> line("path", text)));
        if (filter.from.isPresent() && filter.to.isPresent() && filter.to.get().isBefore(filter.from.get())) {
            throw QueryProblem.badParameter("to", "period.reversed", from.orElseThrow(), to.orElseThrow());
        }
        return filter;
    }

    private static String line(String field, String text) {
        try {
            return Text.line(field, text);
        } catch (ImpossibleValue e) {
            throw QueryProblem.badParameter(field, e);
        }
    }
}
