package org.ayumi.projections.operation;

import java.util.List;
import java.util.Map;
import org.ayumi.projections.rebuild.ForeignObjectsException;
import org.ayumi.projections.rebuild.LookupRebuild;
import org.ayumi.projections.rebuild.RebuildProgress;
import org.ayumi.projections.rebuild.Rebuilds;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * GET /actuator/projections: where they stand and what is being rebuilt. POST …/{name}: rebuild one from its events,
 * beside the live one; …/lookups makes the lookups again at once. DELETE …/{name}: give that rebuild up.
 */
@Component
@Endpoint(id = "projections")
class ProjectionsEndpoint {

    private final ProjectionStanding standing;
    private final Rebuilds rebuilds;
    private final LookupRebuild lookups;

    ProjectionsEndpoint(ProjectionStanding standing, Rebuilds rebuilds, LookupRebuild lookups) {
        this.standing = standing;
        this.rebuilds = rebuilds;
        this.lookups = lookups;
    }

    /** Positions, beside the last position of the store. */
    record Standing(long head, Map<String, Long> positions, List<RebuildProgress> rebuilds) {}

    @ReadOperation
    Standing standing() {
        return new Standing(standing.head(), standing.positions(), rebuilds.progress());
    }

    @WriteOperation
    WebEndpointResponse<?> rebuild(@Selector String name) {
        if (LookupRebuild.isNamed(name)) {
            return switch (lookups.rebuild()) {
                case LookupRebuild.Outcome.Done done -> new WebEndpointResponse<>(done.rebuilt());
                case LookupRebuild.Outcome.Refused refused ->
                    new WebEndpointResponse<>(refused.why(), HttpStatus.CONFLICT.value());
            };
        }
        if (!rebuilds.knows(name)) {
            return new WebEndpointResponse<>(HttpStatus.NOT_FOUND.value());
        }
        try {
            rebuilds.begin(name);
            return new WebEndpointResponse<>(standing(), HttpStatus.ACCEPTED.value());
        } catch (ForeignObjectsException foreign) {
            return new WebEndpointResponse<>(foreign.refusal(), HttpStatus.CONFLICT.value());
        }
    }

    @DeleteOperation
    WebEndpointResponse<?> giveUp(@Selector String name) {
        if (!rebuilds.knows(name)) {
            return new WebEndpointResponse<>(HttpStatus.NOT_FOUND.value());
        }
        try {
            rebuilds.cancel(name);
            return new WebEndpointResponse<>(standing(), HttpStatus.OK.value());
        } catch (ForeignObjectsException foreign) {
            return new WebEndpointResponse<>(foreign.refusal(), HttpStatus.CONFLICT.value());
        }
    }
}
