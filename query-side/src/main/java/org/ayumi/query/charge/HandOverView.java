package org.ayumi.query.charge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.query.http.ApiView;

/**
 * From whom to whom an initiative was handed over.
 *
 * @param previous left out where nobody was in charge
 * @param position of the event, to be looked up in the audit trail
 */
@ApiView
@Schema(name = "HandOverOfInitiative")
public record HandOverView(
        Optional<ChargeView> previous, ChargeView current, Optional<String> reason, Instant recordedAt, long position) {

    /** Oldest first. */
    public static List<HandOverView> of(Map<Integer, HandOverColumns> handOvers) {
        return new TreeMap<>(handOvers).values().stream().map(HandOverView::of).toList();
    }

    private static HandOverView of(HandOverColumns columns) {
        return new HandOverView(
                columns.previous().map(ChargeView::of),
                ChargeView.of(columns.current()),
                Optional.ofNullable(columns.reason()),
                columns.recordedAt(),
                columns.position());
    }
}
