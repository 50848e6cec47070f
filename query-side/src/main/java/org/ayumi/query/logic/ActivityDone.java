package org.ayumi.query.logic;

import java.util.List;
import org.ayumi.query.http.ApiView;

/**
 * How it is known that an initiative did something in the year.
 *
 * @param heldActivities how many activities were held
 * @param reachedOutputs ids of its outputs that came to what was planned or aimed at
 * @param sentence in Japanese words, {@code sentenceEn} in English
 * @param positions of the events that say so
 */
@ApiView
public record ActivityDone(
        int heldActivities, List<String> reachedOutputs, String sentence, String sentenceEn, List<Long> positions) {}
