package org.ayumi.query.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.jspecify.annotations.Nullable;

/**
 * The indicator of another plan whose figures an indicator uses.
 *
 * @param position of the event that said so
 */
@Embeddable
public record ReportedAtColumns(
        @Column(name = "reported_at") String indicatorId,
        @Column(name = "reported_at_position") long position) {

    /** Nothing of one that is reported itself. */
    public static @Nullable ReportedAtColumns of(IndicatorDefined event, long position) {
        return event.reportedAt()
                .map(source -> new ReportedAtColumns(source, position))
                .orElse(null);
    }
}
