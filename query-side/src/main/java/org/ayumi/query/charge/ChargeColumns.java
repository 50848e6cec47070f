package org.ayumi.query.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge, in flat columns.
 *
 * @param position of the event that said so
 */
@Embeddable
public record ChargeColumns(
        @Column(name = "in_charge_kind") @Enumerated(EnumType.STRING)
        ChargeKind kind,

        @Column(name = "in_charge_name") String name,

        @Column(name = "in_charge_since") Instant recordedAt,

        @Column(name = "in_charge_position") long position) {

    /** Nothing where nobody is. */
    public static @Nullable ChargeColumns of(Optional<PersonInCharge> current, RecordedEvent recorded) {
        return current.map(charge -> new ChargeColumns(
                        charge.kind(),
                        charge.name(),
                        // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                        recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                        recorded.position()))
                .orElse(null);
    }
}
