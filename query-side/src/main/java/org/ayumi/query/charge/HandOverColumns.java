package org.ayumi.query.charge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.jspecify.annotations.Nullable;

/**
 * From whom to whom an initiative was handed over.
 *
 * @param position of the event
 */
@Embeddable
public record HandOverColumns(
        @Enumerated(EnumType.STRING) @Nullable ChargeKind previousKind,
        @Nullable String previousName,
        @Enumerated(EnumType.STRING) @Nullable ChargeKind currentKind,
        @Nullable String currentName,
        @Nullable String reason,
        Instant recordedAt,
        long position) {

    public static HandOverColumns of(InitiativeHandedOver event, RecordedEvent recorded) {
        return new HandOverColumns(
                event.previous().map(PersonInCharge::kind).orElse(null),
                event.previous().map(PersonInCharge::name).orElse(null),
                event.current().map(PersonInCharge::kind).orElse(null),
                event.current().map(PersonInCharge::name).orElse(null),
                event.reason().or(() -> recorded.facts().reason()).orElse(null),
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position());
    }

    Optional<PersonInCharge> previous() {
        return charge(previousKind, previousName);
    }

    Optional<PersonInCharge> current() {
        return charge(currentKind, currentName);
    }

    private static Optional<PersonInCharge> charge(@Nullable ChargeKind kind, @Nullable String name) {
        return kind == null || name == null ? Optional.empty() : Optional.of(new PersonInCharge(kind, name));
    }
}
