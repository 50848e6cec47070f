package org.ayumi.query.logic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.plan.LogicNodeView;

/**
 * A node to which something is missing.
 *
 * @param sentence what, in Japanese words, {@code sentenceEn} in English
 */
@ApiView
public record IncompleteChain(Gap gap, @JsonUnwrapped LogicNodeView node, String sentence, String sentenceEn) {}
