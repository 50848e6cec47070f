package org.ayumi.app.operation;

import java.util.List;
import java.util.Map;
import org.ayumi.app.rebuild.Progress;
import org.ayumi.app.rebuild.Rebuilds;
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
 * beside the live one. DELETE …/{name}: give that rebuild up.
 */
@Component
@Endpoint(id = "projections")
class ProjectionsEndpoint {

    private final ProjectionStanding standing;
    private final Rebuilds rebuilds;

    ProjectionsEndpoint(ProjectionStanding standing, Rebuilds rebuilds) {
        this.standing = standing;
        this.rebuilds = rebuilds;
    }

    /** Positions, beside the last position of the store. */
    record Standing(long head, Map<String, Long> positions, List<Progress> rebuilds) {}

    @ReadOperation
    Standing standing() {
        return new Standing(standing.head(), standing.positions(), rebuilds.progress());
    }

    @WriteOperation
    WebEndpointResponse<Standing> rebuild(@Selector String name) {
        if (!rebuilds.knows(name)) {
            return new WebEndpointResponse<>(HttpStatus.NOT_FOUND.value());
        }
        rebuilds.begin(name);
        return new WebEndpointResponse<>(standing(), HttpStatus.ACCEPTED.value());
    }

    @DeleteOperation
    WebEndpointResponse<Standing> giveUp(@Selector String name) {
        if (!rebuilds.knows(name)) {
            return new WebEndpointResponse<>(HttpStatus.NOT_FOUND.value());
        }
        rebuilds.cancel(name);
        return new WebEndpointResponse<>(standing(), HttpStatus.OK.value());
    }
}
