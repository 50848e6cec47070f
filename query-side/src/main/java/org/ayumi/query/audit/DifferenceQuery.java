package org.ayumi.query.audit;

import java.util.List;
import java.util.Set;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what changed between two moments, in the JSON that the ordinary read gave at each of them. */
@Service
public class DifferenceQuery {

    /** Where the answer stands rather than what it says; labels and sentences repeat what other fields say. */
    private static final Set<String> NOT_CONTENT = Set.of(
            "position",
            "positions",
            "version",
            "recordedAt",
            "fiscalYearLabel",
            "fromFiscalYearLabel",
            "toFiscalYearLabel",
            "sumFromLabel",
            "lastFiscalYearLabel",
            "firstYearLabel",
            "lastYearLabel",
            "printed",
            "inYen",
            "arithmetic",
            "arithmeticEn",
            "field",
            "code",
            "sentence",
            "sentenceEn",
            "explanation");

    /** How something became what other fields say it is. */
    private static final Set<String> STORIES = Set.of("handOvers");

    private final AuditQuery audit;
    private final PointInTime pointInTime;
    private final States states;
    private final JsonMapper json;

    DifferenceQuery(AuditQuery audit, PointInTime pointInTime, States states, JsonMapper json) {
        this.audit = audit;
        this.pointInTime = pointInTime;
        this.states = states;
        this.json = json;
    }

    /** What changed after {@code from}, up to and including {@code to}. */
    public Difference between(AuditedKind kind, String id, AsOf from, AsOf to) {
        long start = pointInTime.positionOf("from", from);
        long end = pointInTime.positionOf("to", to);
        if (end < start) {
            throw QueryProblem.badParameter("to", "period.reversed", start, end);
        }
        audit.requireThere(kind, id, "to", end);
        JsonNode before = audit.isThere(kind, id, start) ? state(kind, id, start) : json.createObjectNode();
        List<Difference.Change> changes = JsonDifference.between(before, state(kind, id, end)).stream()
                .filter(change -> !NOT_CONTENT.contains(change.path().lastMember()))
                .filter(change -> change.path().steps().stream().noneMatch(step -> STORIES.contains(step.name())))
                .map(Difference.Change::of)
                .toList();
        return new Difference(id, start, end, changes);
    }

    private JsonNode state(AuditedKind kind, String id, long position) {
        return json.valueToTree(states.of(kind, id, position));
    }
}
