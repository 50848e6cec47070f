package org.ayumi.query.logic;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.status.Movement;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.VerdictView;

/**
 * An initiative that did something in the year, and an outcome to which that is to lead.
 *
 * @param moved SAME or WORSE than the last comparable figure before, or CANNOT_BE_SAID
 * @param why it cannot be said; otherwise left out
 * @param arithmetic of the movement in Japanese words, {@code arithmeticEn} in English
 * @param status how the outcome stands to its target by the rule that was asked for: one that does not move may be there already
 * @param positions of the events that the movement was calculated from
 */
@ApiView
public record OutcomeOfActivity(
        String initiativeId,
        Optional<String> initiativeNumber,
        Optional<String> initiativeName,
        String outcomeId,
        String outcomeName,

        @Schema(description = "why the initiative counts as done")
        ActivityDone activity,

        Movement.Moved moved,
        Optional<Movement.Why> why,
        String arithmetic,
        String arithmeticEn,
        VerdictView status,
        List<Long> positions) {}
