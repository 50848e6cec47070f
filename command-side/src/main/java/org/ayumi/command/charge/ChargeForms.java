package org.ayumi.command.charge;

import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;

/** Reads requests that say who is in charge into commands, naming every fault. */
final class ChargeForms {

    private ChargeForms() {}

    /** What a request says; {@code personInCharge} is empty for nobody. */
    private record Told(Optional<PersonInCharge> personInCharge, Optional<String> reason) {}

    static HandOverInitiative ofInitiative(String initiativeId, ChargeBodies.HandOver body) {
        Told told = told(body);
        return new HandOverInitiative(initiativeId, told.personInCharge(), told.reason());
    }

    static HandOverIndicator ofIndicator(String indicatorId, ChargeBodies.HandOver body) {
        Told told = told(body);
        return new HandOverIndicator(indicatorId, told.personInCharge(), told.reason());
    }

    private static Told told(ChargeBodies.HandOver body) {
        Form form = Form.of(body);
        Optional<PersonInCharge> personInCharge = form.required("kind", body.kind())
                .flatMap(kind -> switch (kind) {
                    case ACCOUNT -> somebody(form, ChargeKind.ACCOUNT, body);
                    case POST -> somebody(form, ChargeKind.POST, body);
                    case NOBODY -> nobody(form, body);
                });
        Optional<String> reason = form.paragraph("reason", body.reason());
        form.line("source", body.source());
        form.refuseFaults();
        return new Told(personInCharge, reason);
    }

    private static Optional<PersonInCharge> somebody(Form form, ChargeKind kind, ChargeBodies.HandOver body) {
        return form.required("name", body.name())
                .flatMap(name -> form.attempt("", () -> new PersonInCharge(kind, name)));
    }

    private static Optional<PersonInCharge> nobody(Form form, ChargeBodies.HandOver body) {
        if (body.name() != null) {
            form.impossible("name", "charge.nobody-has-no-name");
        }
        return Optional.empty();
    }
}
