package org.ayumi.query.charge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.query.http.ApiView;

/**
 * Who is in charge.
 *
 * @param name of an account: the name it logs in with; of a post: what it is called
 * @param recordedAt since when, as far as it was told; of one that is inherited, since when of the initiative
 * @param position of the event, to be looked up in the audit trail
 * @param inherited whether an indicator has nobody of its own and this is the one of its initiative
 */
@ApiView
@Schema(name = "PersonInCharge")
public record PersonInChargeView(
        ChargeKind kind,
        @Schema(example = "市民活動推進課 主査") String name,
        Instant recordedAt,
        long position,
        boolean inherited) {

    /** Of what it was said itself. */
    public static PersonInChargeView own(ChargeColumns columns) {
        return new PersonInChargeView(columns.kind(), columns.name(), columns.recordedAt(), columns.position(), false);
    }

    /** Of an indicator; empty where nobody is in charge of it. */
    public static Optional<PersonInChargeView> of(Optional<ChargeColumns> own, Optional<ChargeColumns> ofInitiative) {
        return own.map(PersonInChargeView::own)
                .or(() -> ofInitiative.map(columns -> new PersonInChargeView(
                        columns.kind(), columns.name(), columns.recordedAt(), columns.position(), true)));
    }
}
