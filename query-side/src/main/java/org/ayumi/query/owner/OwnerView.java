package org.ayumi.query.owner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.query.http.ApiView;

/**
 * What an indicator belongs to.
 *
 * @param number as printed; left out where there is none
 * @param name left out where the answer knows ids only
 */
@ApiView
@Schema(name = "IndicatorOwner")
public record OwnerView(
        OwnerKind kind,
        @Schema(example = "tomisato-kyodo-2.1-3-2") String id,
        @Schema(example = "1-(3)-②") Optional<String> number,
        Optional<String> name) {

    /** By its id alone. */
    public static OwnerView of(IndicatorOwner owner) {
        return new OwnerView(owner.kind(), owner.id(), Optional.empty(), Optional.empty());
    }

    public static OwnerView of(IndicatorOwner owner, Optional<String> number, String name) {
        return new OwnerView(owner.kind(), owner.id(), number, Optional.of(name));
    }
}
