package org.ayumi.query.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.plan.NamedInitiative;

/**
 * An initiative in a line.
 *
 * @param planId of its plan, which may be another one
 * @param initiativeNumber as printed; left out, as the name, where nothing is known of it but its id
 * @param steps how many ends lie between it and the one in question
 * @param retirement the end that stands; left out where it goes on
 * @param pauses after which it was taken up again, oldest first; left out where there were none
 */
@ApiView
public record InitiativeInLine(
        @Schema(example = "tomisato-kyodo-2.1-2-3") String initiativeId,
        @Schema(example = "tomisato-kyodo-2") String planId,
        @Schema(example = "1-(2)-③") Optional<String> initiativeNumber,
        Optional<String> initiativeName,
        Relation relation,
        @Schema(example = "1") int steps,
        Optional<RetirementView> retirement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PauseView> pauses) {

    static InitiativeInLine of(Place place, Optional<NamedInitiative> named, Ends ends) {
        return new InitiativeInLine(
                place.id(),
                PointInTime.planOf(place.id()),
                named.map(NamedInitiative::number),
                named.map(NamedInitiative::name),
                place.relation(),
                place.steps(),
                PauseView.standing(ends),
                PauseView.earlier(ends));
    }
}
