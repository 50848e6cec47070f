package org.ayumi.query.charge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.query.http.ApiView;

/**
 * One side of a hand-over.
 *
 * @param name left out where it is nobody
 */
@ApiView
@Schema(name = "HandOverSide")
public record ChargeView(Kind kind, Optional<String> name) {

    /** An account, a post, or nobody. */
    @Schema(name = "HandOverSideKind")
    public enum Kind {
        ACCOUNT,
        POST,
        NOBODY
    }

    public static ChargeView of(PersonInCharge charge) {
        Kind kind = switch (charge.kind()) {
            case ACCOUNT -> Kind.ACCOUNT;
            case POST -> Kind.POST;
        };
        return new ChargeView(kind, Optional.of(charge.name()));
    }

    public static ChargeView of(Optional<PersonInCharge> charge) {
        return charge.map(ChargeView::of).orElseGet(() -> new ChargeView(Kind.NOBODY, Optional.empty()));
    }
}
