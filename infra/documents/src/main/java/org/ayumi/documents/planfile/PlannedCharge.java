package org.ayumi.documents.planfile;

import java.util.Optional;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;

/** 担当者: the post that is in charge. A file that goes from city to city names no account. */
public record PlannedCharge(PlaceInFile place, PersonInCharge personInCharge) {

    static Optional<PlannedCharge> read(YamlMap map) {
        return map.optional(
                "personInCharge",
                node -> Scalars.line(node)
                        .map(post -> new PlannedCharge(node.place(), new PersonInCharge(ChargeKind.POST, post))));
    }
}
