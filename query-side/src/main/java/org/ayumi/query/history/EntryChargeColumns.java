package org.ayumi.query.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.jspecify.annotations.Nullable;

/** Who was in charge before a hand-over, or is after it. */
@Embeddable
record EntryChargeColumns(
        @Column(name = "in_charge_kind") @Enumerated(EnumType.STRING)
        ChargeKind kind,

        @Column(name = "in_charge_name") String name) {

    static @Nullable EntryChargeColumns of(Optional<PersonInCharge> charge) {
        return charge.map(told -> new EntryChargeColumns(told.kind(), told.name()))
                .orElse(null);
    }

    PersonInCharge charge() {
        return new PersonInCharge(kind, name);
    }
}
