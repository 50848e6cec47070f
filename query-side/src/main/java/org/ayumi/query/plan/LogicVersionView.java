package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.query.http.ApiView;

/**
 * A version of a logic model; {@code ?asOf=} its position shows it whole.
 *
 * @param links how many it has
 * @param linked how many of them are new in it
 * @param unlinked how many of the version before are no more
 * @param position of the event
 */
@ApiView
@Schema(name = "VersionOfLogicModel")
public record LogicVersionView(
        int modelVersion,
        int links,
        int linked,
        int unlinked,
        Optional<String> reason,
        Instant recordedAt,
        long position) {

    static LogicVersionView of(int version, LogicVersionColumns row) {
        return new LogicVersionView(
                version,
                row.links(),
                row.linked(),
                row.unlinked(),
                Optional.ofNullable(row.reason()),
                row.recordedAt(),
                row.position());
    }
}
