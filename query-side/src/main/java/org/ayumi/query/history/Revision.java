package org.ayumi.query.history;

import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.query.http.ApiView;

/**
 * A change: from what to what, when, by whom, why.
 *
 * @param stage of a figure that is not final; otherwise left out
 * @param previous left out for a first report
 * @param position of the event, to be looked up in the audit trail
 * @param <V> what changed: a figure, a baseline, a target
 */
@ApiView
public record Revision<V>(
        Optional<Stage> stage,
        Optional<V> previous,
        V current,
        Optional<String> reason,
        Optional<String> note,
        Instant recordedAt,
        long position,
        Optional<String> actor,
        Optional<String> role,
        Optional<String> section,
        Optional<String> source,
        Optional<String> document) {

    static <V> Revision<V> of(HistoryEntryRow entry, Optional<V> previous, V current) {
        Provenance by = entry.provenance();
        return new Revision<>(
                Optional.of(entry.stage()).filter(stage -> stage != Stage.FINAL),
                previous,
                current,
                entry.reason(),
                entry.note(),
                entry.recordedAt(),
                entry.position(),
                Optional.ofNullable(by.actor()),
                Optional.ofNullable(by.role()),
                Optional.ofNullable(by.section()),
                Optional.ofNullable(by.source()),
                Optional.ofNullable(by.document()));
    }
}
