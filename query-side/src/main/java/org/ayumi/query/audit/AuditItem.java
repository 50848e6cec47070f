package org.ayumi.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.ayumi.query.support.ApiView;
import tools.jackson.databind.JsonNode;

/**
 * An event as it was stored.
 *
 * @param position place in the one global order
 * @param sequence place among the events of its aggregate, from 0
 * @param type logical name, and {@code revision} of its form
 * @param metadata who, in which role and section, through which door, from which document, why
 * @param payload the event itself
 */
@ApiView
public record AuditItem(
        long position,
        long sequence,
        String eventId,
        String type,
        String revision,
        Instant recordedAt,
        String aggregateId,
        Map<String, String> metadata,
        @Schema(type = "object") JsonNode payload) {}
